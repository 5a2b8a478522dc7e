using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Records;

/// <summary>Experience, objectives and coaching of heads of organisations, the top team and the leaders of major programmes.</summary>
internal sealed class LeaderFigures(RecordSet records) : Figures(records)
{
    private readonly Median _daysInPost = records.Register(new Median());
    private readonly Tally _objectives = records.Register(new Tally());
    private readonly Tally _delivery = records.Register(new Tally());
    private readonly Tally _users = records.Register(new Tally());
    private readonly Tally _coaches = records.Register(new Tally());

    internal void Add(in StaffRecord staff, in StaffStanding standing)
    {
        if (!standing.IsInPost)
            return;
        _objectives.Count(staff.IsHeadOfOrganisation, staff.HasDigitalObjective);
        _delivery.Count(staff.IsInTopTeam, staff.HasDeliveryExperience);
        _users.Count(staff.IsInTopTeam, staff.MetUsersLastYear);
        _coaches.Count(staff.LeadsMajorProgramme, staff.HasCoach);
        _daysInPost.Count(staff.LeadsMajorProgramme, staff.PostStart < Setting.Tomorrow ? staff.PostStart : null, Setting.AsOf);
    }

    internal override void Fill(ComputedSheet sheet)
    {
        var objectives = StaffFigures.Fields.Needs(nameof(StaffRecord.IsHeadOfOrganisation), nameof(StaffRecord.HasDigitalObjective));
        sheet.Add(StrategyIndicators.LeaderObjectiveLink, objectives, _objectives.Share());
        sheet.Add(LeaderEngagementIndicators.HeadsWithDigitalObjectives, objectives, _objectives.Share());
        sheet.Add(LeaderEngagementIndicators.TopTeamDeliveryExperience,
            StaffFigures.Fields.Needs(nameof(StaffRecord.IsInTopTeam), nameof(StaffRecord.HasDeliveryExperience)), _delivery.Share());
        sheet.Add(LeaderEngagementIndicators.LeadersInContactWithUsers,
            StaffFigures.Fields.Needs(nameof(StaffRecord.IsInTopTeam), nameof(StaffRecord.MetUsersLastYear)), _users.Share());
        sheet.Add(LeaderEngagementIndicators.ProgrammeLeadersWithCoach,
            StaffFigures.Fields.Needs(nameof(StaffRecord.LeadsMajorProgramme), nameof(StaffRecord.HasCoach)), _coaches.Share());
        sheet.Add(LeaderEngagementIndicators.DigitalLeaderTenure,
            StaffFigures.Fields.Needs(nameof(StaffRecord.LeadsMajorProgramme), nameof(StaffRecord.PostStart)), _daysInPost.Years());
    }
}
