using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Tests;

public sealed class RecommendationReportNoticeTests
{
    [Fact]
    public void Notices_TwoRulesReadOneAmountWithoutRate_SayItOnce()
    {
        var amount = IndicatorCatalogue.All.OfType<Indicator<Money>>().First();
        var engine = RecommendationEngine.Create(options => options.Rules.Add(new SecondReader(amount)));
        var profile = OrganisationProfile.Create("o", "O", OrganisationKind.Agency, new DateTime(2026, 10, 31)).WithStaff(9000).With(amount, new Money(100, "GBP"));

        var notice = Assert.Single(engine.Recommend(profile).Notices);

        Assert.Equal(NoticeKind.NoExchangeRate, notice.Kind);
        Assert.Equal(amount.Key, notice.Indicator);
        Assert.Equal("GBP", notice.Currency);
        Assert.StartsWith(amount.Key, notice.Text, StringComparison.Ordinal);
    }

    private sealed class SecondReader(Indicator<Money> amount) : ApproachRule
    {
        protected override void Describe(DescriptorBuilder approach) =>
            approach.Id("ACME101").Effort(EffortSize.Small).FirstEffectAfterMonths(SourcedNumber.Judged(1)).Since("1.0.0");

        protected override void Define(RuleBuilder rule)
        {
            var (low, middle, high) = (SourcedNumber.Judged(1), SourcedNumber.Judged(2), SourcedNumber.Judged(3));
            var when = rule.When();
            _ = amount.Direction == Direction.HigherIsBetter
                ? when.Below(amount, trigger: middle, target: high, worst: low, weight: low)
                : when.Above(amount, trigger: middle, target: low, worst: high, weight: low);
            when.Then().Recommend();
        }
    }
}
