namespace Toolkit.Rules.Tables;

/// <summary>A value of a column, how often it stands there, and what it will mean.</summary>
public sealed record ValueMeaning
{
    internal ValueMeaning(string value, long count, string? means, bool isNew) => (Value, Count, Means, IsNew) = (value, count, means, isNew);

    /// <summary>Gets the value as it stands in the file.</summary>
    public string Value { get; }

    /// <summary>Gets the number of cells that hold it.</summary>
    public long Count { get; }

    /// <summary>Gets the text it is read as; null for unknown.</summary>
    public string? Means { get; }

    /// <summary>Gets whether a mapping that was kept before does not know it yet.</summary>
    public bool IsNew { get; }
}
