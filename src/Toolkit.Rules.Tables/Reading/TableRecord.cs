namespace Toolkit.Rules.Tables;

/// <summary>A record of a file.</summary>
/// <typeparam name="T">The type of the record.</typeparam>
public readonly record struct TableRecord<T>
{
    internal TableRecord(int line, T record, long count) => (Line, Record, Count) = (line, record, count);

    /// <summary>Gets the line or row on which it stands, from 1.</summary>
    public int Line { get; }

    /// <summary>Gets the record.</summary>
    public T Record { get; }

    /// <summary>Gets the number of people or posts that it stands for, 1 or more.</summary>
    public long Count { get; }
}
