using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Analysis;

/// <summary>How much of the capacity of each quarter is taken. Sums are rounded before they are compared, so that thirds add up.</summary>
internal sealed class QuarterLoad
{
    private readonly double[] _capacity;
    private readonly double[] _load;

    /// <summary>Starts empty.</summary>
    /// <param name="capacity">The capacity of the first quarters, of which the last goes on.</param>
    /// <param name="quarters">How many quarters can be taken at most.</param>
    internal QuarterLoad(double[] capacity, int quarters)
    {
        _capacity = capacity;
        _load = new double[quarters];
    }

    internal int Quarters => _load.Length;

    internal double this[int quarter] => _load[quarter];

    internal double CapacityOf(int quarter) => _capacity[Math.Min(quarter, _capacity.Length - 1)];

    /// <summary>The first quarter from which there is room in so many quarters on end.</summary>
    internal int Earliest(int from, StepSize size)
    {
        var start = from;
        for (var quarter = start; quarter < start + size.Quarters; quarter++)
            if (Precision.Round(_load[quarter] + size.Rate) > CapacityOf(quarter))
                start = quarter + 1;
        return start;
    }

    internal void Take(int start, StepSize size)
    {
        for (var quarter = start; quarter < start + size.Quarters; quarter++)
            _load[quarter] += size.Rate;
    }

    internal void CopyFrom(QuarterLoad other) => other._load.CopyTo(_load, 0);
}
