namespace Toolkit.Rules.Records;

/// <summary>Secondees as the human resources system shows them, for hosts that keep no register of secondments; and the digital staff.</summary>
internal sealed class SecondedStaff(RecordSetting setting)
{
    private Tally _outward;

    internal long Digital { get; private set; }

    internal long Inward { get; private set; }

    /// <summary>Staff, of whom those have it who are on secondment and digital or senior.</summary>
    internal Tally Outward => _outward;

    internal void Add(in StaffRecord staff, in StaffStanding standing)
    {
        if (standing.IsDigital == true)
            Digital++;
        if (staff.ServiceStart >= setting.Tomorrow)
            return;
        if (staff.Employment == Employment.SecondedIn && !(staff.ServiceEnd < setting.YearAgo))
            Inward++;
        var isOut = staff.Employment == Employment.SecondedOut && !(staff.ServiceEnd < setting.TwoYearsAgo);
        _outward.Count(true, staff.Employment is null ? null : isOut & (staff.IsDigital | staff.IsSenior));
    }

    internal void Merge(SecondedStaff other)
    {
        Digital += other.Digital;
        Inward += other.Inward;
        _outward.Merge(other._outward);
    }
}
