using Toolkit.Rules.Samples.Imports;

namespace Toolkit.Rules.Samples.Model;

/// <summary>A file that was looked through without a problem and waits for somebody's yes.</summary>
internal sealed class PendingImport
{
    public int Id { get; init; }

    public required FileKind Kind { get; init; }

    public required string FileName { get; init; }

    public required byte[] Content { get; init; }

    public required DateTime UploadedAt { get; init; }
}
