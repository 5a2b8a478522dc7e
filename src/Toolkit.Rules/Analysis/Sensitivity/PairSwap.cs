using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Analysis;

/// <summary>
/// Where two approaches change places while one weight moves in one direction, in steps of a millionth. The difference of their scores
/// before rounding is a straight line, which says where rounding leaves the order open; that stretch is halved until it is ruled out or
/// down to one weight, which the order itself decides. No weight that would do is passed over.
/// </summary>
internal readonly struct PairSwap(Contender above, Contender below, WeightWalk walk)
{
    private const double InHundredths = 1e4;

    // Shares and points are rounded to billionths: six of each bend the straight line by less than this, and shares alone by little more than a
    // billionth of what the values differ by, besides the last digits of the sum.
    private const double Bend = 1e-8;
    private const double Share = 1.1e-9;
    private const double LastDigits = 1e-14;

    /// <summary>The first of the first so many steps at which the order of the two is reversed; 0 when none does it.</summary>
    internal int FirstStep(int steps)
    {
        if (steps < 1 || above.IsOwnLever != below.IsOwnLever)
            return 0;
        if (IsNeverBetter())
            return FirstOfMonotone(steps);
        var (start, end) = (UnroundedAt(1), UnroundedAt(steps));
        var open = Criteria.Count / InHundredths + 2 * Bend;
        if (Math.Min(start, end) > open)
            return 0;
        var perStep = (end - start) / Math.Max(1, steps - 1);
        var from = perStep < 0 ? (start - open) / -perStep : 0;
        var to = Math.Abs((start + (perStep < 0 ? open : -open)) / perStep) + 2;
        return FirstWithin(Math.Max(1, (int)from), to < steps ? (int)to : steps);
    }

    private int FirstWithin(int from, int to)
    {
        if (!MayReverse(from, to))
            return 0;
        if (from == to)
            return IsReversed(from) ? from : 0;
        var middle = from + (to - from) / 2;
        var first = FirstWithin(from, middle);
        return first > 0 ? first : FirstWithin(middle + 1, to);
    }

    // The one below is better on nothing: only the ids can reverse the two, once no criterion that differs carries weight any more.
    private int FirstOfMonotone(int steps)
    {
        if (!IsReversed(steps))
            return 0;
        var (open, reversed) = (0, steps);
        while (reversed - open > 1)
        {
            var middle = open + (reversed - open) / 2;
            if (IsReversed(middle))
                reversed = middle;
            else
                open = middle;
        }
        return reversed;
    }

    private bool IsReversed(int step)
    {
        Span<double> shares = stackalloc double[Criteria.Count];
        walk.At(step, shares);
        return below.ComesBefore(above, shares);
    }

    private double UnroundedAt(int step)
    {
        Span<double> shares = stackalloc double[Criteria.Count];
        walk.At(step, shares);
        var unrounded = 0.0;
        foreach (var criterion in Criteria.All)
            unrounded += shares[(int)criterion] * (above[criterion] - below[criterion]);
        return unrounded + (above.Adjusted - below.Adjusted) / InHundredths;
    }

    private bool IsNeverBetter()
    {
        foreach (var criterion in Criteria.All)
            if (below[criterion] > above[criterion])
                return false;
        return below.Adjusted <= above.Adjusted;
    }

    /// <summary>Whether the two could stand the other way round anywhere in a stretch.</summary>
    private bool MayReverse(int from, int to)
    {
        Span<double> first = stackalloc double[Criteria.Count];
        Span<double> last = stackalloc double[Criteria.Count];
        walk.At(from, first);
        walk.At(to, last);
        var adjusted = above.Adjusted - below.Adjusted;
        var (byEnds, rounded, apart, atFirst, atLast) = (adjusted, 0, 0.0, adjusted / InHundredths, adjusted / InHundredths);
        foreach (var criterion in Criteria.All)
        {
            var (over, under) = (above[criterion], below[criterion]);
            if (over.Equals(under))
                continue;
            var (one, other) = (first[(int)criterion], last[(int)criterion]);
            rounded++;
            apart += Math.Abs(over - under);
            atFirst += one * (over - under);
            atLast += other * (over - under);
            var least = Scoring.Hundredths(Math.Min(one, other), over) - Scoring.Hundredths(Math.Max(one, other), under);
            byEnds += over > under ? Math.Max(least, 0) : least;
        }
        var unrounded = Math.Min(atFirst, atLast);
        // Two rounded points differ by less than one hundredth more or less than the two before rounding.
        var hundredths = Math.Max(byEnds, (int)Math.Ceiling((unrounded - Bend) * InHundredths - rounded));
        var byNeed = above[Criterion.Need].CompareTo(below[Criterion.Need]);
        return byNeed > 0 ? hundredths < 0
            : byNeed < 0 ? hundredths <= 0
            : hundredths < 0 || (hundredths == 0 && unrounded <= apart * Share + LastDigits);
    }
}
