using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Records;

/// <summary>Who was trained: staff outside digital roles, all staff, senior leaders.</summary>
internal sealed class TrainingFigures(RecordSet records) : Figures(records)
{
    private readonly Tally _outsideDigital = records.Register(new Tally());
    private readonly Tally _untrained = records.Register(new Tally());
    private readonly Tally _leaders = records.Register(new Tally());

    internal void Add(in StaffRecord staff, in StaffStanding standing, in PersonLearning? learning)
    {
        if (!standing.IsInPost || !standing.IsStaff)
            return;
        _outsideDigital.Count(!staff.IsDigital, learning?.HasDayInYear);
        _untrained.Count(true, !learning?.HasAnyInTwoYears);
        _leaders.Count(staff.IsSenior, learning?.HasLeaderProgramme);
    }

    internal override void Fill(ComputedSheet sheet)
    {
        sheet.Add(DigitalWorkforceIndicators.NonDigitalStaffTrained,
            StaffFigures.Fields.Needs(nameof(StaffRecord.IsDigital), nameof(StaffRecord.Learning)), _outsideDigital.Share());
        sheet.Add(DigitalWorkforceIndicators.NoRecentTraining, StaffFigures.Fields.Needs(nameof(StaffRecord.Learning)),
            _untrained.Share().RefusedIf(Setting.AreFew(_untrained.Of - _outsideDigital.Of), NotComputedReason.WouldDisclose));
        sheet.Add(LeaderEngagementIndicators.SeniorLeadersTrained,
            StaffFigures.Fields.Needs(nameof(StaffRecord.IsSenior), nameof(StaffRecord.Learning)), _leaders.Share());
    }
}
