using Toolkit.Rules.Indicators;
using static Toolkit.Rules.Indicators.DigitalWorkforceIndicators;
using static Toolkit.Rules.Records.Tests.RecordSetSteps;

namespace Toolkit.Rules.Records.Tests;

public sealed class CampaignFiguresTests
{
    private static CampaignRecord Campaign(int advertised, CampaignOutcome? outcome = null, bool isSenior = false) =>
        new() { IsDigital = true, IsSenior = isSenior, AdvertisedOn = DaysAgo(advertised), Outcome = outcome };

    [Fact]
    public void TimeToFill_FirstDaysOfTheYear_IsTheMeanFromTheAdvert()
    {
        CampaignRecord Filled(int advertised, int started) => new() { IsDigital = true, AdvertisedOn = DaysAgo(advertised), StartedOn = DaysAgo(started) };

        var answer = Workforce()
            .With(5, Filled(400, 309))
            .With(5, Filled(100, 70))
            .With(9, Filled(800, 400))
            .With(9, Campaign(30))
            .Compute()[TimeToFill]!;

        Assert.Equal(2, answer.Value);
        Assert.Equal(10L, answer.Records); // (91 + 30) / 2 days
    }

    [Fact]
    public void FailedCampaignRate_CampaignsOfTheYear_CountsThoseWithoutAppointment()
    {
        var answer = Workforce()
            .With(3, Campaign(90, CampaignOutcome.NotAppointed))
            .With(3, Campaign(90, CampaignOutcome.RefusedOverPay))
            .With(9, Campaign(90, CampaignOutcome.Appointed))
            .With(20, Campaign(90, CampaignOutcome.Open))
            .With(20, Campaign(390, CampaignOutcome.NotAppointed))
            .With(2, Campaign(90))
            .Compute()[FailedCampaignRate]!;

        Assert.Equal(40, answer.Value);
        Assert.Equal(10L, answer.Records);
        Assert.Equal(1L, answer.Unstated);
    }

    [Theory]
    [InlineData(5, NotComputedReason.WouldDisclose)]
    [InlineData(15, null)]
    public void SeniorFailedCampaignRate_BesideAllCampaigns_IsWithheldWhereFewDiffer(int others, NotComputedReason? expected)
    {
        var answer = Workforce()
            .With(5, Campaign(90, CampaignOutcome.RefusedOverPay, isSenior: true))
            .With(15, Campaign(90, CampaignOutcome.Appointed, isSenior: true))
            .With(others, Campaign(90, CampaignOutcome.Appointed))
            .Compute()[LeadershipCadreIndicators.SeniorFailedCampaignRate]!;

        Assert.Equal(expected is null ? 25 : null, answer.Value);
        Assert.Equal(expected, answer.Reason);
    }

    [Fact]
    public void FlexibleAdverts_AdvertsOfTheYear_CountsThoseThatStateTerms() => Assert.Equal(75, Workforce()
        .With(15, new CampaignRecord { IsDigital = true, AdvertisedOn = DaysAgo(3), StatesFlexibleTerms = true })
        .With(5, new CampaignRecord { IsDigital = true, AdvertisedOn = DaysAgo(3), StatesFlexibleTerms = false })
        .With(50, new CampaignRecord { IsDigital = false, AdvertisedOn = DaysAgo(3), StatesFlexibleTerms = false })
        .Compute()[FlexibleAdverts]!.Value);

    [Fact]
    public void AdvertsWithDigitalCriterion_SeniorAdvertsOfTwoYears_AreCounted() => Assert.Equal(50, Workforce()
        .With(10, new CampaignRecord { IsSenior = true, AdvertisedOn = DaysAgo(700), HasDigitalCriterion = true })
        .With(10, new CampaignRecord { IsSenior = true, AdvertisedOn = DaysAgo(30), HasDigitalCriterion = false })
        .With(50, new CampaignRecord { IsSenior = true, AdvertisedOn = DaysAgo(800), HasDigitalCriterion = true })
        .Compute()[LeaderEngagementIndicators.AdvertsWithDigitalCriterion]!.Value);

    [Fact]
    public void PayExceptionDecisionTime_DecidedExceptions_IsTheMean() => Assert.Equal(1, Workforce()
        .With(10, new CampaignRecord { IsDigital = true, IsSenior = true, PayExceptionAskedOn = DaysAgo(90), PayExceptionDecidedOn = DaysAgo(60) })
        .With(10, new CampaignRecord { IsDigital = true, IsSenior = true, PayExceptionAskedOn = DaysAgo(90) })
        .Compute()[LeadershipCadreIndicators.PayExceptionDecisionTime]!.Value);
}
