using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Records;

internal sealed partial class ProgrammeFigures
{
    internal void Fill(ComputedSheet sheet)
    {
        const ProgrammeFields Digital = ProgrammeFields.IsDigital;
        sheet.Add(CapitalInvestmentIndicators.DigitalApprovalMonths,
            Digital | ProgrammeFields.IsMedium | ProgrammeFields.ProposedOn | ProgrammeFields.ApprovedOn, _carried, _approval.Months());
        sheet.Add(CapitalInvestmentIndicators.DoNothingCostShare,
            Digital | ProgrammeFields.BusinessCaseOn | ProgrammeFields.CountsCostOfNotActing, _carried, _cases.Share(1));
        sheet.Add(CapitalInvestmentIndicators.BenefitMeasuredShare,
            Digital | ProgrammeFields.EndsOn | ProgrammeFields.AreBenefitsMeasured, _carried, _measured.Share(1));
        sheet.Add(FinanceAndGovernanceIndicators.DiscoveryStartMonths,
            Digital | ProgrammeFields.ProposedOn | ProgrammeFields.DiscoveryFundedOn, _carried, _discovery.Months());
        sheet.Add(FinanceAndGovernanceIndicators.StagedMoneyShare,
            Digital | ProgrammeFields.ApprovedMoney | ProgrammeFields.StagedMoney, _carried, _staged.Share());
        sheet.Add(FinanceAndGovernanceIndicators.LargestProjectValue, Digital | ProgrammeFields.ApprovedMoney, _carried, _largest.Figure((double)_largest.Number));
        sheet.Add(FinanceAndGovernanceIndicators.EarlyStopCount, Digital | ProgrammeFields.WasStoppedEarly, _carried, _stopped.Number());
        sheet.Add(FinanceAndGovernanceIndicators.PilotToScaleShare,
            ProgrammeFields.IsPilot | ProgrammeFields.EndsOn | ProgrammeFields.LedToScale, _carried, _scaled.Share(1));
        sheet.Add(LeaderEngagementIndicators.ProgrammesRescoped,
            Digital | ProgrammeFields.IsMajor | ProgrammeFields.WasRescopedByMisjudgement, _carried, _rescoped.Number());
    }

    private string? Fault(in ProgrammeRecord programme) =>
        _contradictions.Before(nameof(programme.EndsOn), programme.EndsOn, nameof(programme.StartedOn), programme.StartedOn)
        ?? _contradictions.Before(nameof(programme.ApprovedOn), programme.ApprovedOn, nameof(programme.ProposedOn), programme.ProposedOn)
        ?? _contradictions.Before(nameof(programme.DiscoveryFundedOn), programme.DiscoveryFundedOn, nameof(programme.ProposedOn), programme.ProposedOn)
        ?? _contradictions.Before(nameof(programme.StoppedOn), programme.StoppedOn, nameof(programme.ProposedOn), programme.ProposedOn)
        ?? _contradictions.OutOfRange(nameof(programme.ApprovedMoney), programme.ApprovedMoney)
        ?? _contradictions.OutOfRange(nameof(programme.StagedMoney), programme.StagedMoney)
        ?? _contradictions.Above(nameof(programme.StagedMoney), programme.StagedMoney, nameof(programme.ApprovedMoney), programme.ApprovedMoney);

    private static ProgrammeFields FieldsOf(in ProgrammeRecord programme) =>
        Bit(programme.IsDigital is not null, ProgrammeFields.IsDigital)
        | Bit(programme.IsMedium is not null, ProgrammeFields.IsMedium)
        | Bit(programme.IsMajor is not null, ProgrammeFields.IsMajor)
        | Bit(programme.ApprovedMoney is not null, ProgrammeFields.ApprovedMoney)
        | Bit(programme.StagedMoney is not null, ProgrammeFields.StagedMoney)
        | Bit(programme.ProposedOn is not null, ProgrammeFields.ProposedOn)
        | Bit(programme.DiscoveryFundedOn is not null, ProgrammeFields.DiscoveryFundedOn)
        | Bit(programme.BusinessCaseOn is not null, ProgrammeFields.BusinessCaseOn)
        | Bit(programme.CountsCostOfNotActing is not null, ProgrammeFields.CountsCostOfNotActing)
        | Bit(programme.ApprovedOn is not null, ProgrammeFields.ApprovedOn)
        | Bit(programme.EndsOn is not null, ProgrammeFields.EndsOn)
        | Bit(programme.WasStoppedEarly is not null, ProgrammeFields.WasStoppedEarly)
        | Bit(programme.AreBenefitsMeasured is not null, ProgrammeFields.AreBenefitsMeasured)
        | Bit(programme.WasRescopedByMisjudgement is not null, ProgrammeFields.WasRescopedByMisjudgement)
        | Bit(programme.IsPilot is not null, ProgrammeFields.IsPilot)
        | Bit(programme.LedToScale is not null, ProgrammeFields.LedToScale);

    private static ProgrammeFields Bit(bool isFilledIn, ProgrammeFields field) => isFilledIn ? field : ProgrammeFields.None;
}
