namespace Toolkit.Rules;

/// <summary>A notice to the reader of a report about the answers it rests on. Immutable.</summary>
public sealed record ReportNotice
{
    /// <summary>The kind of notice.</summary>
    public required NoticeKind Kind { get; init; }

    /// <summary>The notice as a sentence or two, in the language of the report.</summary>
    public required string Text { get; init; }

    /// <summary>The key of the indicator it is about; null when it is about none.</summary>
    public string? Indicator { get; init; }

    /// <summary>The currency that has no exchange rate; null when the answer states none, and for notices of other kinds.</summary>
    public string? Currency { get; init; }

    /// <inheritdoc />
    public override string ToString() => Text;
}
