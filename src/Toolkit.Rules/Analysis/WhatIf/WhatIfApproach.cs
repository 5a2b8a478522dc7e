using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Analysis;

/// <summary>An approach whose state a scenario changes. Immutable.</summary>
public sealed record WhatIfApproach
{
    /// <summary>The id of the approach.</summary>
    public required string Id { get; init; }

    /// <summary>The state in the start.</summary>
    public required ApproachState Before { get; init; }

    /// <summary>The state in the scenario.</summary>
    public required ApproachState After { get; init; }
}
