using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Planning;

/// <content>What a quarter has only so much of.</content>
internal sealed partial class LowerBound
{
    /// <summary>What may be overbooked by rounding.</summary>
    private const double Slack = 1 / Precision.Scale;

    /// <summary>
    /// The points of each quarter; and, for each size of slice that a step takes of a quarter, how many slices of that size or larger a
    /// quarter holds. Without the second, capacity that is too small for another step would count as used.
    /// </summary>
    private static IEnumerable<PricedRoom> Rooms(ScheduleProblem problem)
    {
        double[] rates = [.. problem.Sizes.Select(size => size.Rate)];
        double[] room = [.. Enumerable.Range(0, problem.Taken.Quarters).Select(quarter => problem.Taken.CapacityOf(quarter) - problem.Taken[quarter] + Slack)];
        yield return new PricedRoom(rates, room);
        foreach (var slice in rates.Skip(problem.UnderWay).Distinct())
            yield return new PricedRoom(
                [.. rates.Select(rate => rate >= slice ? 1.0 : 0.0)],
                [.. room.Select(points => Math.Floor(points / slice + Slack))]);
    }
}
