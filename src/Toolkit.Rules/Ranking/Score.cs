namespace Toolkit.Rules.Ranking;

/// <summary>A score with all that orders it. Larger comes first.</summary>
internal readonly struct Score
{
    internal Score(int hundredths, double need, double unrounded, string id)
    {
        Hundredths = hundredths;
        Need = need;
        Unrounded = unrounded;
        Id = id;
    }

    /// <summary>The sum of the rounded points, in hundredths.</summary>
    internal int Hundredths { get; }

    internal double Need { get; }

    /// <summary>The sum before rounding: of two that print alike, the better one still comes first.</summary>
    internal double Unrounded { get; }

    internal string Id { get; }

    /// <summary>Score descending, then need, then the unrounded score, then id: a total order.</summary>
    internal static int Compare(in Score left, in Score right)
    {
        var byScore = right.Hundredths.CompareTo(left.Hundredths);
        if (byScore != 0)
            return byScore;
        var byNeed = right.Need.CompareTo(left.Need);
        if (byNeed != 0)
            return byNeed;
        var byUnrounded = right.Unrounded.CompareTo(left.Unrounded);
        return byUnrounded != 0 ? byUnrounded : string.CompareOrdinal(left.Id, right.Id);
    }
}
