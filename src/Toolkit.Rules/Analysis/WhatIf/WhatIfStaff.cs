namespace Toolkit.Rules.Analysis;

/// <summary>A number of staff that a scenario changes. Immutable.</summary>
public sealed record WhatIfStaff
{
    /// <summary>The number of the start, in full-time equivalents; null when none was stated.</summary>
    public int? Before { get; init; }

    /// <summary>The number of the scenario, in full-time equivalents; null when none is stated.</summary>
    public int? After { get; init; }
}
