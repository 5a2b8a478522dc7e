namespace Toolkit.Rules.Ranking;

/// <summary>A score with what orders it before names do. Larger comes first.</summary>
internal readonly struct Score(int hundredths, double need, double unrounded)
{
    /// <summary>The sum of the rounded points, in hundredths.</summary>
    internal int Hundredths => hundredths;

    internal double Need => need;

    /// <summary>The sum before rounding: of two that print alike, the better one still comes first.</summary>
    internal double Unrounded => unrounded;

    /// <summary>Score descending, then need, then the unrounded score.</summary>
    /// <returns>Below 0 when the left one comes first, above 0 when the right one does, 0 when criteria and ids have to decide.</returns>
    internal static int Compare(in Score left, in Score right)
    {
        var byScore = right.Hundredths.CompareTo(left.Hundredths);
        if (byScore != 0)
            return byScore;
        var byNeed = right.Need.CompareTo(left.Need);
        return byNeed != 0 ? byNeed : right.Unrounded.CompareTo(left.Unrounded);
    }
}
