namespace Toolkit.Rules.Analysis;

/// <summary>
/// Puts steps into quarters by list scheduling: the best of several lists, then made better by moving one step after the other to another
/// place of the list while that helps. Some list leads to the best plan there is, as for every goal that earlier ends serve.
/// </summary>
internal sealed class ListSchedule
{
    /// <summary>From how many lists steps are moved. More of them hardly led to better plans (docs/plan.md).</summary>
    private const int MovedLists = 10;

    private readonly ScheduleProblem _problem;
    private readonly IReadOnlyList<(int Helper, int Helped)> _helps;
    private List<int> _order;
    private int[] _starts;
    private (long Finish, int Unhelped) _value;

    private ListSchedule(ScheduleProblem problem, IReadOnlyList<(int Helper, int Helped)> helps, List<int> order)
    {
        (_problem, _helps, _order) = (problem, helps, order);
        _starts = problem.Place(order);
        _value = (problem.WeightedCompletionTime(_starts), Unhelped(_starts));
    }

    /// <summary>The quarter in which each step starts, from 0, and a weighted finish below which no plan can be.</summary>
    /// <param name="problem">The steps to place, with their limits.</param>
    /// <param name="helps">Who helps whom: of plans that are equally good, the one in which more of them end in time.</param>
    internal static (int[] Starts, long Bound) Of(ScheduleProblem problem, IReadOnlyList<(int Helper, int Helped)> helps)
    {
        var orders = new PriorityOrders(problem);
        var best = Best(orders.All.Select(order => new ListSchedule(problem, helps, order)));
        var (bound, looks) = LowerBound.Of(problem, best._value.Finish);
        // Prices under which the bound is high say well what should come before what (Möhring and others 2003).
        if (bound < best._value.Finish)
            best = Best(looks.Select(look => new ListSchedule(problem, helps, orders.By(look))).Append(best));
        return (best._starts, bound);
    }

    private static ListSchedule Best(IEnumerable<ListSchedule> schedules)
    {
        List<ListSchedule> few = [.. schedules.OrderBy(schedule => schedule._value).Take(MovedLists)];
        foreach (var schedule in few)
            while (schedule.MoveAny())
            {
            }
        return few.OrderBy(schedule => schedule._value).First();
    }

    private bool Try(List<int> order)
    {
        var starts = _problem.Place(order);
        var finish = _problem.WeightedCompletionTime(starts);
        if (finish > _value.Finish)
            return false;
        var value = (finish, Unhelped(starts));
        if (value.CompareTo(_value) >= 0)
            return false;
        (_order, _value, _starts) = (order, value, starts);
        return true;
    }

    private int Unhelped(int[] starts)
    {
        var count = 0;
        foreach (var (helper, helped) in _helps)
            count += starts[helped] < _problem.EndOf(helper, starts) ? 1 : 0;
        return count;
    }

    private bool MoveAny()
    {
        for (var place = 0; place < _order.Count; place++)
            if (Move(place, -1) || Move(place, 1))
                return true;
        return false;
    }

    /// <summary>Tries every other place on one side, up to what the step waits for or what waits for it.</summary>
    private bool Move(int place, int side)
    {
        List<int> order = [.. _order];
        for (var next = place + side; next >= 0 && next < order.Count; place = next, next += side)
        {
            var (first, then) = side > 0 ? (order[place], order[next]) : (order[next], order[place]);
            if (_problem.Before[then].Contains(first))
                return false;
            (order[place], order[next]) = (order[next], order[place]);
            if (Try([.. order]))
                return true;
        }
        return false;
    }
}
