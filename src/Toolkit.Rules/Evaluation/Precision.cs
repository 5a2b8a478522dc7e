namespace Toolkit.Rules.Evaluation;

/// <summary>
/// Gaps, needs, bounds and coverage are rounded to nine decimals, half up, before anything is compared with them or printed:
/// binary fractions decide no outcome, and whoever recomputes from the printed figures finds the same ones.
/// </summary>
internal static class Precision
{
    private const double Scale = 1e9;

    internal static double Round(double value) => Math.Floor(value * Scale + 0.5) / Scale;
}
