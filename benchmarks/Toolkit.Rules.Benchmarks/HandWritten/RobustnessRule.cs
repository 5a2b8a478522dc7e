namespace Toolkit.Rules.Benchmarks.HandWritten;

/// <summary>A rule and the facts of its approach, as <see cref="RobustnessLoop"/> needs them.</summary>
internal sealed class RobustnessRule
{
    internal required bool Applies { get; init; }

    internal required bool CouldBeNeeded { get; init; }

    /// <summary>Whether the organisation can do it itself.</summary>
    internal required bool IsOwnLever { get; init; }

    /// <summary>The evidence that applies.</summary>
    internal required RobustnessPiece[] Pieces { get; init; }

    /// <summary>The outcome by the answers there are.</summary>
    internal required Need Now { get; init; }

    internal required bool HasMissing { get; init; }

    internal required int[] Requires { get; init; }

    /// <summary>The approaches that require it, with 1, and those it helps, with 0.5; each with the number drawn that moves that.</summary>
    internal required (int From, double Strength, int Move)[] Unlocks { get; init; }

    internal required double Ease { get; init; }

    internal required double Speed { get; init; }

    internal required double Fit { get; init; }
}
