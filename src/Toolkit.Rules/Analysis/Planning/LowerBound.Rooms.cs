using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Analysis;

/// <content>The limits of a quarter: capacity and steps at a time.</content>
internal sealed partial class LowerBound
{
    /// <summary>The overbooking that rounding may cause.</summary>
    private const double Slack = 1 / Precision.Scale;

    /// <summary>
    /// The points of each quarter; and, for each size of slice that a step takes of a quarter, how many slices of that size or larger a
    /// quarter holds, and the points without smaller slices, of which one that leaves no room for that size takes them all. Without these,
    /// capacity that is too small for another step would count as used. (Dual feasible functions: Fekete and Schepers 2001.)
    /// </summary>
    private static IEnumerable<CapacityConstraint> Rooms(ScheduleProblem problem)
    {
        double[] rates = [.. problem.Sizes.Select(size => size.Rate)];
        double[] room = [.. Enumerable.Range(0, problem.Taken.Quarters).Select(quarter => problem.Taken.CapacityOf(quarter) - problem.Taken[quarter] + Slack)];
        CapacityConstraint Room(Func<double, double, double> need, double[] has) => new([.. rates.Select(rate => room.Select(points => need(rate, points)).ToArray())], has);

        yield return Room((rate, _) => rate, room);
        foreach (var slice in rates.Skip(problem.UnderWay).Distinct())
        {
            yield return Room((rate, _) => rate >= slice ? 1 : 0, [.. room.Select(points => Math.Floor(points / slice + Slack))]);
            // Where no two slices of the size fit, and where every other one fits beside it, this says no more than the other rooms do.
            if (room.Any(points => 2 * slice <= points && rates.Any(rate => rate + slice > points + Slack)))
                yield return Room((rate, points) => rate < slice ? 0 : rate + slice > points + Slack ? points : rate, room);
        }
    }
}
