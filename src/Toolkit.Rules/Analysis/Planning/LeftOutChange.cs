namespace Toolkit.Rules.Analysis;

/// <summary>An approach that one of two plans leaves out and the other does not, or for another reason. Immutable.</summary>
public sealed record LeftOutChange
{
    /// <summary>The id of the approach.</summary>
    public required string Id { get; init; }

    /// <summary>Why it was left out; null when it was not.</summary>
    public LeftOutReason? Before { get; init; }

    /// <summary>Why it is left out; null when it is not.</summary>
    public LeftOutReason? After { get; init; }
}
