using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tests;

/// <summary>Thresholds are in US dollars; the trigger of the median contract is 500,000 of them and its target 250,000.</summary>
public sealed class RecommendationEngineMoneyTests
{
    private static readonly Indicator<Money> MedianContract = FinanceAndGovernanceIndicators.ContractSizeMedian;

    private static readonly RecommendationEngine Engine = RecommendationEngine.Create(options => options.ExchangeRates["GBP"] = 1.25);

    [Fact]
    public void Recommend_Dollars_AreComparedAsTheyAre()
    {
        var report = Recommend(null, new Money(500_000, "USD"));

        var reason = ReasonOf(report);
        Assert.Equal(0.5, reason.Gap);
        Assert.Equal(500_000.0, reason.Answer);
        Assert.Equal("USD", reason.Currency);
        Assert.Contains("USD 500,000; the trigger is USD 500,000 and the target USD 250,000 (high)", reason.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(report.Notices, notice => notice.Kind == NoticeKind.NoExchangeRate);
    }

    [Fact]
    public void Recommend_PoundsWithARate_AreConvertedAndShownInBoth()
    {
        var report = Recommend(null, new Money(400_000, "GBP"));

        var reason = ReasonOf(report);
        Assert.Equal(0.5, reason.Gap);
        Assert.Equal(400_000.0, reason.Answer);
        Assert.Equal("GBP", reason.Currency);
        Assert.Contains("GBP 400,000 (USD 500,000); the trigger is USD 500,000", reason.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(report.Notices, notice => notice.Kind == NoticeKind.NoExchangeRate);
    }

    [Fact]
    public void Recommend_PoundsWithoutARate_CountAsUnansweredAndSaySo()
    {
        var report = RecommendationEngine.CreateDefault().Recommend(Profile("GBP", new Money(400_000, "GBP")));

        var given = report.Recommendations.Single(recommendation => recommendation.Id == "DLT401");
        Assert.Contains(MedianContract.Key, given.Missing);
        Assert.DoesNotContain(MedianContract.Key, given.Reasons.Select(reason => reason.Indicator));
        Assert.Equal(
            [$"{MedianContract.Key} is given in GBP and cannot be held against a threshold in USD: no exchange rate was set. It counts as unanswered."],
            report.Notices.Where(notice => notice.Kind == NoticeKind.NoExchangeRate).Select(notice => notice.Text));
    }

    [Fact]
    public void Recommend_AmountInTheOrganisationsCurrency_IsTakenInThatCurrency()
    {
        var profile = Profile("GBP", money: null).ToBuilder().Set(MedianContract, 400_000, detail: null).Build();

        Assert.Equal(0.5, ReasonOf(Engine.Recommend(profile)).Gap);
    }

    [Fact]
    public void Recommend_AmountWithoutAnyCurrency_CountsAsUnansweredAndSaysSo()
    {
        var profile = Profile(null, money: null).ToBuilder().Set(MedianContract, 400_000, detail: null).Build();

        Assert.Equal(
            [$"{MedianContract.Key} is given in ? and cannot be held against a threshold in USD: no exchange rate was set. It counts as unanswered."],
            Engine.Recommend(profile).Notices.Where(notice => notice.Kind == NoticeKind.NoExchangeRate).Select(notice => notice.Text));
    }

    [Fact]
    public void Recommend_MoneyNotApplicable_GivesNoNotice() =>
        Assert.Empty(Engine.Recommend(Some.Department("EUR").WithStaff(9000).WithNotApplicable(MedianContract, "buys nothing digital")).Notices);

    private static RecommendationReport Recommend(string? currency, Money money) => Engine.Recommend(Profile(currency, money));

    private static OrganisationProfile Profile(string? currency, Money? money)
    {
        var profile = Some.Department(currency).With(FinanceAndGovernanceIndicators.SmeDigitalSpendShare, 0);
        return money is { } amount ? profile.With(MedianContract, amount) : profile;
    }

    private static Explanation.Reason ReasonOf(RecommendationReport report) =>
        report.Recommendations.Single(given => given.Id == "DLT401").Reasons.Single(reason => reason.Indicator == MedianContract.Key);
}
