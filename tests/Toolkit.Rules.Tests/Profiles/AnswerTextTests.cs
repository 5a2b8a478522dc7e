using System.Globalization;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tests.Profiles;

/// <summary>The texts that people type as answers.</summary>
public sealed class AnswerTextTests
{
    private static readonly Indicator Share = DigitalWorkforceIndicators.VacancyRate;

    [Theory]
    [InlineData("digital-vacancy-rate", "18", "en-GB", 18)]
    [InlineData("digital-vacancy-rate", " 18 % ", "en-GB", 18)]
    [InlineData("digital-vacancy-rate", "18.5%", "en-GB", 18.5)]
    [InlineData("digital-vacancy-rate", "18,5", "de-DE", 18.5)]
    [InlineData("digital-vacancy-rate", "18,5 %", "fr-FR", 18.5)]
    [InlineData("digital-vacancy-rate", "1e1", "", 10)]
    [InlineData("digital-vacancy-rate", "-0", "", 0)]
    [InlineData("digital-profession-maturity", "2", "", 2)]
    [InlineData("digital-profession-maturity", "level 2", "", 2)]
    [InlineData("digital-profession-maturity", "Level4", "", 4)]
    [InlineData("closure-plan-funded-yn", "yes", "", 1)]
    [InlineData("closure-plan-funded-yn", "Y", "", 1)]
    [InlineData("closure-plan-funded-yn", "true", "", 1)]
    [InlineData("closure-plan-funded-yn", "NO", "", 0)]
    [InlineData("closure-plan-funded-yn", "n", "", 0)]
    [InlineData("closure-plan-funded-yn", "False", "", 0)]
    [InlineData("strategy-priority-count", "7", "", 7)]
    [InlineData("strategy-priority-count", "1,234", "en-GB", 1234)]
    [InlineData("strategy-priority-count", "1.234", "de-DE", 1234)]
    [InlineData("metric-lag-months", "1.5", "", 1.5)]
    [InlineData("metric-lag-months", "1 month", "", 1)]
    [InlineData("metric-lag-months", "18 months", "", 18)]
    [InlineData("oldest-critical-system-years", "33 years", "", 33)]
    [InlineData("contract-size-median", "1 200 000,5", "fr-FR", 1_200_000.5)]
    public void TryAnswer_ValueOfItsKind_IsTaken(string key, string text, string culture, double value)
    {
        Assert.True(IndicatorCatalogue.Find(key)!.TryAnswer(text, CultureInfo.GetCultureInfo(culture), out var answer, out var problem, currency: "GBP"));

        Assert.Null(problem);
        Assert.Equal(AnswerState.Given, answer.State);
        Assert.Equal(value, answer.Number);
        Assert.Null(answer.Currency);
        Assert.False(double.IsNegative(answer.Number));
    }

    [Theory]
    [InlineData("GBP 120000", "GBP")]
    [InlineData("120,000 EUR", "EUR")]
    [InlineData("usd120000", "USD")]
    public void TryAnswer_AmountWithACurrency_KeepsIt(string text, string currency)
    {
        Assert.True(FinanceAndGovernanceIndicators.ContractSizeMedian.TryAnswer(text, CultureInfo.InvariantCulture, out var answer, out _));

        Assert.Equal(120_000, answer.Number);
        Assert.Equal(currency, answer.Currency);
    }

    [Theory]
    [InlineData("digital-vacancy-rate", "180", "180", "a number from 0 to 100")]
    [InlineData("digital-vacancy-rate", "-1", "-1", "a number from 0 to 100")]
    [InlineData("digital-vacancy-rate", "18,5", "the text \"18,5\"", "a number from 0 to 100")]
    [InlineData("digital-vacancy-rate", "NaN", "the text \"NaN\"", "a number from 0 to 100")]
    [InlineData("digital-vacancy-rate", "1e999", "the text \"1e999\"", "a number from 0 to 100")]
    [InlineData("digital-vacancy-rate", "18 months", "the text \"18 months\"", "a number from 0 to 100")]
    [InlineData("digital-vacancy-rate", "a\u202Eb", "the text \"a\\u202Eb\"", "a number from 0 to 100")]
    [InlineData("digital-profession-maturity", "5", "5", "a whole number from 0 to 4")]
    [InlineData("digital-profession-maturity", "1.5", "1.5", "a whole number from 0 to 4")]
    [InlineData("closure-plan-funded-yn", "1", "the text \"1\"", "yes or no")]
    [InlineData("closure-plan-funded-yn", "perhaps", "the text \"perhaps\"", "yes or no")]
    [InlineData("strategy-priority-count", "1,23", "the text \"1,23\"", "a whole number from 0 to 2147483647")]
    [InlineData("oldest-critical-system-years", "18 months", "the text \"18 months\"", "a number of years from 0 to 200")]
    [InlineData("contract-size-median", "5000000", "an amount without a currency", "an amount with its currency, such as GBP 120000")]
    [InlineData("contract-size-median", "pounds 5", "the text \"pounds 5\"", "an amount of money from 0 to 1e15 in the organisation's currency")]
    [InlineData("digital-vacancy-rate", "n/a", "\"n/a\" without a reason in plain text", "\"not applicable: \" and why the question does not apply")]
    public void TryAnswer_AnyOtherText_SaysWhatIsAllowed(string key, string text, string found, string allowed)
    {
        Assert.False(IndicatorCatalogue.Find(key)!.TryAnswer(text, CultureInfo.InvariantCulture, out var answer, out var problem));

        Assert.Equal(AnswerState.Unknown, answer.State);
        Assert.Equal(found, problem.Found);
        Assert.Equal(allowed, problem.Allowed);
        Assert.Equal($"found {found}; allowed: {allowed}", problem.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void TryAnswer_Nothing_IsUnknown(string? text)
    {
        Assert.True(Share.TryAnswer(text, CultureInfo.InvariantCulture, out var answer, out _));
        Assert.Equal(default, answer);
    }

    [Theory]
    [InlineData("not applicable: has no digital posts")]
    [InlineData("N/A:has no digital posts")]
    [InlineData("na : has no digital posts")]
    public void TryAnswer_NotApplicable_KeepsTheReason(string text)
    {
        Assert.True(Share.TryAnswer(text, CultureInfo.InvariantCulture, out var answer, out _));
        Assert.Equal(Answer.NotApplicable("has no digital posts"), answer);
    }

    [Fact]
    public void TryAnswer_SourceAndNote_AreKeptTrimmedAndChecked()
    {
        Assert.True(Share.TryAnswer("18", CultureInfo.InvariantCulture, out var answer, out _, source: " HR system ", note: " "));
        Assert.False(Share.TryAnswer("18", CultureInfo.InvariantCulture, out _, out var forged, note: "a\u202Eb"));
        Assert.False(Share.TryAnswer("", CultureInfo.InvariantCulture, out _, out var nothing, source: "HR system"));

        Assert.Equal(Answer.Of(DigitalWorkforceIndicators.VacancyRate, 18, "HR system"), answer);
        Assert.Equal("the text \"a\\u202Eb\"", forged.Found);
        Assert.Equal("a source without an answer", nothing.Found);
    }

    [Fact]
    public void TryAnswer_Key_FindsOwnIndicatorsAndSuggestsTheNearest()
    {
        Indicator[] known = [.. IndicatorCatalogue.All, HostRule.WaitingDays];

        Assert.True(known.TryAnswer("acme-waiting-days", "5", CultureInfo.InvariantCulture, out var indicator, out var answer, out _));
        Assert.False(known.TryAnswer("acme-waiting-day", "5", CultureInfo.InvariantCulture, out var none, out _, out var problem));

        Assert.Same(HostRule.WaitingDays, indicator);
        Assert.Equal(5, answer.Number);
        Assert.Null(none);
        Assert.Equal(
            "found the unknown indicator \"acme-waiting-day\"; allowed: a key of the indicator catalogue (did you mean acme-waiting-days?)",
            problem.ToString());
    }

    [Fact]
    public void TryAnswer_EveryAnswerOfAProfile_ReadsBackFromItsNumber()
    {
        var profile = ProfileDocument.Parse(Repository.Read("samples", "data", "fictional-full.json"));

        Assert.All(profile.Answered.Where(indicator => profile[indicator].State == AnswerState.Given), indicator =>
        {
            var (number, yes) = (profile[indicator].Number, profile[indicator].Number > 0);
            var text = indicator.Kind == IndicatorKind.YesNo ? yes ? "yes" : "no" : number.ToString("R", CultureInfo.InvariantCulture);
            Assert.True(indicator.TryAnswer(text, CultureInfo.InvariantCulture, out var answer, out _, currency: "GBP"));
            Assert.Equal(number, answer.Number);
        });
    }
}
