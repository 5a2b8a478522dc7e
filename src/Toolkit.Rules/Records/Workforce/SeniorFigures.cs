using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Records;

/// <summary>Senior digital staff who leave, and those who are experts without reports; why digital staff leave.</summary>
internal sealed class SeniorFigures(RecordSetting setting)
{
    private Tally _left;
    private Tally _experts;
    private Tally _citingProgression;
    private Membership _now;
    private Membership _yearAgo;
    private Membership _sinceThen;

    internal void Add(in StaffRecord staff, in StaffStanding standing)
    {
        if (!standing.IsStaff)
            return;
        _experts.Count(standing.IsSeniorDigital, !staff.HasDirectReports);
        var hasLeftInTwoYears = staff.ServiceEnd is { } end && end >= setting.TwoYearsAgo && end < setting.Tomorrow;
        _citingProgression.Count(staff.IsDigital & hasLeftInTwoYears, staff.LeftForProgression);
        AddTurnover(staff, standing.IsInPost);
    }

    internal void Merge(SeniorFigures other)
    {
        _left.Merge(other._left);
        _experts.Merge(other._experts);
        _citingProgression.Merge(other._citingProgression);
        _now.Merge(other._now);
        _yearAgo.Merge(other._yearAgo);
        _sinceThen.Merge(other._sinceThen);
    }

    internal void Fill(ComputedSheet sheet, ObservedFields carried)
    {
        const StaffFields SeniorDigital = StaffFields.IsDigital | StaffFields.IsSenior;
        sheet.Add(LeadershipCadreIndicators.SeniorTurnover, SeniorDigital | StaffFields.ServiceStart | StaffFields.LeftPublicService, carried,
            Turnover());
        sheet.Add(LeadershipCadreIndicators.SeniorExpertShare, SeniorDigital | StaffFields.HasDirectReports, carried, _experts.Share());
        sheet.Add(LeadershipCadreIndicators.LeaversCitingProgression,
            StaffFields.IsDigital | StaffFields.ServiceEnd | StaffFields.LeftForProgression, carried, _citingProgression.Share());
    }

    private void AddTurnover(in StaffRecord staff, bool isInPost)
    {
        var isSeniorDigital = staff.IsDigital & staff.IsSenior;
        var wasHereSince = !(staff.ServiceStart >= setting.Tomorrow) && !(staff.ServiceEnd < setting.YearAgo);
        var wasHereYearAgo = wasHereSince && !(staff.ServiceStart >= setting.YearAgo);
        _now.Takes(isSeniorDigital & isInPost, staff.ServiceStart is not null);
        _yearAgo.Takes(isSeniorDigital & wasHereYearAgo, staff.ServiceStart is not null);
        _sinceThen.Takes(isSeniorDigital & wasHereSince, staff.ServiceStart is not null);
        _left.Count(isSeniorDigital & setting.IsSince(setting.YearAgo, staff.ServiceEnd) == true, staff.LeftPublicService);
    }

    /// <summary>Leavers of a year, held against the mean of the heads at its beginning and at its end.</summary>
    private RecordFigure Turnover()
    {
        var heads = _now.Of + _yearAgo.Of;
        return new RecordFigure(heads / 2, _now.Unstated + _left.Unstated, Rounding.Percent(_left.Having * 2, heads, 0), People: _sinceThen.Of)
            .RefusedIf(_now.IsMostlyOpen || _yearAgo.IsMostlyOpen || _left.IsMostlyOpen, NotComputed.TooManyUnstated);
    }
}
