namespace Toolkit.Rules.Evaluation;

/// <summary>
/// Gaps, needs, bounds and coverage are rounded to nine decimals, half up, before anything is compared with them or printed:
/// binary fractions decide no outcome, and whoever recomputes from the printed figures finds the same ones.
/// </summary>
internal static class Precision
{
    /// <summary>How many billionths make one.</summary>
    internal const double Scale = 1e9;

    // Whole billionths divided by a sum of weights often lie exactly between two billionths, where the last bit of a double would
    // decide: a need could come out above its own upper bound. Going through whole trillionths first makes such a tie an exact one.
    private const double Finer = 1000;

    internal static double Round(double value) => Whole(value * Scale) / Scale;

    /// <summary>A number of billionths, rounded to a whole one.</summary>
    internal static double Whole(double billionths) => Math.Floor(Math.Floor(billionths * Finer + 0.5) / Finer + 0.5);
}
