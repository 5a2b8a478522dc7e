using Microsoft.Extensions.Options;

namespace Toolkit.Rules.Tests;

public sealed class SuppressionTests
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
        var options = new RecommendationOptions { Suppressions = { ["DLT503"] = new Suppression(reason, "Chief people officer", Some.Date) } };

        var problem = Record.Exception(() => new RecommendationEngine(options));

        Assert.Equal(
            refused ? [$"Suppressions:DLT503: '{reason}' is no justification; give one of 10 letters or more."] : [],
            (problem as OptionsValidationException)?.Failures ?? []);
    }

    [Theory]
    [InlineData("", "owner")]
    [InlineData("  ", "owner")]
    [InlineData("reason", "")]
    public void Create_BlankText_IsRefused(string reason, string owner) =>
        Assert.Throws<ArgumentException>(() => new Suppression(reason, owner, Some.Date));

    [Fact]
    public void Create_TimeOfDay_IsDropped() =>
        Assert.Equal(new DateTime(2027, 3, 31), new Suppression("reason", "owner", new DateTime(2027, 3, 31, 23, 59, 0, DateTimeKind.Utc)).Expires);

    [Theory]
    [InlineData("2027-03-30", true)]
    [InlineData("2027-03-31", true)]
    [InlineData("2027-04-01", false)]
    public void Holds_UpToItsLastDay_NotBeyond(string asOf, bool holds) =>
        Assert.Equal(holds, new Suppression("reason", "owner", new DateTime(2027, 3, 31)).Holds(DateTime.Parse(asOf, System.Globalization.CultureInfo.InvariantCulture)));
}
