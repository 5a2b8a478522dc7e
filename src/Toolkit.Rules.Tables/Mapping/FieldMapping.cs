namespace Toolkit.Rules.Tables;

/// <summary>Maps a column onto a field, and its cells onto values.</summary>
public sealed record FieldMapping
{
    /// <summary>The name of the field.</summary>
    public required string Field { get; init; }

    /// <summary>The heading of the column; null when <see cref="Value"/> fills the field.</summary>
    public string? Heading { get; init; }

    /// <summary>Of several columns with this heading the first (1), the second (2) and so on; 0 where the file may have one only.</summary>
    public int Occurrence { get; init; }

    /// <summary>A text that stands for the field in every row; null when a column fills it.</summary>
    public string? Value { get; init; }

    /// <summary>How numbers are written; null where that is not known yet.</summary>
    public NumberForm? Numbers { get; init; }

    /// <summary>In which order days are written; null where that is not known yet, or does not matter.</summary>
    public DayForm? Days { get; init; }

    /// <summary>The factor that an amount is multiplied by: 1,000,000 where the column holds millions.</summary>
    public decimal Scale { get; init; } = 1;

    /// <summary>
    /// The meaning of values: a word of the field, or any text that the field reads, or <c>unknown</c>. Letter case, blanks and composition do not matter.
    /// </summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();

    /// <summary>The meaning of all other values; null where they are unknown, and listed.</summary>
    public string? Otherwise { get; init; }

    /// <summary>Why this was proposed; null for a choice.</summary>
    public string? Basis { get; init; }
}
