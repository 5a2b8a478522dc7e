namespace Toolkit.Rules.Samples.Model;

/// <summary>The bytes of an upload. They wait in the database, so a file and its state can never disagree.</summary>
internal sealed class ImportFile
{
    public int ImportId { get; init; }

    public required byte[] Content { get; init; }
}
