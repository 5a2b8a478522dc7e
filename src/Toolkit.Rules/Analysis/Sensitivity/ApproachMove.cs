namespace Toolkit.Rules.Analysis;

/// <summary>Where an answer takes an approach. Immutable.</summary>
public sealed record ApproachMove
{
    /// <summary>The id of the approach.</summary>
    public required string Id { get; init; }

    /// <summary>Its need with that answer, 0 to 1.</summary>
    public required double Need { get; init; }

    /// <summary>Its place now, from 1; null when it has none.</summary>
    public int? From { get; init; }

    /// <summary>Its place with that answer; null when it has none.</summary>
    public int? To { get; init; }
}
