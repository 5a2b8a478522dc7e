using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Records;

/// <summary>Who was trained: staff outside digital roles, all staff, senior leaders.</summary>
internal sealed class TrainingFigures(RecordSetting setting)
{
    private Tally _outsideDigital;
    private Tally _untrained;
    private Tally _leaders;

    internal void Add(in StaffRecord staff, in StaffStanding standing, PersonLearning? learning)
    {
        if (!standing.IsInPost || !standing.IsStaff)
            return;
        _outsideDigital.Count(!staff.IsDigital, learning?.HasDayInYear);
        _untrained.Count(true, !learning?.HasAnyInTwoYears);
        _leaders.Count(staff.IsSenior, learning?.HasLeaderProgramme);
    }

    internal void Merge(TrainingFigures other)
    {
        _outsideDigital.Merge(other._outsideDigital);
        _untrained.Merge(other._untrained);
        _leaders.Merge(other._leaders);
    }

    internal void Fill(ComputedSheet sheet, ObservedFields carried)
    {
        sheet.Add(DigitalWorkforceIndicators.NonDigitalStaffTrained, StaffFields.IsDigital | StaffFields.Learning, carried, _outsideDigital.Share());
        sheet.Add(DigitalWorkforceIndicators.NoRecentTraining, StaffFields.Learning, carried,
            _untrained.Share().RefusedIf(setting.AreFew(_untrained.Of - _outsideDigital.Of), NotComputed.WouldDisclose));
        sheet.Add(LeaderEngagementIndicators.SeniorLeadersTrained, StaffFields.IsSenior | StaffFields.Learning, carried, _leaders.Share());
    }
}
