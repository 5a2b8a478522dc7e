namespace Toolkit.Rules.Analysis;

/// <summary>A priority that a scenario changes.</summary>
public sealed record WhatIfPriority
{
    /// <summary>The number of the finding, 1 to 7.</summary>
    public required int Finding { get; init; }

    /// <summary>The priority stated, 0 to 1; null when none was.</summary>
    public double? Before { get; init; }

    /// <summary>The priority of the scenario, 0 to 1.</summary>
    public double? After { get; init; }
}
