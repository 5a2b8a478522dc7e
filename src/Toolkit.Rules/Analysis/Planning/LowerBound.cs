namespace Toolkit.Rules.Analysis;

/// <summary>
/// A weighted finish below which no plan can be. The room in each quarter and each "ends before it starts" get a price, and every step
/// then looks for its cheapest place on its own. Whatever the prices, what that costs is not above the best plan (Lagrangian relaxation,
/// Fisher 1981; for projects Möhring and others 2003); better prices are looked for by steps against what is overbooked.
/// </summary>
internal sealed partial class LowerBound
{
    private const int Rounds = 400;
    private const int Patience = 15;

    /// <summary>Far above what sums of binary fractions are off, far below a hundredth of a point.</summary>
    private const double Certain = 1e-4;

    private readonly ScheduleProblem _problem;
    private readonly (int First, int Then)[] _ties;
    private readonly CapacityConstraint[] _rooms;
    private readonly int[] _earliest;
    private readonly int[] _starts;
    private readonly double[] _tiePrices;
    private readonly double[] _overlap;
    private readonly List<int[]> _looks = [];

    private LowerBound(ScheduleProblem problem)
    {
        _problem = problem;
        _ties = [.. Enumerable.Range(problem.UnderWay, problem.Count - problem.UnderWay)
            .SelectMany(then => problem.Before[then].Where(first => first >= problem.UnderWay).Select(first => (first, then)))];
        _rooms = [.. Rooms(problem)];
        _earliest = [.. problem.Fixed, .. new int[problem.Count - problem.UnderWay]];
        _starts = [.. _earliest];
        _tiePrices = new double[_ties.Length];
        _overlap = new double[_ties.Length];
    }

    /// <summary>
    /// The bound, in hundredths of a point times quarters, and where the steps would like to start whenever the prices led to a higher one:
    /// what a good plan may look like.
    /// </summary>
    /// <param name="problem">The steps to place, with their limits.</param>
    /// <param name="reached">The weighted finish of a plan.</param>
    internal static (long Bound, IReadOnlyList<int[]> Looks) Of(ScheduleProblem problem, long reached)
    {
        var bound = new LowerBound(problem);
        return (bound.Search(reached), bound._looks);
    }

    private long Search(long reached)
    {
        foreach (var step in new PriorityOrders(_problem).All.First())
            _earliest[step] = _problem.Taken.Earliest(_problem.ReadyAt(step, _earliest), _problem.Sizes[step]);
        var (best, length, waited) = (0L, 1.0, 0);
        for (var round = 0; round < Rounds && best < reached; round++)
        {
            var cost = Cost();
            var bound = Math.Min((long)Math.Ceiling(cost - Certain), reached);
            if (bound > best)
                _looks.Add([.. _starts]);
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
        var cost = -_rooms.Sum(room => room.Worth());
        for (var tie = 0; tie < _ties.Length; tie++)
            cost += _tiePrices[tie] * _problem.Sizes[_ties[tie].Then].Quarters;
        for (var step = 0; step < _problem.Count; step++)
            cost += step < _problem.UnderWay ? (double)_problem.Weights[step] * _problem.EndOf(step, _earliest) : Cheapest(step);
        return cost;
    }

    private double Cheapest(int step)
    {
        double weight = _problem.Weights[step];
        for (var tie = 0; tie < _ties.Length; tie++)
            weight += _ties[tie].First == step ? _tiePrices[tie] : _ties[tie].Then == step ? -_tiePrices[tie] : 0;
        var (quarters, cheapest) = (_problem.Sizes[step].Quarters, double.PositiveInfinity);
        for (var start = _earliest[step]; start + quarters <= _problem.Taken.Quarters; start++)
        {
            var cost = weight * (start + quarters);
            // No price is below nothing: where the weight alone costs as much, nothing later is cheaper.
            if (cost >= cheapest)
                break;
            foreach (var room in _rooms)
                cost += room.PriceOf(step, start, quarters);
            if (cost < cheapest)
                (cheapest, _starts[step]) = (cost, start);
        }
        return cheapest;
    }

    /// <summary>Changes the prices.</summary>
    /// <returns>Whether there was anything to change.</returns>
    private bool Adjust(double distance)
    {
        for (var tie = 0; tie < _ties.Length; tie++)
            _overlap[tie] = _problem.EndOf(_ties[tie].First, _starts) - _starts[_ties[tie].Then];
        var norm = CapacityConstraint.Norm(_overlap, _tiePrices);
        foreach (var room in _rooms)
        {
            room.ClearExcess();
            for (var step = _problem.UnderWay; step < _problem.Count; step++)
                room.Take(step, _starts[step], _problem.Sizes[step].Quarters);
            norm += room.Norm();
        }
        if (norm <= 0)
            return false;
        CapacityConstraint.Move(_tiePrices, _overlap, distance / norm);
        foreach (var room in _rooms)
            room.Move(distance / norm);
        return true;
    }
}
