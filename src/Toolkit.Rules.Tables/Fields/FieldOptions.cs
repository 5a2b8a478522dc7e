namespace Toolkit.Rules.Tables;

/// <summary>States what holds for a field beside its kind.</summary>
public sealed record FieldOptions
{
    /// <summary>Whether a line without it gives no record.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether a day after the date of the records is refused.</summary>
    public bool IsPast { get; init; }

    /// <summary>The least number; null for no bound.</summary>
    public decimal? Least { get; init; }

    /// <summary>The greatest number; null for no bound.</summary>
    public decimal? Most { get; init; }

    /// <summary>For a day: whether yes and no may stand in its column, as "not ended" does; they say nothing about the day. For yes/no: the same of days.</summary>
    public bool SharesColumn { get; init; }

    /// <summary>The words by which a person calls it; null for the words of the package, or the name.</summary>
    public string? Label { get; init; }

    /// <summary>
    /// The field of <see cref="RecordTables"/> that means the same, such as <c>staff.gender</c>: the headings and words that are known for it hold here, too.
    /// Null where there is none.
    /// </summary>
    public string? KnownAs { get; init; }

    /// <summary>Headings of other systems for the same thing.</summary>
    public IReadOnlyList<string> AlsoCalled { get; init; } = [];
}
