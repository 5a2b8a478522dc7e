using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Records;

/// <summary>How many of the people are digital, and how many of those are contractors.</summary>
internal sealed class HeadcountFigures(RecordSet records) : Figures(records)
{
    /// <summary>
    /// Judgement: records that mark fewer people than this, and less than 1%, rather code no digital work. The lowest share published for a whole
    /// sector is about 2%, of local government (and.digital, The public sector's digital deficit).
    /// </summary>
    private const int FewDigital = 10;

    private readonly Tally _digital = records.Register(new Tally());
    private readonly Tally _contractors = records.Register(new Tally());
    private readonly Amounts _fte = records.Register(new Amounts());

    internal void Add(in StaffRecord staff, in StaffStanding standing)
    {
        if (!standing.IsInPost)
            return;
        _contractors.Count(staff.IsDigital, staff.Employment is { } employment ? employment == Employment.Contractor : null);
        if (!standing.IsStaff)
            return;
        _digital.Count(true, staff.IsDigital);
        if (staff.IsDigital is { } isDigital)
            _fte.Count(true, isDigital, staff.Fte);
    }

    internal override void Fill(ComputedSheet sheet)
    {
        // Heads where the full-time equivalent of somebody is not known: a sum that lacks some would be neither.
        var fte = _fte.Share(decimals: 0);
        var isInHeads = _fte.Unstated > 0 || fte.Refusal is not null;
        var share = isInHeads ? _digital.Share() : _digital.Share() with { Value = fte.Value };
        sheet.Add(DigitalWorkforceIndicators.WorkforceShare, StaffFigures.Fields.Needs(nameof(StaffRecord.IsDigital)),
            share.RefusedIf(HardlyCodesDigital, NotComputedReason.CodesNoDigital), isInHeads ? Setting.Texts.Phrase("records.in-heads") : null);
        sheet.Add(DigitalWorkforceIndicators.ContractorShare,
            StaffFigures.Fields.Needs(nameof(StaffRecord.IsDigital), nameof(StaffRecord.Employment)), _contractors.Share());
    }

    private bool HardlyCodesDigital => _digital.Having == 0 || (_digital.Having < FewDigital && _digital.Having * 100 < _digital.Of);
}
