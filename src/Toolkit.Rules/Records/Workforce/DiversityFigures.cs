using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Records;

/// <summary>The share of women among digital staff, senior digital staff and all staff, and how complete the data are.</summary>
internal sealed class DiversityFigures(RecordSetting setting)
{
    private Tally _digital;
    private Tally _seniorDigital;
    private Tally _all;
    private Tally _complete;
    private Tally _genderFilled;

    internal void Add(in StaffRecord staff, in StaffStanding standing)
    {
        if (!standing.IsInPost || !standing.IsStaff)
            return;
        _genderFilled.Count(standing.IsDigital, staff.Gender is not null);
        _complete.Count(standing.IsDigital, staff.IsDiversityDataComplete);
        if (staff.Gender == Gender.NotSaid)
            return;
        bool? isWoman = staff.Gender is { } gender ? gender == Gender.Woman : null;
        _all.Count(true, isWoman);
        _digital.Count(standing.IsDigital, isWoman);
        _seniorDigital.Count(standing.IsSeniorDigital, isWoman);
    }

    internal void Merge(DiversityFigures other)
    {
        _digital.Merge(other._digital);
        _seniorDigital.Merge(other._seniorDigital);
        _all.Merge(other._all);
        _complete.Merge(other._complete);
        _genderFilled.Merge(other._genderFilled);
    }

    internal void Fill(ComputedSheet sheet, ObservedFields carried)
    {
        const StaffFields Needed = StaffFields.IsDigital | StaffFields.Gender;
        sheet.Add(DigitalWorkforceIndicators.WomenShare, Needed, carried, _digital.Share());
        sheet.Add(DigitalWorkforceIndicators.GenderGap, Needed, carried, Gap());
        sheet.Add(DigitalWorkforceIndicators.WomenShareSenior, Needed | StaffFields.IsSenior, carried,
            _seniorDigital.Share().RefusedIf(setting.AreFew(_digital.Of - _seniorDigital.Of), NotComputed.WouldDisclose));
        // Gender alone stands for the diversity fields where the host does not say which others there are.
        sheet.Add(DigitalWorkforceIndicators.DiversityDataCompleteness, Needed, carried,
            _complete.Of > 0 ? _complete.Share() : _genderFilled.Share());
    }

    private RecordFigure Gap()
    {
        if (_digital.Of == 0)
            return _digital.Share();
        var gap = (decimal)_all.Having / _all.Of - (decimal)_digital.Having / _digital.Of;
        return (_digital.Figure(Rounding.Percent(gap, 1, 0)) with { People = _all.Of })
            .RefusedIf(_all.IsMostlyOpen, NotComputed.TooManyUnstated)
            .RefusedIf(setting.AreFew(_all.Of - _digital.Of), NotComputed.WouldDisclose);
    }
}
