using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Samples.Records;

namespace Toolkit.Rules.Samples.Tests.Records;

/// <summary>What a cell of a table may say, kind by kind.</summary>
public sealed class CellTests
{
    [Theory]
    [InlineData("digital-vacancy-rate", "0", 0)]
    [InlineData("digital-vacancy-rate", "12.5", 12.5)]
    [InlineData("digital-vacancy-rate", "100", 100)]
    [InlineData("digital-profession-maturity", "4", 4)]
    [InlineData("closure-plan-funded-yn", "true", 1)]
    [InlineData("closure-plan-funded-yn", "FALSE", 0)]
    [InlineData("closure-plan-funded-yn", "yes", 1)]
    [InlineData("digital-vacancy-rate", "12%", 12)]
    [InlineData("digital-vacancy-rate", "1e1", 10)]
    [InlineData("strategy-priority-count", "7", 7)]
    [InlineData("metric-lag-months", "1.5", 1.5)]
    [InlineData("oldest-critical-system-years", "33", 33)]
    [InlineData("contract-size-median", "1000000", 1_000_000)]
    public void Answer_Value_IsTaken(string key, string cell, double value)
    {
        var answer = Answer(key, cell, out var problem);

        Assert.Null(problem);
        Assert.Equal(AnswerState.Given, answer.State);
        Assert.Equal(value, answer.Number);
    }

    [Theory]
    [InlineData("digital-vacancy-rate", "100.1")]
    [InlineData("digital-vacancy-rate", "-1")]
    [InlineData("digital-vacancy-rate", "12,5")]
    [InlineData("digital-vacancy-rate", "NaN")]
    [InlineData("digital-vacancy-rate", "true")]
    [InlineData("digital-profession-maturity", "5")]
    [InlineData("digital-profession-maturity", "1.5")]
    [InlineData("closure-plan-funded-yn", "1")]
    [InlineData("strategy-priority-count", "1.5")]
    [InlineData("strategy-priority-count", "99999999999")]
    [InlineData("metric-lag-months", "-1")]
    [InlineData("contract-size-median", "-5")]
    [InlineData("digital-vacancy-rate", "n/a")]
    [InlineData("digital-vacancy-rate", "n/a: ")]
    public void Answer_AnythingElse_IsRefusedByKey(string key, string cell)
    {
        Assert.Equal(AnswerState.Unknown, Answer(key, cell, out var problem).State);
        Assert.StartsWith(key + ": found ", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Answer_Reason_SaysThatItDoesNotApply()
    {
        var answer = Answer("digital-vacancy-rate", "n/a: has no such posts", out _);

        Assert.Equal(AnswerState.NotApplicable, answer.State);
        Assert.Equal("has no such posts", answer.Reason);
    }

    [Fact]
    public void Answer_AmountWithoutCurrency_IsRefused()
    {
        _ = Answer("contract-size-median", "5", out var problem, currency: null);

        Assert.Contains("without a currency", problem, StringComparison.Ordinal);
    }

    private static Answer Answer(string key, string cell, out string? problem, string? currency = "EUR")
    {
        var indicator = IndicatorCatalogue.Find(key)!;
        var profile = new OrganisationProfileBuilder(new Organisation("a", "A", OrganisationKind.Agency, currency), new DateTime(2026, 1, 1));
        problem = Cell.Answer(profile, indicator, cell, currency);
        return profile.Build()[indicator];
    }
}
