namespace Toolkit.Rules.Analysis;

/// <summary>Who put an approach off or suppressed it, until when, and why: a decision that holds, or the options of the engine. Immutable.</summary>
public sealed record Withholding
{
    /// <summary>Who answers for it.</summary>
    public required string Owner { get; init; }

    /// <summary>The last day on which it holds.</summary>
    public required DateTime Until { get; init; }

    /// <summary>Why, in words.</summary>
    public required string Reason { get; init; }
}
