using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Records;

/// <summary>How many people are in post, how many of them are digital, and how many of those are contractors.</summary>
internal sealed class HeadcountFigures(RecordSet records) : Figures(records)
{
    /// <summary>
    /// Judgement: records that mark fewer people than this, and less than 1%, rather code no digital work. The lowest share published for a whole
    /// sector is about 2%, of local government (and.digital, The public sector's digital deficit).
    /// </summary>
    private const int FewDigital = 10;

    private readonly UnitDoubt _unit = records.Watch(new UnitDoubt(StaffFigures.Fields, nameof(StaffRecord.Fte), UnitDoubt.LargestFte, looksAtSpread: false));
    private readonly PlainCount _people = records.Register(new PlainCount());
    private readonly PlainCount _inPost = records.Register(new PlainCount());
    private readonly Tally _digital = records.Register(new Tally());
    private readonly Tally _contractors = records.Register(new Tally());
    private readonly Amounts _fte = records.Register(new Amounts());
    private readonly Amounts _allFte = records.Register(new Amounts());

    /// <summary>Whether there are people, and none of them is in post on the date of the records.</summary>
    internal bool IsNobodyInPost => _people.Number > 0 && _inPost.Number == 0;

    /// <summary>The staff and those of them who are digital, as they may be told.</summary>
    internal (int? Staff, int? Digital) Size
    {
        get
        {
            var heads = _allFte.Of + _allFte.Unstated;
            if (heads < Setting.SmallestGroup)
                return default;
            var staff = _allFte.Unstated > 0 || _unit.IsRaised || _allFte.Sum < Setting.SmallestGroup ? heads : _allFte.Sum;
            return ((int)Rounding.TwoDigits((long)staff), DigitalOf(staff));
        }
    }

    internal void Add(in StaffRecord staff, in StaffStanding standing)
    {
        _people.Number++;
        if (!standing.IsInPost)
            return;
        _inPost.Number++;
        _contractors.Count(staff.IsDigital, staff.Employment is { } employment ? employment == Employment.Contractor : null);
        if (!standing.IsStaff)
            return;
        _unit.Add(staff.Fte);
        _allFte.Count(true, staff.Fte, staff.Fte);
        _digital.Count(true, staff.IsDigital);
        if (staff.IsDigital is { } isDigital)
            _fte.Count(true, isDigital, staff.Fte);
    }

    internal override void Fill(ComputedSheet sheet)
    {
        // Heads where the full-time equivalent of somebody is not known: a sum that lacks some would be neither.
        var fte = _fte.Share(decimals: 0);
        var isInHeads = _fte.Unstated > 0 || fte.Refusal is not null || _unit.IsRaised;
        var share = isInHeads ? _digital.Share() : _digital.Share() with { Value = fte.Value };
        sheet.Add(DigitalWorkforceIndicators.WorkforceShare, StaffFigures.Fields.Needs(nameof(StaffRecord.IsDigital)),
            share.RefusedIf(HardlyCodesDigital, NotComputedReason.CodesNoDigital), InHeads(isInHeads));
        sheet.Add(DigitalWorkforceIndicators.ContractorShare,
            StaffFigures.Fields.Needs(nameof(StaffRecord.IsDigital), nameof(StaffRecord.Employment)), _contractors.Share());
    }

    private string? InHeads(bool isInHeads) =>
        !isInHeads ? null : _unit.Told(Setting.Texts) is { } doubt ? doubt.Text + " " + Setting.Texts.Phrase("records.in-heads.unit") : Setting.Texts.Phrase("records.in-heads");

    private bool HardlyCodesDigital => _digital.Having == 0 || (_digital.Having < FewDigital && _digital.Having * 100 < _digital.Of);

    /// <summary>Nothing where they, or the others, are few, or where the share is not known.</summary>
    private int? DigitalOf(decimal staff) =>
        _digital.IsMostlyOpen || HardlyCodesDigital || _digital.Having < Setting.SmallestGroup || Setting.AreFew(_digital.Of - _digital.Having) ? null
        : (int)Rounding.TwoDigits((long)(staff * _digital.Having / _digital.Of));
}
