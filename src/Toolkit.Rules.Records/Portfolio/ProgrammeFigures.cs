using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Records;

/// <summary>Programmes: how money is approved and released, what they learnt and stopped, whether they paid.</summary>
internal sealed class ProgrammeFigures(PortfolioRecords records, decimal? largeProject) : RecordFigures<ProgrammeRecord>(records, Fields)
{
    /// <summary>From the question: where fewer were started, nobody can say whether the gates decide.</summary>
    private const int FewestStarted = 5;

    internal static readonly RecordFields<ProgrammeRecord> Fields = new(RecordKind.Programme, (in programme, scan) => scan
        .Field(programme.IsDigital is not null)
        .Field(programme.IsMedium is not null)
        .Field(programme.IsMajor is not null)
        .Field(programme.ApprovedMoney is not null)
        .Field(programme.StagedMoney is not null)
        .Field(programme.ProposedOn is not null)
        .Field(programme.DiscoveryFundedOn is not null)
        .Field(programme.BusinessCaseOn is not null)
        .Field(programme.CountsCostOfNotActing is not null)
        .Field(programme.ApprovedOn is not null)
        .Field(programme.StartedOn is not null || programme.ApprovedOn is not null || programme.ProposedOn is not null)
        .Field(programme.EndsOn is not null)
        .Field(programme.WasStoppedEarly is not null)
        .Field(programme.AreBenefitsMeasured is not null)
        .Field(programme.WasRescopedByMisjudgement is not null)
        .Field(programme.IsPilot is not null)
        .Field(programme.LedToScale is not null));

    private readonly UnitDoubt _approvedMoneyDoubt = records.Watch(new UnitDoubt(Fields, nameof(ProgrammeRecord.ApprovedMoney), UnitDoubt.LargestAmount, looksAtSpread: true));
    private readonly UnitDoubt _stagedMoneyDoubt = records.Watch(new UnitDoubt(Fields, nameof(ProgrammeRecord.StagedMoney), UnitDoubt.LargestAmount, looksAtSpread: true));
    private readonly Median _approval = records.Register(new Median());
    private readonly Median _discovery = records.Register(new Median());
    private readonly Amounts _staged = records.Register(new Amounts());
    private readonly Amounts _large = records.Register(new Amounts());
    private readonly Tally _cases = records.Register(new Tally());
    private readonly Tally _measured = records.Register(new Tally());
    private readonly Tally _scaled = records.Register(new Tally());
    private readonly Tally _stopped = records.Register(new Tally());
    private readonly Tally _rescoped = records.Register(new Tally());

    internal override void Fill(ComputedSheet sheet)
    {
        var digital = Fields.Needs(nameof(ProgrammeRecord.IsDigital));
        sheet.Add(CapitalInvestmentIndicators.DigitalApprovalMonths,
            digital.And(nameof(ProgrammeRecord.IsMedium), nameof(ProgrammeRecord.ProposedOn), nameof(ProgrammeRecord.ApprovedOn)), _approval.Months());
        sheet.Add(CapitalInvestmentIndicators.DoNothingCostShare,
            digital.And(nameof(ProgrammeRecord.BusinessCaseOn), nameof(ProgrammeRecord.CountsCostOfNotActing)), _cases.Share(1));
        sheet.Add(CapitalInvestmentIndicators.BenefitMeasuredShare,
            digital.And(nameof(ProgrammeRecord.EndsOn), nameof(ProgrammeRecord.AreBenefitsMeasured)), _measured.Share(1));
        sheet.Add(FinanceAndGovernanceIndicators.DiscoveryStartMonths,
            digital.And(nameof(ProgrammeRecord.ProposedOn), nameof(ProgrammeRecord.DiscoveryFundedOn)), _discovery.Months());
        sheet.Add(FinanceAndGovernanceIndicators.StagedMoneyShare,
            digital.And(nameof(ProgrammeRecord.ApprovedMoney), nameof(ProgrammeRecord.StagedMoney)), _staged.Share());
        sheet.Add(FinanceAndGovernanceIndicators.LargeProjectMoneyShare, digital.And(nameof(ProgrammeRecord.ApprovedMoney)),
            _large.Share().RefusedIfLacking(largeProject is null, "largeProject"));
        sheet.Add(FinanceAndGovernanceIndicators.EarlyStopShare,
            digital.And(nameof(ProgrammeRecord.StartedOn), nameof(ProgrammeRecord.WasStoppedEarly)),
            _stopped.Share(1).RefusedIf(_stopped.Of is > 0 and < FewestStarted, NotComputedReason.TooFewRecords));
        sheet.Add(FinanceAndGovernanceIndicators.PilotToScaleShare,
            Fields.Needs(nameof(ProgrammeRecord.IsPilot), nameof(ProgrammeRecord.EndsOn), nameof(ProgrammeRecord.LedToScale)), _scaled.Share(1));
        sheet.Add(LeaderEngagementIndicators.ProgrammesRescoped,
            digital.And(nameof(ProgrammeRecord.IsMajor), nameof(ProgrammeRecord.EndsOn), nameof(ProgrammeRecord.WasRescopedByMisjudgement)), _rescoped.Share(1));
    }

    protected override string? Fault(in ProgrammeRecord programme) =>
        Contradictions.Before(programme.EndsOn, programme.StartedOn)
        ?? Contradictions.Before(programme.ApprovedOn, programme.ProposedOn)
        ?? Contradictions.Before(programme.DiscoveryFundedOn, programme.ProposedOn)
        ?? Contradictions.Before(programme.StoppedOn, programme.ProposedOn)
        ?? Contradictions.OutOfRange(programme.ApprovedMoney)
        ?? Contradictions.OutOfRange(programme.StagedMoney)
        ?? Contradictions.Above(programme.StagedMoney, programme.ApprovedMoney);

    protected override void Count(in ProgrammeRecord programme)
    {
        _approvedMoneyDoubt.Add(programme.ApprovedMoney);
        _stagedMoneyDoubt.Add(programme.StagedMoney);
        AddMoney(programme);
        _cases.Count(programme.IsDigital & Setting.IsSince(Setting.YearAgo, programme.BusinessCaseOn), programme.CountsCostOfNotActing);
        _measured.Count(programme.IsDigital & Setting.IsSince(Setting.ThreeYearsAgo, programme.EndsOn), programme.AreBenefitsMeasured);
        _scaled.Count(programme.IsPilot & Setting.IsSince(Setting.ThreeYearsAgo, programme.EndsOn), programme.LedToScale);
        _stopped.Count(
            programme.IsDigital & Setting.IsSince(Setting.TwoYearsAgo, programme.Beginning),
            programme.WasStoppedEarly & !(programme.StoppedOn >= Setting.Tomorrow));
        _rescoped.Count(
            programme.IsDigital & programme.IsMajor & IsUnderWay(programme),
            programme.WasRescopedByMisjudgement & Setting.IsSince(Setting.TwoYearsAgo, programme.RescopedOn));
    }

    /// <summary>Whether it was under way in the last 24 months; unknown without an end.</summary>
    private bool? IsUnderWay(in ProgrammeRecord programme) =>
        programme.Beginning >= Setting.Tomorrow ? false
        : programme.EndsOn is { } end ? end >= Setting.TwoYearsAgo
        : null;

    private void AddMoney(in ProgrammeRecord programme)
    {
        _large.Count(programme.IsDigital, programme.ApprovedMoney > largeProject, programme.ApprovedMoney);
        _staged.Count(programme.IsDigital, programme.StagedMoney, programme.ApprovedMoney);
        // Only those that have got the money: others have waited for a time that nobody knows yet.
        _approval.Count(
            programme.IsDigital & programme.IsMedium & programme.ApprovedOn < Setting.Tomorrow, programme.ProposedOn, programme.ApprovedOn);
        _discovery.Count(programme.IsDigital & programme.DiscoveryFundedOn < Setting.Tomorrow, programme.ProposedOn, programme.DiscoveryFundedOn);
    }
}
