namespace Toolkit.Rules.Records;

/// <summary>
/// A record that contradicts itself, or whose key came before, and was left out. It names the record by the host's own key, so it is for the eyes of those who
/// may see the records; it enters no profile, no report and no log.
/// </summary>
public sealed class RecordProblem
{
    internal RecordProblem(RecordKind kind, string? key, string text)
    {
        Kind = kind;
        Key = key;
        Text = text;
    }

    /// <summary>The kind of record.</summary>
    public RecordKind Kind { get; }

    /// <summary>The host's key of the record; null when it gave none.</summary>
    public string? Key { get; }

    /// <summary>Describes the problem in one sentence.</summary>
    public string Text { get; }
}
