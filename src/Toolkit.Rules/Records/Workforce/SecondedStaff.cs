namespace Toolkit.Rules.Records;

/// <summary>Secondees as the human resources system shows them, for hosts that keep no register of secondments; and the digital staff.</summary>
internal sealed class SecondedStaff(RecordSetting setting)
{
    internal long Digital { get; private set; }

    internal long Inward { get; private set; }

    internal long Outward { get; private set; }

    /// <summary>Secondees abroad of whom it is not known whether they are digital or senior staff.</summary>
    internal long Unstated { get; private set; }

    internal void Add(in StaffRecord staff, in StaffStanding standing)
    {
        if (standing.IsDigital == true)
            Digital++;
        if (staff.ServiceStart >= setting.Tomorrow)
            return;
        if (staff.Employment == Employment.SecondedIn && !(staff.ServiceEnd < setting.YearAgo))
            Inward++;
        if (staff.Employment == Employment.SecondedOut && !(staff.ServiceEnd < setting.TwoYearsAgo))
            AddOutward(staff.IsDigital | staff.IsSenior);
    }

    internal void Merge(SecondedStaff other)
    {
        Digital += other.Digital;
        Inward += other.Inward;
        Outward += other.Outward;
        Unstated += other.Unstated;
    }

    private void AddOutward(bool? isDigitalOrSenior)
    {
        if (isDigitalOrSenior == true)
            Outward++;
        else if (isDigitalOrSenior is null)
            Unstated++;
    }
}
