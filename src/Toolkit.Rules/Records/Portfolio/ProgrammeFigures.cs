using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Records;

/// <summary>Programmes: how money is approved and released, what they learnt and stopped, whether they paid.</summary>
internal sealed partial class ProgrammeFigures(PortfolioRecords records)
{
    private readonly RecordSetting _setting = records.Setting;
    private readonly Contradictions _contradictions = new(records.Setting.Texts);
    private readonly ObservedFields _carried = new();
    private readonly Median _approval = new();
    private readonly Median _discovery = new();
    private Amounts _staged;
    private Largest _largest;
    private Tally _cases;
    private Tally _measured;
    private Tally _scaled;
    private Tally _stopped;
    private Tally _rescoped;

    internal void Add(in ProgrammeRecord programme)
    {
        if (Fault(programme) is { } fault)
        {
            records.ProblemLog.Add(RecordKind.Programme, programme.Key, fault);
            return;
        }
        _carried.Add((ulong)FieldsOf(programme));
        AddMoney(programme);
        _cases.Count(programme.IsDigital & _setting.IsSince(_setting.YearAgo, programme.BusinessCaseOn), programme.CountsCostOfNotActing);
        _measured.Count(programme.IsDigital & _setting.IsSince(_setting.ThreeYearsAgo, programme.EndsOn), programme.AreBenefitsMeasured);
        _scaled.Count(programme.IsPilot & _setting.IsSince(_setting.ThreeYearsAgo, programme.EndsOn), programme.LedToScale);
        _stopped.Count(programme.IsDigital, programme.WasStoppedEarly & _setting.IsSince(_setting.TwoYearsAgo, programme.StoppedOn));
        _rescoped.Count(
            programme.IsDigital & programme.IsMajor,
            programme.WasRescopedByMisjudgement & _setting.IsSince(_setting.TwoYearsAgo, programme.RescopedOn));
    }

    internal void Merge(ProgrammeFigures other)
    {
        _carried.Merge(other._carried);
        _approval.Merge(other._approval);
        _discovery.Merge(other._discovery);
        _staged.Merge(other._staged);
        _largest.Merge(other._largest);
        _cases.Merge(other._cases);
        _measured.Merge(other._measured);
        _scaled.Merge(other._scaled);
        _stopped.Merge(other._stopped);
        _rescoped.Merge(other._rescoped);
    }

    private void AddMoney(in ProgrammeRecord programme)
    {
        _largest.Count(programme.IsDigital, programme.ApprovedMoney);
        _staged.Count(programme.IsDigital, programme.StagedMoney, programme.ApprovedMoney);
        // Only those that have got the money: others have waited for a time that nobody knows yet.
        _approval.Count(
            programme.IsDigital & programme.IsMedium & programme.ApprovedOn < _setting.Tomorrow, programme.ProposedOn, programme.ApprovedOn);
        _discovery.Count(programme.IsDigital & programme.DiscoveryFundedOn < _setting.Tomorrow, programme.ProposedOn, programme.DiscoveryFundedOn);
    }
}
