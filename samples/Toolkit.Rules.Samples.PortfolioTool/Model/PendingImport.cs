using Toolkit.Rules.Samples.Imports;

namespace Toolkit.Rules.Samples.Model;

/// <summary>A file that waits until somebody says what it means, and yes.</summary>
internal sealed class PendingImport
{
    public int Id { get; init; }

    public required FileKind Kind { get; init; }

    public required string FileName { get; init; }

    public required byte[] Content { get; init; }

    /// <summary>The mapping of its columns and values, as a document; empty until somebody looked at it.</summary>
    public string Mapping { get; set; } = "";

    /// <summary>Counts the changes, so that nobody says yes to what somebody else has chosen meanwhile.</summary>
    public int Version { get; set; }

    public required DateTime UploadedAt { get; init; }
}
