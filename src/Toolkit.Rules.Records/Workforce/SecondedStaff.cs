namespace Toolkit.Rules.Records;

/// <summary>Secondees as the human resources system shows them, for hosts that keep no register of secondments; and the digital staff.</summary>
internal sealed class SecondedStaff(RecordSet records)
{
    private readonly RecordSetting _setting = records.Setting;
    private readonly PlainCount _digital = records.Register(new PlainCount());
    private readonly PlainCount _inward = records.Register(new PlainCount());

    private readonly PlainCount _marked = records.Register(new PlainCount());

    /// <summary>Whether next to nobody is marked as seconded, in or out, now or before. The limit is that of digital work; judgement.</summary>
    internal bool MarksNone => _marked.Number < HeadcountFigures.FewDigital;

    internal long Digital => _digital.Number;

    internal long Inward => _inward.Number;

    /// <summary>Staff, of whom those have it who are on secondment and digital or senior.</summary>
    internal Tally Outward { get; } = records.Register(new Tally());

    internal void Add(in StaffRecord staff, in StaffStanding standing)
    {
        if (standing.IsDigital == true)
            _digital.Number++;
        if (staff.Employment is Employment.SecondedIn or Employment.SecondedOut)
            _marked.Number++;
        if (staff.ServiceStart >= _setting.Tomorrow)
            return;
        if (staff.Employment == Employment.SecondedIn && !(staff.ServiceEnd < _setting.YearAgo))
            _inward.Number++;
        var isOut = staff.Employment == Employment.SecondedOut && !(staff.ServiceEnd < _setting.TwoYearsAgo);
        Outward.Count(true, staff.Employment is null ? null : isOut & (staff.IsDigital | staff.IsSenior));
    }
}
