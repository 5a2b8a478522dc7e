namespace Toolkit.Rules.Analysis;

/// <summary>An approach that is needed or undecided and not part of the plan. Immutable.</summary>
public sealed record LeftOutApproach
{
    /// <summary>The id of the approach.</summary>
    public required string Id { get; init; }

    /// <summary>Why it is left out.</summary>
    public required LeftOutReason Reason { get; init; }

    /// <summary>Who suppressed it or put it off, until when and why; null when nobody did.</summary>
    public Withholding? Withheld { get; init; }
}
