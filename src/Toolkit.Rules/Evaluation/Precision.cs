using System.Runtime.CompilerServices;
using Toolkit.Rules.Compatibility;

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
    // decide: a need could come out above its own upper bound. What is within half a trillionth of such a tie is taken for one.
    private const double Tie = 0.4995;

    internal static double Round(double value) => Whole(value * Scale) / Scale;

    /// <summary>The same for numbers side by side.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Lanes Round(Lanes values) => Whole(values * new Lanes(Scale)) / new Lanes(Scale);

    /// <summary>A number of billionths, rounded to a whole one, half up.</summary>
    internal static double Whole(double billionths)
    {
        var whole = Math.Floor(billionths + 0.5);
        return billionths - whole >= Tie ? whole + 1 : whole;
    }

    /// <summary>The same for numbers side by side.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Lanes Whole(Lanes billionths)
    {
        var whole = Lanes.Floor(billionths + new Lanes(0.5));
        return whole + (new Lanes(1) & (billionths - whole >= new Lanes(Tie)));
    }

    /// <summary>The fewest whole billionths that are not below a limit.</summary>
    internal static int Limit(double limit)
    {
        var whole = (int)Whole(limit * Scale);
        return whole / Scale < limit ? whole + 1 : whole;
    }
}
