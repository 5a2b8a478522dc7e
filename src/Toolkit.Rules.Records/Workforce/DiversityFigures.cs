using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Records;

/// <summary>The share of women among digital staff, senior digital staff and all staff, and how complete the data are.</summary>
internal sealed class DiversityFigures(RecordSet records) : Figures(records)
{
    private readonly Tally _digital = records.Register(new Tally());
    private readonly Tally _seniorDigital = records.Register(new Tally());
    private readonly Tally _all = records.Register(new Tally());
    private readonly Tally _complete = records.Register(new Tally());

    internal void Add(in StaffRecord staff, in StaffStanding standing)
    {
        if (!standing.IsInPost || !standing.IsStaff)
            return;
        _complete.Count(standing.IsDigital, staff.IsDiversityDataComplete);
        if (staff.Gender == Gender.NotSaid)
            return;
        bool? isWoman = staff.Gender is { } gender ? gender == Gender.Woman : null;
        _all.Count(true, isWoman);
        _digital.Count(standing.IsDigital, isWoman);
        _seniorDigital.Count(standing.IsSeniorDigital, isWoman);
    }

    internal override void Fill(ComputedSheet sheet)
    {
        var needed = StaffFigures.Fields.Needs(nameof(StaffRecord.IsDigital), nameof(StaffRecord.Gender));
        sheet.Add(DigitalWorkforceIndicators.WomenShare, needed, _digital.Share());
        sheet.Add(DigitalWorkforceIndicators.GenderGap, needed, Gap());
        sheet.Add(DigitalWorkforceIndicators.WomenShareSenior, needed.And(nameof(StaffRecord.IsSenior)),
            _seniorDigital.Share().RefusedIf(Setting.AreFew(_digital.Of - _seniorDigital.Of), NotComputedReason.WouldDisclose));
        // Which fields the law allows only the host knows, so gender alone does not answer for them.
        sheet.Add(DigitalWorkforceIndicators.DiversityDataCompleteness,
            StaffFigures.Fields.Needs(nameof(StaffRecord.IsDigital), nameof(StaffRecord.IsDiversityDataComplete)), _complete.Share());
    }

    private RecordFigure Gap()
    {
        if (_digital.Of == 0)
            return _digital.Share();
        var gap = (decimal)_all.Having / _all.Of - (decimal)_digital.Having / _digital.Of;
        return (_digital.Figure(Rounding.Percent(gap, 1, 0)) with { People = _all.Of })
            .RefusedIfOpen(_all)
            .RefusedIf(Setting.AreFew(_all.Of - _digital.Of), NotComputedReason.WouldDisclose);
    }
}
