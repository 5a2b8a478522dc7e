using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Records;

/// <summary>Senior digital staff who leave, and those who are experts without reports; why digital staff leave.</summary>
internal sealed class SeniorFigures(RecordSetting setting)
{
    private Tally _left;
    private Tally _experts;
    private Tally _citingProgression;
    private long _headsNow;
    private long _headsYearAgo;
    private long _headsUnknown;

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
        _headsNow += other._headsNow;
        _headsYearAgo += other._headsYearAgo;
        _headsUnknown += other._headsUnknown;
    }

    internal void Fill(ComputedSheet sheet, Carried carried)
    {
        const StaffFields SeniorDigital = StaffFields.IsDigital | StaffFields.IsSenior;
        var heads = _headsNow + _headsYearAgo;
        sheet.Add(LeadershipCadreIndicators.SeniorTurnover, SeniorDigital | StaffFields.ServiceStart | StaffFields.LeftPublicService, carried,
            new Figure(heads / 2, _headsUnknown + _left.Unstated, Rounding.Percent(_left.Having * 2, heads, 0)));
        sheet.Add(LeadershipCadreIndicators.SeniorExpertShare, SeniorDigital | StaffFields.HasDirectReports, carried, _experts.Share());
        sheet.Add(LeadershipCadreIndicators.LeaversCitingProgression,
            StaffFields.IsDigital | StaffFields.ServiceEnd | StaffFields.LeftForProgression, carried, _citingProgression.Share());
    }

    private void AddTurnover(in StaffRecord staff, bool isInPost)
    {
        var isSeniorDigital = staff.IsDigital & staff.IsSenior;
        if (isSeniorDigital == false)
            return;
        var wasHereYearAgo = !(staff.ServiceStart >= setting.YearAgo) && !(staff.ServiceEnd < setting.YearAgo);
        if (isSeniorDigital is null || staff.ServiceStart is null)
            _headsUnknown++;
        else
        {
            _headsNow += isInPost ? 1 : 0;
            _headsYearAgo += wasHereYearAgo ? 1 : 0;
        }
        _left.Count(isSeniorDigital & setting.IsSince(setting.YearAgo, staff.ServiceEnd) == true, staff.LeftPublicService);
    }
}
