using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Records;

/// <summary>How many of the people are digital, and how many of those are contractors.</summary>
internal sealed class HeadcountFigures
{
    /// <summary>
    /// Judgement: records that mark fewer people than this, and less than 1%, rather code no digital work. The lowest share published for a whole
    /// sector is about 2%, of local government (and.digital, The public sector's digital deficit).
    /// </summary>
    private const int FewDigital = 10;

    private Tally _digital;
    private Tally _contractors;
    private decimal _digitalFte;
    private decimal _allFte;
    private bool _lacksFte;

    internal void Add(in StaffRecord staff, in StaffStanding standing)
    {
        if (!standing.IsInPost)
            return;
        _contractors.Count(staff.IsDigital, staff.Employment is { } employment ? employment == Employment.Contractor : null);
        if (!standing.IsStaff)
            return;
        _digital.Count(true, staff.IsDigital);
        if (staff.IsDigital is { } isDigital)
            AddFte(staff.Fte, isDigital);
    }

    internal void Merge(HeadcountFigures other)
    {
        _digital.Merge(other._digital);
        _contractors.Merge(other._contractors);
        _digitalFte += other._digitalFte;
        _allFte += other._allFte;
        _lacksFte |= other._lacksFte;
    }

    internal void Fill(ComputedSheet sheet, ObservedFields carried)
    {
        // Heads where the full-time equivalent of somebody is not known: a sum that lacks some would be neither.
        var share = _lacksFte || _allFte == 0
            ? _digital.Share()
            : _digital.Share() with { Value = Rounding.Percent(_digitalFte, _allFte, 0) };
        sheet.Add(DigitalWorkforceIndicators.WorkforceShare, StaffFields.IsDigital, carried,
            share.RefusedIf(HardlyCodesDigital, NotComputed.CodesNoDigital));
        sheet.Add(DigitalWorkforceIndicators.ContractorShare, StaffFields.IsDigital | StaffFields.Employment, carried, _contractors.Share());
    }

    private bool HardlyCodesDigital => _digital.Having == 0 || (_digital.Having < FewDigital && _digital.Having * 100 < _digital.Of);

    private void AddFte(decimal? fte, bool isDigital)
    {
        _lacksFte |= fte is null;
        _allFte += fte ?? 0;
        if (isDigital)
            _digitalFte += fte ?? 0;
    }
}
