using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Records;

/// <summary>Recruitment campaigns: how they ended, how long they took, what the adverts said.</summary>
internal sealed class CampaignFigures(WorkforceRecords records) : RecordFigures<CampaignRecord>(records, Fields)
{
    internal static readonly RecordFields<CampaignRecord> Fields = new(RecordKind.Campaign, (in campaign, scan) => scan
        .Field(campaign.IsDigital is not null)
        .Field(campaign.IsSenior is not null)
        .Field(campaign.AdvertisedOn is not null)
        .Field(campaign.StartedOn is not null)
        .Field(campaign.Outcome is not null)
        .Field(campaign.StatesFlexibleTerms is not null)
        .Field(campaign.HasDigitalCriterion is not null)
        .Field(campaign.PayExceptionAskedOn is not null)
        .Field(campaign.PayExceptionDecidedOn is not null));

    private readonly Tally _failed = records.Register(new Tally());
    private readonly Tally _seniorFailed = records.Register(new Tally());
    private readonly Tally _flexible = records.Register(new Tally());
    private readonly Tally _criterion = records.Register(new Tally());
    private readonly DayCount _timeToFill = records.Register(new DayCount());
    private readonly DayCount _payException = records.Register(new DayCount());

    internal override void Fill(ComputedSheet sheet)
    {
        var digital = Fields.Needs(nameof(CampaignRecord.IsDigital), nameof(CampaignRecord.AdvertisedOn));
        sheet.Add(DigitalWorkforceIndicators.TimeToFill, digital.And(nameof(CampaignRecord.StartedOn)), _timeToFill.Mean());
        sheet.Add(DigitalWorkforceIndicators.FailedCampaignRate, digital.And(nameof(CampaignRecord.Outcome)), _failed.Share());
        sheet.Add(DigitalWorkforceIndicators.FlexibleAdverts, digital.And(nameof(CampaignRecord.StatesFlexibleTerms)), _flexible.Share());
        sheet.Add(LeadershipCadreIndicators.SeniorFailedCampaignRate, digital.And(nameof(CampaignRecord.IsSenior), nameof(CampaignRecord.Outcome)),
            _seniorFailed.Share().RefusedIf(Setting.AreFew(_failed.Of - _seniorFailed.Of), NotComputedReason.WouldDisclose));
        sheet.Add(LeadershipCadreIndicators.PayExceptionDecisionTime,
            Fields.Needs(nameof(CampaignRecord.IsDigital), nameof(CampaignRecord.IsSenior),
                nameof(CampaignRecord.PayExceptionAskedOn), nameof(CampaignRecord.PayExceptionDecidedOn)),
            _payException.Mean());
        sheet.Add(LeaderEngagementIndicators.AdvertsWithDigitalCriterion,
            Fields.Needs(nameof(CampaignRecord.IsSenior), nameof(CampaignRecord.AdvertisedOn), nameof(CampaignRecord.HasDigitalCriterion)),
            _criterion.Share());
    }

    protected override string? Fault(in CampaignRecord campaign) =>
        Contradictions.Before(campaign.OfferedOn, campaign.AdvertisedOn)
        ?? Contradictions.Before(campaign.StartedOn, campaign.AdvertisedOn)
        ?? Contradictions.Before(campaign.StartedOn, campaign.OfferedOn)
        ?? Contradictions.Before(campaign.PayExceptionDecidedOn, campaign.PayExceptionAskedOn);

    protected override void Count(in CampaignRecord campaign)
    {
        var isOfYear = campaign.IsDigital & Setting.IsSince(Setting.YearAgo, campaign.AdvertisedOn);
        var isOfTwoYears = campaign.IsSenior & Setting.IsSince(Setting.TwoYearsAgo, campaign.AdvertisedOn);
        AddOutcome(campaign, isOfYear);
        _flexible.Count(isOfYear, campaign.StatesFlexibleTerms);
        _criterion.Count(isOfTwoYears, campaign.HasDigitalCriterion);
        _timeToFill.Count(
            campaign.IsDigital & Setting.IsSince(Setting.YearAgo, campaign.StartedOn) == true, campaign.AdvertisedOn, campaign.StartedOn);
        _payException.Count(
            campaign.IsDigital & campaign.IsSenior & Setting.IsSince(Setting.TwoYearsAgo, campaign.PayExceptionDecidedOn) == true,
            campaign.PayExceptionAskedOn, campaign.PayExceptionDecidedOn);
    }

    private void AddOutcome(in CampaignRecord campaign, bool? isOfYear)
    {
        if (campaign.Outcome == CampaignOutcome.Open)
            return;
        bool? hasFailed = campaign.Outcome is { } outcome ? outcome != CampaignOutcome.Appointed : null;
        _failed.Count(isOfYear, hasFailed);
        _seniorFailed.Count(isOfYear & campaign.IsSenior, hasFailed);
    }
}
