using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Records;

/// <summary>What heads of organisations, the top team and the leaders of major programmes have and do.</summary>
internal sealed class LeaderFigures(RecordSetting setting)
{
    private readonly Median _daysInPost = new();
    private Tally _objectives;
    private Tally _delivery;
    private Tally _users;
    private Tally _coaches;

    internal void Add(in StaffRecord staff, in StaffStanding standing)
    {
        if (!standing.IsInPost)
            return;
        _objectives.Count(staff.IsHeadOfOrganisation, staff.HasDigitalObjective);
        _delivery.Count(staff.IsInTopTeam, staff.HasDeliveryExperience);
        _users.Count(staff.IsInTopTeam, staff.MetUsersLastYear);
        _coaches.Count(staff.LeadsMajorProgramme, staff.HasCoach);
        _daysInPost.Count(staff.LeadsMajorProgramme, staff.PostStart < setting.Tomorrow ? staff.PostStart : null, setting.AsOf);
    }

    internal void Merge(LeaderFigures other)
    {
        _daysInPost.Merge(other._daysInPost);
        _objectives.Merge(other._objectives);
        _delivery.Merge(other._delivery);
        _users.Merge(other._users);
        _coaches.Merge(other._coaches);
    }

    internal void Fill(ComputedSheet sheet, ObservedFields carried)
    {
        const StaffFields Objectives = StaffFields.IsHeadOfOrganisation | StaffFields.HasDigitalObjective;
        sheet.Add(StrategyIndicators.LeaderObjectiveLink, Objectives, carried, _objectives.Share());
        sheet.Add(LeaderEngagementIndicators.HeadsWithDigitalObjectives, Objectives, carried, _objectives.Share());
        sheet.Add(LeaderEngagementIndicators.TopTeamDeliveryExperience,
            StaffFields.IsInTopTeam | StaffFields.HasDeliveryExperience, carried, _delivery.Share());
        sheet.Add(LeaderEngagementIndicators.LeadersInContactWithUsers,
            StaffFields.IsInTopTeam | StaffFields.MetUsersLastYear, carried, _users.Share());
        sheet.Add(LeaderEngagementIndicators.ProgrammeLeadersWithCoach,
            StaffFields.LeadsMajorProgramme | StaffFields.HasCoach, carried, _coaches.Share());
        sheet.Add(LeaderEngagementIndicators.DigitalLeaderTenure, StaffFields.LeadsMajorProgramme | StaffFields.PostStart, carried, _daysInPost.Years());
    }
}
