namespace Toolkit.Rules.Samples.Model;

/// <summary>A course that a person began.</summary>
internal sealed class CourseRecord : IRecord
{
    public int ExtractId { get; set; }

    public int Row { get; set; }

    public string StaffNumber { get; set; } = "";

    public string Course { get; set; } = "";

    public bool? IsDigital { get; set; }

    /// <summary>Whether it is a practical programme for digital leaders.</summary>
    public bool? IsLeaderProgramme { get; set; }

    /// <summary>The profession it was made for.</summary>
    public string? Audience { get; set; }

    public decimal? Hours { get; set; }

    public DateOnly StartedOn { get; set; }

    public DateOnly? CompletedOn { get; set; }

    public IRecord Another(int number)
    {
        var other = (CourseRecord)MemberwiseClone();
        other.StaffNumber = StaffNumber.Length == 0 ? "" : FormattableString.Invariant($"{StaffNumber}/{number}");
        return other;
    }
}
