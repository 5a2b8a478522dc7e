namespace Toolkit.Rules.Samples.Tables;

/// <summary>A mapping that somebody confirmed, kept for the next file of the kind.</summary>
internal sealed class KeptMapping
{
    public int Id { get; init; }

    /// <summary>Whose files it reads, such as the code of a department.</summary>
    public required string Owner { get; init; }

    /// <summary>The kind of table.</summary>
    public required string Kind { get; init; }

    public required string Name { get; init; }

    public required int Version { get; set; }

    public required string Document { get; set; }

    public required DateTime KeptAt { get; set; }
}
