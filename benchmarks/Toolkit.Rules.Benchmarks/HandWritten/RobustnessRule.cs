namespace Toolkit.Rules.Benchmarks.HandWritten;

/// <summary>A rule and the facts of its approach, as <see cref="RobustnessLoop"/> needs them.</summary>
internal sealed class RobustnessRule
{
    internal required bool Applies { get; init; }

    internal required bool CouldBeNeeded { get; init; }

    internal required double Known { get; init; }

    internal required double Weight { get; init; }

    internal required (int Answer, double Weight)[] Unknown { get; init; }

    internal required int[] Requires { get; init; }

    internal required double Leverage { get; init; }

    internal required double Ease { get; init; }

    internal required double Speed { get; init; }

    internal required double Fit { get; init; }
}
