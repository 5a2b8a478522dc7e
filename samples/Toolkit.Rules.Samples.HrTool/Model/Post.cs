namespace Toolkit.Rules.Samples.Model;

/// <summary>An established position, filled or not.</summary>
internal sealed class Post : IRecord
{
    public int ExtractId { get; set; }

    public int Row { get; set; }

    public string Number { get; set; } = "";

    public string? Profession { get; set; }

    public string? Grade { get; set; }

    /// <summary>Whether it counts as digital, as was chosen when it was taken in.</summary>
    public bool? IsDigital { get; set; }

    /// <summary>Whether it counts as senior.</summary>
    public bool? IsSenior { get; set; }

    public bool? IsVacant { get; set; }

    public DateOnly? VacantSince { get; set; }

    public DateOnly? FilledOn { get; set; }

    /// <summary>The family of roles, such as software development.</summary>
    public string? RoleFamily { get; set; }

    /// <summary>Whether the holder manages people; false for an expert post.</summary>
    public bool? IsManagement { get; set; }

    /// <summary>The grade as a number, 1 the lowest.</summary>
    public int? GradeLevel { get; set; }

    /// <summary>Whether it is the post of the most senior digital leader.</summary>
    public bool? IsHeadOfDigital { get; set; }

    /// <summary>Whether the holder belongs to the board.</summary>
    public bool? IsOnBoard { get; set; }

    public IRecord Another(int number)
    {
        var other = (Post)MemberwiseClone();
        other.Number = Number.Length == 0 ? "" : FormattableString.Invariant($"{Number}/{number}");
        return other;
    }
}
