namespace Toolkit.Rules.Tables;

/// <summary>A value of a column, and how often it stands there.</summary>
public sealed class ValueCount
{
    internal ValueCount(string value, int line)
    {
        Value = value;
        FirstLine = line;
    }

    /// <summary>The value, without blanks around it.</summary>
    public string Value { get; }

    /// <summary>In how many cells it stands.</summary>
    public long Count { get; internal set; }

    /// <summary>The first line on which it stands.</summary>
    public int FirstLine { get; }

    internal bool IsNumber { get; set; }

    internal bool IsPercentage { get; set; }

    internal bool IsDay { get; set; }

    internal bool IsSerialDay { get; set; }
}
