namespace Toolkit.Rules.Analysis;

/// <summary>An approach that one of two plans leaves out and the other does not, or for another reason. Immutable.</summary>
public sealed record LeftOutChange
{
    /// <summary>The id of the approach.</summary>
    public required string Id { get; init; }

    /// <summary>The reason in the earlier plan; null when it does not leave it out.</summary>
    public LeftOutReason? Before { get; init; }

    /// <summary>The reason in the later plan; null when it does not leave it out.</summary>
    public LeftOutReason? After { get; init; }
}
