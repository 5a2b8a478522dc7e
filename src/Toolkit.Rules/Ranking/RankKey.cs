using System.Runtime.CompilerServices;
using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules.Ranking;

/// <summary>
/// Lever, score, need and position in one number, of which the larger comes first: own levers, then hundredths, then need in billionths, then the
/// smaller position.
/// Whole and below 2^53, so exact as a double. Only when score and need tie do the unrounded score and the criteria have to be looked at.
/// </summary>
internal static class RankKey
{
    /// <summary>Below every key: takes no place.</summary>
    internal const double None = -1;

    /// <summary>Added to the hundredths of an approach of the own lever: more than any score.</summary>
    internal const int OwnLead = 1 << 14;

    private const int MostPositions = 256;
    private const double NeedRange = 1 << 30;

    /// <summary>Whether a catalogue is small enough for positions to have room in a key.</summary>
    internal static bool Fits(int positions) => positions <= MostPositions;

    /// <summary>Lever, score and need alone; the lead of the lever is among the hundredths.</summary>
    internal static double Of(double hundredths, int need) => hundredths * NeedRange + need;

    internal static double Of(double hundredths, int need, int position) =>
        Of(hundredths, need) * MostPositions + (MostPositions - 1 - position);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Lanes Of(Lanes hundredths, Lanes need, int position) =>
        (hundredths * new Lanes(NeedRange) + need) * new Lanes(MostPositions) + new Lanes(MostPositions - 1 - position);

    internal static int Position(double key) => MostPositions - 1 - (int)((long)key % MostPositions);

    internal static int Hundredths(double key) => (int)((long)key / (MostPositions * (long)NeedRange) % OwnLead);

    /// <summary>Whether two keys differ by the position alone.</summary>
    internal static bool Tie(double left, double right) => (long)left / MostPositions == (long)right / MostPositions;

    /// <summary>The same, side by side.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static LaneMask Tie(Lanes left, Lanes right)
    {
        // A power of two: the division is exact but for the place behind the point.
        var scale = new Lanes(1.0 / MostPositions);
        var (above, below) = (Lanes.Floor(left * scale), Lanes.Floor(right * scale));
        return above <= below & below <= above;
    }
}
