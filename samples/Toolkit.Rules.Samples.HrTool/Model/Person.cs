using Toolkit.Rules.Records;

namespace Toolkit.Rules.Samples.Model;

/// <summary>Somebody in post, without a name. What is null the delivery does not say.</summary>
internal sealed class Person : IRecord
{
    public int ExtractId { get; set; }

    public int Row { get; set; }

    public string StaffNumber { get; set; } = "";

    public string? Profession { get; set; }

    public string? Role { get; set; }

    public string? Grade { get; set; }

    /// <summary>Whether it counts as digital, as was chosen when it was taken in.</summary>
    public bool? IsDigital { get; set; }

    /// <summary>Whether it counts as senior.</summary>
    public bool? IsSenior { get; set; }

    public Employment? Employment { get; set; }

    /// <summary>The share of full time, 1 for all of it.</summary>
    public decimal? FullTime { get; set; }

    public Gender? Gender { get; set; }

    /// <summary>Whether every diversity field that the law allows is filled in.</summary>
    public bool? IsDiversityDataComplete { get; set; }

    /// <summary>Whether anybody names this person as the manager; null where the delivery names no managers, or managers that are not in it.</summary>
    public bool? IsManager { get; set; }

    /// <summary>Pay and allowances of a year, in the currency of the department.</summary>
    public decimal? Pay { get; set; }

    public DateOnly? InPostSince { get; set; }

    public DateOnly? InServiceSince { get; set; }

    public DateOnly? LeftOn { get; set; }

    /// <summary>Of a person who left: whether for outside the public service.</summary>
    public bool? LeftPublicService { get; set; }

    public LeavingReason? LeavingReason { get; set; }

    public IRecord Another(int number)
    {
        var other = (Person)MemberwiseClone();
        other.StaffNumber = StaffNumber.Length == 0 ? "" : FormattableString.Invariant($"{StaffNumber}/{number}");
        return other;
    }
}
