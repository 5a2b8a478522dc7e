namespace Toolkit.Rules.Planning;

/// <summary>
/// A weighted finish below which no plan can be. The capacity of each quarter and each "ends before it starts" get a price, and every step
/// then looks for its cheapest place on its own. Whatever the prices, what that costs is not above the best plan (Lagrangian relaxation,
/// Fisher 1981; for projects Möhring and others 2003); better prices are looked for by steps against what is overbooked.
/// </summary>
internal sealed class LowerBound
{
    private const int Rounds = 400;
    private const int Patience = 15;

    /// <summary>Far above what sums of binary fractions are off, far below a hundredth of a point.</summary>
    private const double Certain = 1e-6;

    private readonly ScheduleProblem _problem;
    private readonly (int First, int Then)[] _ties;
    private readonly int[] _earliest;
    private readonly int[] _starts;
    private readonly double[] _quarterPrices;
    private readonly double[] _tiePrices;
    private readonly double[] _excess;
    private readonly double[] _overlap;

    private LowerBound(ScheduleProblem problem)
    {
        _problem = problem;
        _ties = [.. Enumerable.Range(problem.UnderWay, problem.Count - problem.UnderWay)
            .SelectMany(then => problem.Before[then].Where(first => first >= problem.UnderWay).Select(first => (first, then)))];
        _earliest = [.. problem.Fixed, .. new int[problem.Count - problem.UnderWay]];
        _starts = [.. _earliest];
        _quarterPrices = new double[problem.Taken.Quarters];
        _tiePrices = new double[_ties.Length];
        _excess = new double[_quarterPrices.Length];
        _overlap = new double[_ties.Length];
    }

    /// <summary>The bound, in hundredths of a point times quarters.</summary>
    /// <param name="problem">What is to be placed.</param>
    /// <param name="reached">The weighted finish of a plan.</param>
    internal static long Of(ScheduleProblem problem, long reached) => new LowerBound(problem).Search(reached);

    private long Search(long reached)
    {
        foreach (var step in new PriorityOrders(_problem).All.First())
            _earliest[step] = _problem.Taken.Earliest(_problem.ReadyAt(step, _earliest), _problem.Sizes[step]);
        var (best, length, waited) = (0L, 1.0, 0);
        for (var round = 0; round < Rounds && best < reached; round++)
        {
            var cost = Cost();
            var bound = Math.Min((long)Math.Ceiling(cost - Certain), reached);
            waited = bound > best ? 0 : waited + 1;
            best = Math.Max(best, bound);
            if (waited > Patience)
                (length, waited) = (length / 2, 0);
            if (!Adjust(length * (reached - cost)))
                break;
        }
        return best;
    }

    /// <summary>Lets every step look for its cheapest place under the prices.</summary>
    private double Cost()
    {
        var sums = Sums();
        var cost = 0.0;
        for (var quarter = 0; quarter < _quarterPrices.Length; quarter++)
            cost -= _quarterPrices[quarter] * Room(quarter);
        for (var tie = 0; tie < _ties.Length; tie++)
            cost += _tiePrices[tie] * _problem.Sizes[_ties[tie].Then].Quarters;
        for (var step = 0; step < _problem.Count; step++)
            cost += step < _problem.UnderWay ? (double)_problem.Weights[step] * (_earliest[step] + _problem.Sizes[step].Quarters) : Cheapest(step, sums);
        return cost;
    }

    private double Cheapest(int step, double[] sums)
    {
        double weight = _problem.Weights[step];
        for (var tie = 0; tie < _ties.Length; tie++)
            weight += _ties[tie].First == step ? _tiePrices[tie] : _ties[tie].Then == step ? -_tiePrices[tie] : 0;
        var (size, cheapest) = (_problem.Sizes[step], double.PositiveInfinity);
        for (var start = _earliest[step]; start + size.Quarters < sums.Length; start++)
        {
            var cost = (weight * (start + size.Quarters)) + (size.Rate * (sums[start + size.Quarters] - sums[start]));
            if (cost < cheapest)
                (cheapest, _starts[step]) = (cost, start);
        }
        return cheapest;
    }

    private double[] Sums()
    {
        var sums = new double[_quarterPrices.Length + 1];
        for (var quarter = 0; quarter < _quarterPrices.Length; quarter++)
            sums[quarter + 1] = sums[quarter] + _quarterPrices[quarter];
        return sums;
    }

    private double Room(int quarter) => _problem.Taken.CapacityOf(quarter) - _problem.Taken[quarter];

    /// <summary>Raises the prices of what is overbooked and lowers the others.</summary>
    /// <returns>Whether there was anything to change.</returns>
    private bool Adjust(double distance)
    {
        for (var quarter = 0; quarter < _excess.Length; quarter++)
            _excess[quarter] = -Room(quarter);
        for (var step = _problem.UnderWay; step < _problem.Count; step++)
            for (var quarter = _starts[step]; quarter < _starts[step] + _problem.Sizes[step].Quarters; quarter++)
                _excess[quarter] += _problem.Sizes[step].Rate;
        for (var tie = 0; tie < _ties.Length; tie++)
            _overlap[tie] = _starts[_ties[tie].First] + _problem.Sizes[_ties[tie].First].Quarters - _starts[_ties[tie].Then];
        var norm = Norm(_excess, _quarterPrices) + Norm(_overlap, _tiePrices);
        if (norm <= 0)
            return false;
        Move(_quarterPrices, _excess, distance / norm);
        Move(_tiePrices, _overlap, distance / norm);
        return true;
    }

    // What is not overbooked and already free cannot get cheaper.
    private static double Norm(double[] direction, double[] prices)
    {
        var sum = 0.0;
        for (var index = 0; index < direction.Length; index++)
        {
            if (direction[index] < 0 && prices[index] <= 0)
                direction[index] = 0;
            sum += direction[index] * direction[index];
        }
        return sum;
    }

    private static void Move(double[] prices, double[] direction, double length)
    {
        for (var index = 0; index < prices.Length; index++)
            prices[index] = Math.Max(0, prices[index] + (length * direction[index]));
    }
}
