using Microsoft.Extensions.Options;
using Toolkit.Rules.Decisions;

namespace Toolkit.Rules.Tests.Decisions;

public sealed class HostDecisionTests
{
    [Theory]
    [InlineData("n/a")]
    [InlineData("N/A")]
    [InlineData("tbd")]
    [InlineData("-")]
    [InlineData("todo")]
    [InlineData("x")]
    [InlineData("later maybe", false)]
    [InlineData("too costly")]
    [InlineData("todo, todo, todo, todo")]
    [InlineData("1234567890 1234567890")]
    [InlineData("too costly!", true)]
    [InlineData("trop coûteux", false)]
    [InlineData("The academy takes this on", false)]
    public void Options_ReasonOfADecision_IsRefusedWhenItIsAPlaceholder(string reason, bool refused = true)
    {
        var options = new RecommendationOptions { Decisions = { Decision.SuppressForAll("DLT503", reason, "Chief people officer", Some.Date) } };

        var problem = Record.Exception(() => new RecommendationEngine(options));

        Assert.Equal(
            refused ? [$"Decisions:DLT503: '{reason}' is no justification; give one of 10 letters or more."] : [],
            (problem as OptionsValidationException)?.Failures ?? []);
    }

    [Theory]
    [InlineData("", "owner")]
    [InlineData("  ", "owner")]
    [InlineData("reason", "")]
    public void SuppressForAll_BlankText_IsRefused(string reason, string owner) =>
        Assert.Throws<ArgumentException>(() => Decision.SuppressForAll("DLT503", reason, owner, Some.Date));

    [Fact]
    public void SuppressForAll_TimeOfDay_IsDropped() =>
        Assert.Equal(new DateTime(2027, 3, 31), Decision.SuppressForAll("DLT503", "reason", "owner", new DateTime(2027, 3, 31, 23, 59, 0, DateTimeKind.Utc)).Until);

    [Theory]
    [InlineData("2027-03-30", true)]
    [InlineData("2027-03-31", true)]
    [InlineData("2027-04-01", false)]
    public void HoldsAt_UpToItsLastDay_NotBeyond(string asOf, bool holds) =>
        Assert.Equal(holds, Decision.SuppressForAll("DLT503", "reason", "owner", new DateTime(2027, 3, 31)).HoldsAt(DateTime.Parse(asOf, System.Globalization.CultureInfo.InvariantCulture)));
}
