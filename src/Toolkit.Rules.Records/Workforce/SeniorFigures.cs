using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Records;

/// <summary>Senior digital staff who leave, and those who are experts without reports; why digital staff leave.</summary>
internal sealed class SeniorFigures(RecordSet records) : Figures(records)
{
    private readonly Tally _left = records.Register(new Tally());
    private readonly Tally _experts = records.Register(new Tally());
    private readonly Tally _citingProgression = records.Register(new Tally());
    private readonly Membership _now = records.Register(new Membership());
    private readonly Membership _yearAgo = records.Register(new Membership());
    private readonly Membership _sinceThen = records.Register(new Membership());

    internal void Add(in StaffRecord staff, in StaffStanding standing)
    {
        if (!standing.IsStaff)
            return;
        _experts.Count(standing.IsSeniorDigital, !staff.HasDirectReports);
        var hasLeftInTwoYears = staff.ServiceEnd is { } end && end >= Setting.TwoYearsAgo && end < Setting.Tomorrow;
        _citingProgression.Count(staff.IsDigital & hasLeftInTwoYears, staff.LeftForProgression);
        AddTurnover(staff, standing.IsInPost);
    }

    internal override void Fill(ComputedSheet sheet)
    {
        var seniorDigital = StaffFigures.Fields.Needs(nameof(StaffRecord.IsDigital), nameof(StaffRecord.IsSenior));
        sheet.Add(LeadershipCadreIndicators.SeniorTurnover, seniorDigital.And(nameof(StaffRecord.ServiceStart), nameof(StaffRecord.LeftPublicService)),
            Turnover());
        sheet.Add(LeadershipCadreIndicators.SeniorExpertShare, seniorDigital.And(nameof(StaffRecord.HasDirectReports)), _experts.Share());
        sheet.Add(LeadershipCadreIndicators.LeaversCitingProgression,
            StaffFigures.Fields.Needs(nameof(StaffRecord.IsDigital), nameof(StaffRecord.ServiceEnd), nameof(StaffRecord.LeftForProgression)),
            _citingProgression.Share());
    }

    private void AddTurnover(in StaffRecord staff, bool isInPost)
    {
        var isSeniorDigital = staff.IsDigital & staff.IsSenior;
        var wasHereSince = !(staff.ServiceStart >= Setting.Tomorrow) && !(staff.ServiceEnd < Setting.YearAgo);
        var wasHereYearAgo = wasHereSince && !(staff.ServiceStart >= Setting.YearAgo);
        _now.Takes(isSeniorDigital & isInPost, staff.ServiceStart is not null);
        _yearAgo.Takes(isSeniorDigital & wasHereYearAgo, staff.ServiceStart is not null);
        _sinceThen.Takes(isSeniorDigital & wasHereSince, staff.ServiceStart is not null);
        _left.Count(isSeniorDigital & Setting.IsSince(Setting.YearAgo, staff.ServiceEnd) == true, staff.LeftPublicService);
    }

    /// <summary>Leavers of a year, held against the mean of the heads at its beginning and at its end.</summary>
    private RecordFigure Turnover()
    {
        var heads = _now.Of + _yearAgo.Of;
        return new RecordFigure(heads / 2, _now.Unstated + _left.Unstated, Rounding.Percent(_left.Having * 2, heads, 0), People: _sinceThen.Of)
            .RefusedIfOpen(_now).RefusedIfOpen(_yearAgo).RefusedIfOpen(_left);
    }
}
