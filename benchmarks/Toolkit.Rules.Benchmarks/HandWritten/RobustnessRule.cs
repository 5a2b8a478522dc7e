namespace Toolkit.Rules.Benchmarks.HandWritten;

/// <summary>A rule and the facts of its approach, as <see cref="RobustnessLoop"/> needs them.</summary>
internal sealed class RobustnessRule
{
    internal required bool Applies { get; init; }

    internal required bool CouldBeNeeded { get; init; }

    /// <summary>Whether the organisation can do it itself.</summary>
    internal required bool IsOwnLever { get; init; }

    internal required double Known { get; init; }

    internal required double Weight { get; init; }

    internal required (int Answer, double Weight)[] Unknown { get; init; }

    internal required int[] Requires { get; init; }

    /// <summary>What requires it, with 1, and what it helps, with 0.5.</summary>
    internal required (int From, double Strength)[] Unlocks { get; init; }

    internal required double Ease { get; init; }

    internal required double Speed { get; init; }

    internal required double Fit { get; init; }
}
