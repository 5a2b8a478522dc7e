namespace Toolkit.Rules.Ranking;

/// <summary>A score with all that orders it. Larger comes first.</summary>
internal readonly struct Score
{
    private readonly Contribution[] _contributions;

    internal Score(int hundredths, double need, double unrounded, Contribution[] contributions, string id)
    {
        Hundredths = hundredths;
        Need = need;
        Unrounded = unrounded;
        _contributions = contributions;
        Id = id;
    }

    /// <summary>The sum of the rounded points, in hundredths.</summary>
    internal int Hundredths { get; }

    internal double Need { get; }

    /// <summary>The sum before rounding: of two that print alike, the better one still comes first.</summary>
    internal double Unrounded { get; }

    internal string Id { get; }

    /// <summary>Score descending, then need, then the unrounded score, then the criteria that count one by one, then id: a total order.</summary>
    internal static int Compare(in Score left, in Score right)
    {
        var byScore = right.Hundredths.CompareTo(left.Hundredths);
        if (byScore != 0)
            return byScore;
        var byNeed = right.Need.CompareTo(left.Need);
        if (byNeed != 0)
            return byNeed;
        var byUnrounded = right.Unrounded.CompareTo(left.Unrounded);
        if (byUnrounded != 0)
            return byUnrounded;
        var byCriteria = CompareCriteria(left._contributions, right._contributions);
        return byCriteria != 0 ? byCriteria : string.CompareOrdinal(left.Id, right.Id);
    }

    // A small advantage on a criterion of small weight can vanish in the sum; an approach that is better on it and worse on none is
    // above all the same. Both sides have the same weights.
    private static int CompareCriteria(Contribution[] left, Contribution[] right)
    {
        for (var criterion = 0; criterion < left.Length; criterion++)
        {
            var byValue = right[criterion].Value.CompareTo(left[criterion].Value);
            if (byValue != 0 && left[criterion].Weight > 0)
                return byValue;
        }
        return 0;
    }
}
