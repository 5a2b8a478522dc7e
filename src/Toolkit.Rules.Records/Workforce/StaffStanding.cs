namespace Toolkit.Rules.Records;

/// <summary>Facts about a person that several figures need: in post or not, staff or not, digital or not.</summary>
internal readonly struct StaffStanding
{
    internal StaffStanding(in StaffRecord staff, RecordSetting setting)
    {
        IsInPost = !(staff.ServiceEnd < setting.Tomorrow || staff.ServiceStart >= setting.Tomorrow);
        IsStaff = staff.Employment != Employment.Contractor;
        IsDigital = IsInPost & IsStaff & staff.IsDigital;
        IsSenior = IsInPost & IsStaff & staff.IsSenior;
        IsSeniorDigital = IsDigital & staff.IsSenior;
    }

    /// <summary>Whether the person works here at the date of the records.</summary>
    internal bool IsInPost { get; }

    /// <summary>Whether the person is, or was, staff and no contractor.</summary>
    internal bool IsStaff { get; }

    /// <summary>Whether the person is digital staff in post.</summary>
    internal bool? IsDigital { get; }

    /// <summary>Whether the person is senior staff in post.</summary>
    internal bool? IsSenior { get; }

    /// <summary>Both.</summary>
    internal bool? IsSeniorDigital { get; }
}
