using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tests;

/// <summary>Thresholds are in US dollars; the trigger of the largest project is 6 million of them and its target 3 million.</summary>
public sealed class RecommendationEngineMoneyTests
{
    private static readonly Indicator<Money> LargestProject = FinanceAndGovernanceIndicators.LargestProjectValue;

    private static readonly RecommendationEngine Engine = RecommendationEngine.Create(options => options.ExchangeRates["GBP"] = 1.25);

    [Fact]
    public void Recommend_Dollars_AreComparedAsTheyAre()
    {
        var report = Recommend(null, new Money(6_000_000, "USD"));

        var reason = ReasonOf(report);
        Assert.Equal(0.5, reason.Gap);
        Assert.Equal(6_000_000.0, reason.Answer);
        Assert.Equal("USD", reason.Currency);
        Assert.Contains("USD 6,000,000; the trigger is USD 6,000,000 and the target USD 3,000,000 (high)", reason.Text, StringComparison.Ordinal);
        Assert.Empty(report.Notices);
    }

    [Fact]
    public void Recommend_PoundsWithARate_AreConvertedAndShownInBoth()
    {
        var report = Recommend(null, new Money(4_800_000, "GBP"));

        var reason = ReasonOf(report);
        Assert.Equal(0.5, reason.Gap);
        Assert.Equal(4_800_000.0, reason.Answer);
        Assert.Equal("GBP", reason.Currency);
        Assert.Contains("GBP 4,800,000 (USD 6,000,000); the trigger is USD 6,000,000", reason.Text, StringComparison.Ordinal);
        Assert.Empty(report.Notices);
    }

    [Fact]
    public void Recommend_PoundsWithoutARate_CountAsUnansweredAndSaySo()
    {
        var report = RecommendationEngine.CreateDefault().Recommend(Profile("GBP", new Money(4_800_000, "GBP")));

        var given = report.Recommendations.Single(recommendation => recommendation.Id == "DLT402");
        Assert.Contains(LargestProject.Key, given.Missing);
        Assert.DoesNotContain(LargestProject.Key, given.Reasons.Select(reason => reason.Indicator));
        Assert.Equal(
            [$"{LargestProject.Key} is given in GBP and cannot be held against a threshold in USD: no exchange rate was set. It counts as unanswered."],
            report.Notices.Select(notice => notice.Text));
    }

    [Fact]
    public void Recommend_AmountInTheOrganisationsCurrency_IsTakenInThatCurrency()
    {
        var profile = Profile("GBP", money: null).ToBuilder().Set(LargestProject, 4_800_000, detail: null).Build();

        Assert.Equal(0.5, ReasonOf(Engine.Recommend(profile)).Gap);
    }

    [Fact]
    public void Recommend_AmountWithoutAnyCurrency_CountsAsUnansweredAndSaysSo()
    {
        var profile = Profile(null, money: null).ToBuilder().Set(LargestProject, 4_800_000, detail: null).Build();

        Assert.Equal(
            [$"{LargestProject.Key} is given in ? and cannot be held against a threshold in USD: no exchange rate was set. It counts as unanswered."],
            Engine.Recommend(profile).Notices.Select(notice => notice.Text));
    }

    [Fact]
    public void Recommend_MoneyNotApplicable_GivesNoNotice() =>
        Assert.Empty(Engine.Recommend(Some.Department("EUR").WithNotApplicable(LargestProject, "runs no projects")).Notices);

    private static RecommendationReport Recommend(string? currency, Money money) => Engine.Recommend(Profile(currency, money));

    private static OrganisationProfile Profile(string? currency, Money? money)
    {
        var profile = Some.Department(currency).With(FinanceAndGovernanceIndicators.StagedMoneyShare, 0);
        return money is { } amount ? profile.With(LargestProject, amount) : profile;
    }

    private static Explanation.Reason ReasonOf(RecommendationReport report) =>
        report.Recommendations.Single(given => given.Id == "DLT402").Reasons.Single(reason => reason.Indicator == LargestProject.Key);
}
