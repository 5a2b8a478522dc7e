namespace Toolkit.Rules.Benchmarks.HandWritten;

/// <summary>A piece of evidence, as <see cref="RobustnessLoop"/> draws it.</summary>
internal readonly struct RobustnessPiece
{
    /// <summary>Nothing of that kind is drawn.</summary>
    internal const int None = -1;

    internal required double Weight { get; init; }

    /// <summary>The number drawn that moves the weight.</summary>
    internal required int WeightMove { get; init; }

    /// <summary>The answer drawn that is its own; <see cref="None"/> where it is answered.</summary>
    internal required int Answer { get; init; }

    /// <summary>The gap of the answer in billionths.</summary>
    internal required double Gap { get; init; }

    /// <summary>The number drawn that moves the thresholds; <see cref="None"/> where that does not change the gap.</summary>
    internal required int GapMove { get; init; }

    /// <summary>By how much the gap falls, in billionths, when the judged thresholds are a fifth lower; negative where it rises.</summary>
    internal required double Below { get; init; }

    /// <summary>By how much the gap rises when they are a fifth higher.</summary>
    internal required double Above { get; init; }
}
