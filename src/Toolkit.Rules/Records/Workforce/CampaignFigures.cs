using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Records;

/// <summary>Recruitment campaigns: how they ended, how long they took, what the adverts said.</summary>
internal sealed class CampaignFigures(WorkforceRecords records)
{
    private readonly RecordSetting _setting = records.Setting;
    private readonly Contradictions _contradictions = new(records.Setting.Texts);
    private readonly ObservedFields _carried = new();
    private Tally _failed;
    private Tally _seniorFailed;
    private Tally _flexible;
    private Tally _criterion;
    private DayCount _timeToFill;
    private DayCount _payException;

    internal void Add(in CampaignRecord campaign)
    {
        if (Fault(campaign) is { } fault)
        {
            records.ProblemLog.Add(RecordKind.Campaign, campaign.Key, fault);
            return;
        }
        _carried.Add((ulong)FieldsOf(campaign));
        var isOfYear = campaign.IsDigital & _setting.IsSince(_setting.YearAgo, campaign.AdvertisedOn);
        var isOfTwoYears = campaign.IsSenior & _setting.IsSince(_setting.TwoYearsAgo, campaign.AdvertisedOn);
        AddOutcome(campaign, isOfYear);
        _flexible.Count(isOfYear, campaign.StatesFlexibleTerms);
        _criterion.Count(isOfTwoYears, campaign.HasDigitalCriterion);
        _timeToFill.Count(
            campaign.IsDigital & _setting.IsSince(_setting.YearAgo, campaign.StartedOn) == true, campaign.AdvertisedOn, campaign.StartedOn);
        _payException.Count(
            campaign.IsDigital & campaign.IsSenior & _setting.IsSince(_setting.TwoYearsAgo, campaign.PayExceptionDecidedOn) == true,
            campaign.PayExceptionAskedOn, campaign.PayExceptionDecidedOn);
    }

    internal void Merge(CampaignFigures other)
    {
        _carried.Merge(other._carried);
        _failed.Merge(other._failed);
        _seniorFailed.Merge(other._seniorFailed);
        _flexible.Merge(other._flexible);
        _criterion.Merge(other._criterion);
        _timeToFill.Merge(other._timeToFill);
        _payException.Merge(other._payException);
    }

    internal void Fill(ComputedSheet sheet)
    {
        const CampaignFields Digital = CampaignFields.IsDigital | CampaignFields.AdvertisedOn;
        sheet.Add(DigitalWorkforceIndicators.TimeToFill, Digital | CampaignFields.StartedOn, _carried, _timeToFill.Mean());
        sheet.Add(DigitalWorkforceIndicators.FailedCampaignRate, Digital | CampaignFields.Outcome, _carried, _failed.Share());
        sheet.Add(DigitalWorkforceIndicators.FlexibleAdverts, Digital | CampaignFields.StatesFlexibleTerms, _carried, _flexible.Share());
        sheet.Add(LeadershipCadreIndicators.SeniorFailedCampaignRate, Digital | CampaignFields.IsSenior | CampaignFields.Outcome, _carried,
            _seniorFailed.Share().RefusedIf(_setting.AreFew(_failed.Of - _seniorFailed.Of), NotComputed.WouldDisclose));
        sheet.Add(LeadershipCadreIndicators.PayExceptionDecisionTime,
            CampaignFields.IsDigital | CampaignFields.IsSenior | CampaignFields.PayExceptionAskedOn | CampaignFields.PayExceptionDecidedOn,
            _carried, _payException.Mean());
        sheet.Add(LeaderEngagementIndicators.AdvertsWithDigitalCriterion,
            CampaignFields.IsSenior | CampaignFields.AdvertisedOn | CampaignFields.HasDigitalCriterion, _carried, _criterion.Share());
    }

    private void AddOutcome(in CampaignRecord campaign, bool? isOfYear)
    {
        if (campaign.Outcome == CampaignOutcome.Open)
            return;
        bool? hasFailed = campaign.Outcome is { } outcome ? outcome != CampaignOutcome.Appointed : null;
        _failed.Count(isOfYear, hasFailed);
        _seniorFailed.Count(isOfYear & campaign.IsSenior, hasFailed);
    }

    private string? Fault(in CampaignRecord campaign) =>
        _contradictions.Before(nameof(campaign.OfferedOn), campaign.OfferedOn, nameof(campaign.AdvertisedOn), campaign.AdvertisedOn)
        ?? _contradictions.Before(nameof(campaign.StartedOn), campaign.StartedOn, nameof(campaign.AdvertisedOn), campaign.AdvertisedOn)
        ?? _contradictions.Before(nameof(campaign.StartedOn), campaign.StartedOn, nameof(campaign.OfferedOn), campaign.OfferedOn)
        ?? _contradictions.Before(
            nameof(campaign.PayExceptionDecidedOn), campaign.PayExceptionDecidedOn,
            nameof(campaign.PayExceptionAskedOn), campaign.PayExceptionAskedOn);

    private static CampaignFields FieldsOf(in CampaignRecord campaign) =>
        (campaign.IsDigital is null ? 0 : CampaignFields.IsDigital)
        | (campaign.IsSenior is null ? 0 : CampaignFields.IsSenior)
        | (campaign.AdvertisedOn is null ? 0 : CampaignFields.AdvertisedOn)
        | (campaign.StartedOn is null ? 0 : CampaignFields.StartedOn)
        | (campaign.Outcome is null ? 0 : CampaignFields.Outcome)
        | (campaign.StatesFlexibleTerms is null ? 0 : CampaignFields.StatesFlexibleTerms)
        | (campaign.HasDigitalCriterion is null ? 0 : CampaignFields.HasDigitalCriterion)
        | (campaign.PayExceptionAskedOn is null ? 0 : CampaignFields.PayExceptionAskedOn)
        | (campaign.PayExceptionDecidedOn is null ? 0 : CampaignFields.PayExceptionDecidedOn);
}
