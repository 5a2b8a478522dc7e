using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules.Columns;

/// <summary>Where the figures of a few organisations lie while they are worked on, lanes side by side; written over again and again.</summary>
internal sealed class LaneRoom(int approaches, int places)
{
    /// <summary>By approach: the need in billionths where it takes a place, -1 elsewhere.</summary>
    internal double[] Needs { get; } = new double[approaches * Lanes.Count];

    /// <summary>By approach: the need in billionths where it is not met, 0 elsewhere.</summary>
    internal double[] Wanted { get; } = new double[approaches * Lanes.Count];

    /// <summary>By approach: 1 where it applies, 0 elsewhere.</summary>
    internal double[] Applies { get; } = new double[approaches * Lanes.Count];

    /// <summary>By approach: what it adds to the readiness of one that requires it.</summary>
    internal double[] Ready { get; } = new double[approaches * Lanes.Count];

    /// <summary>By approach: the score in hundredths where it takes a place, -1 elsewhere.</summary>
    internal double[] Scores { get; } = new double[approaches * Lanes.Count];

    /// <summary>By finding: the points for fit, in hundredths.</summary>
    internal double[] Fit { get; } = new double[(ColumnTables.Findings + 1) * Lanes.Count];

    /// <summary>By place, one more than is kept: the key of who takes it.</summary>
    internal double[] Keys { get; } = new double[(places + 1) * Lanes.Count];
}
