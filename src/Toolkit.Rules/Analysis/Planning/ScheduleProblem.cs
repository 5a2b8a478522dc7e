using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Analysis;

/// <summary>
/// Steps with sizes, weights and what ends before each starts, and the capacity of the quarters. What is under way has its place; the
/// rest is to be placed.
/// </summary>
internal sealed class ScheduleProblem
{
    private readonly QuarterLoad _room;

    internal ScheduleProblem(
        IReadOnlyList<StepSize> sizes,
        IReadOnlyList<int> weights,
        IReadOnlyList<int[]> before,
        IReadOnlyList<int> releases,
        IEnumerable<double> capacity,
        int underWay = 0)
    {
        (Sizes, Weights, Before, Releases, UnderWay) = (sizes, weights, before, releases, underWay);
        Fixed = new int[underWay];
        double[] capacities = [.. capacity.Select(Precision.Round)];
        // From the last stated quarter on every step fits an empty quarter, so no plan worth making has an idle quarter once all may start.
        var taken = new QuarterLoad(capacities, Math.Max(capacities.Length, releases.DefaultIfEmpty().Max()) + sizes.Sum(size => size.Quarters));
        for (var step = 0; step < underWay; step++)
        {
            Fixed[step] = taken.Earliest(0, sizes[step]);
            taken.Take(Fixed[step], sizes[step]);
        }
        Taken = taken;
        _room = new QuarterLoad(capacities, taken.Quarters);
    }

    internal IReadOnlyList<StepSize> Sizes { get; }

    /// <summary>The scores in hundredths.</summary>
    internal IReadOnlyList<int> Weights { get; }

    /// <summary>The steps that end before a step starts, by position.</summary>
    internal IReadOnlyList<int[]> Before { get; }

    /// <summary>The first quarter in which each step may start, from 0.</summary>
    internal IReadOnlyList<int> Releases { get; }

    /// <summary>How many steps are under way; they have the first positions.</summary>
    internal int UnderWay { get; }

    internal int Count => Sizes.Count;

    /// <summary>Where the steps under way start.</summary>
    internal int[] Fixed { get; }

    /// <summary>The capacity that steps under way use.</summary>
    internal QuarterLoad Taken { get; }

    /// <summary>Places the steps one by one, each as early as what it waits for and the capacity allow.</summary>
    /// <param name="order">The steps that are not under way; each stands after what it waits for.</param>
    /// <returns>The quarter in which each step starts, from 0.</returns>
    internal int[] Place(IReadOnlyList<int> order)
    {
        var starts = new int[Count];
        Fixed.CopyTo(starts, 0);
        _room.CopyFrom(Taken);
        foreach (var step in order)
        {
            starts[step] = _room.Earliest(ReadyAt(step, starts), Sizes[step]);
            _room.Take(starts[step], Sizes[step]);
        }
        return starts;
    }

    /// <summary>The first quarter after a step, from 0.</summary>
    internal int EndOf(int step, int[] starts) => starts[step] + Sizes[step].Quarters;

    /// <summary>The first quarter in which a step may start and everything it waits for has ended.</summary>
    internal int ReadyAt(int step, int[] starts)
    {
        var ready = Releases[step];
        foreach (var before in Before[step])
            ready = Math.Max(ready, EndOf(before, starts));
        return ready;
    }

    /// <summary>Over all steps, score in hundredths times the number of the quarter in which it ends.</summary>
    internal long WeightedCompletionTime(int[] starts)
    {
        var sum = 0L;
        for (var step = 0; step < Count; step++)
            sum += (long)Weights[step] * EndOf(step, starts);
        return sum;
    }
}
