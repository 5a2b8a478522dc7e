using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Analysis;

/// <summary>Finds how an order depends on the weights of the criteria.</summary>
/// <param name="order">The approaches that have a place, from the top.</param>
/// <param name="weights">The weights they are ordered by.</param>
internal sealed class WeightSensitivity(Contender[] order, CriterionWeights weights)
{
    private const int Top = 5;
    private const double InMillionths = 1e6;

    /// <summary>Each approach held against the next.</summary>
    internal RankGap[] RankGaps()
    {
        var contrasts = new RankGap[Math.Max(0, order.Length - 1)];
        for (var index = 0; index < contrasts.Length; index++)
            contrasts[index] = ContrastOf(order[index], order[index + 1]);
        return contrasts;
    }

    /// <summary>The smallest change of one weight that changes the first place; of equal ones that of the earlier criterion, the lower weight first.</summary>
    internal FirstPlaceChange? FirstPlace()
    {
        var (nearest, smallest) = (default(FirstPlaceChange), double.PositiveInfinity);
        foreach (var walk in Walks())
        {
            // Nobody is looked for beyond what is known to do.
            var steps = smallest < 1 ? Math.Min(walk.Steps, (int)(smallest * InMillionths) + 1) : walk.Steps;
            for (var rival = 1; rival < order.Length; rival++)
            {
                var step = new PairSwap(order[0], order[rival], walk).FirstStep(steps);
                if (step == 0)
                    continue;
                steps = step - 1;
                if (walk.ChangeAt(step) < smallest)
                {
                    smallest = walk.ChangeAt(step);
                    nearest = new FirstPlaceChange
                    {
                        Criterion = walk.Moved,
                        Weight = weights[walk.Moved],
                        ChangesAt = walk.WeightAt(step),
                        First = FirstAt(walk, step).Id,
                    };
                }
            }
        }
        return nearest;
    }

    /// <summary>The effects of halving and doubling each weight, the strongest effect first.</summary>
    internal WeightEffect[] Effects()
    {
        var effects = new List<WeightEffect>(Criteria.Count);
        foreach (var criterion in order.Length > 0 ? Criteria.All : [])
        {
            var path = new WeightPath(weights, criterion);
            if (path.IsOpen && path.Weight > 0)
                effects.Add(new WeightEffect
                {
                    Criterion = criterion,
                    Weight = path.Weight,
                    Halved = Moved(path, path.Weight / 2),
                    Doubled = Moved(path, Math.Min(1, path.Weight * 2)),
                });
        }
        return [.. effects
            .OrderByDescending(effect => Math.Max(effect.Halved.PairsSwapped, effect.Doubled.PairsSwapped))
            .ThenByDescending(effect => effect.Halved.PairsSwapped + effect.Doubled.PairsSwapped)
            .ThenBy(effect => effect.Criterion)];
    }

    private RankGap ContrastOf(Contender above, Contender below)
    {
        var (points, nextPoints) = (above.Contributions(weights), below.Contributions(weights));
        var differences = new List<ContributionDifference>(points.Length);
        var swaps = new SwapWeight[Criteria.Count];
        var sum = 0m;
        for (var index = 0; index < Criteria.Count; index++)
        {
            var (one, other) = (points[index].Points, nextPoints[index].Points);
            sum += one - other;
            if (!points[index].Value.Equals(nextPoints[index].Value))
                differences.Add(new ContributionDifference
                {
                    Criterion = points[index].Criterion,
                    Points = one,
                    NextPoints = other,
                    Difference = one - other,
                });
            swaps[index] = new SwapWeight
            {
                Criterion = points[index].Criterion,
                Weight = points[index].Weight,
                SwapsAt = SwapsAt(above, below, points[index].Criterion),
            };
        }
        if (above.Adjusted != below.Adjusted)
        {
            var (one, other) = (Contribution.PointsOf(above.Adjusted), Contribution.PointsOf(below.Adjusted));
            sum += one - other;
            differences.Add(new ContributionDifference { Criterion = Criterion.Adjustment, Points = one, NextPoints = other, Difference = one - other });
        }
        return new RankGap
        {
            Id = above.Id,
            Next = below.Id,
            Points = sum,
            Differences = [.. differences.OrderByDescending(item => Math.Abs(item.Difference))],
            Swaps = swaps,
        };
    }

    /// <summary>The nearest weight of a criterion at which the order of two is reversed; of two equally near the lower one.</summary>
    private double? SwapsAt(Contender above, Contender below, Criterion criterion)
    {
        var path = new WeightPath(weights, criterion);
        if (!path.IsOpen)
            return null;
        var (down, up) = (new WeightWalk(path, upward: false), new WeightWalk(path, upward: true));
        var (stepDown, stepUp) = (new PairSwap(above, below, down).FirstStep(down.Steps), new PairSwap(above, below, up).FirstStep(up.Steps));
        return stepDown == 0 && stepUp == 0 ? null
            : stepUp == 0 || (stepDown > 0 && down.ChangeAt(stepDown) <= up.ChangeAt(stepUp)) ? down.WeightAt(stepDown)
            : up.WeightAt(stepUp);
    }

    private IEnumerable<WeightWalk> Walks()
    {
        foreach (var criterion in Criteria.All.ToArray())
        {
            var path = new WeightPath(weights, criterion);
            if (!path.IsOpen)
                continue;
            yield return new WeightWalk(path, upward: false);
            yield return new WeightWalk(path, upward: true);
        }
    }

    private Contender FirstAt(WeightWalk walk, int step)
    {
        Span<double> shares = stackalloc double[Criteria.Count];
        walk.At(step, shares);
        var first = order[0];
        foreach (var contender in order)
            if (contender.ComesBefore(first, shares))
                first = contender;
        return first;
    }

    private OrderAtWeight Moved(WeightPath path, double weight)
    {
        weight = Math.Floor(weight * InMillionths + 0.5) / InMillionths;
        var shares = new double[Criteria.Count];
        path.At(weight, shares);
        var moved = (Contender[])order.Clone();
        Array.Sort(moved, (left, right) => left == right ? 0 : left.ComesBefore(right, shares) ? -1 : 1);
        var swapped = 0;
        for (var upper = 0; upper < order.Length; upper++)
            for (var lower = upper + 1; lower < order.Length; lower++)
                swapped += order[lower].ComesBefore(order[upper], shares) ? 1 : 0;
        var top = Math.Min(Top, order.Length);
        var leaving = order.Take(top).Count(contender => Array.IndexOf(moved, contender) >= top);
        return new OrderAtWeight { Weight = weight, PairsSwapped = swapped, LeavingTopFive = leaving, First = moved[0].Id };
    }
}
