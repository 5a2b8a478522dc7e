namespace Toolkit.Rules.Planning;

/// <summary>
/// Puts steps into quarters by list scheduling: the best of a few priority rules, then made better by moving one step after the other to
/// another place of the list while that helps. Some list leads to the best plan there is, as for every goal that earlier ends serve.
/// </summary>
internal sealed class ListSchedule
{
    private readonly ScheduleProblem _problem;
    private readonly IReadOnlyList<(int Helper, int Helped)> _helps;
    private List<int> _order = [];
    private (long Finish, int Unhelped) _value = (long.MaxValue, 0);

    private ListSchedule(ScheduleProblem problem, IReadOnlyList<(int Helper, int Helped)> helps) => (_problem, _helps) = (problem, helps);

    private int[] Starts { get; set; } = [];

    /// <summary>The quarter in which each step starts, from 0.</summary>
    /// <param name="problem">What is to be placed.</param>
    /// <param name="helps">Who helps whom: of plans that are equally good, the one in which more of them end in time.</param>
    internal static int[] Of(ScheduleProblem problem, IReadOnlyList<(int Helper, int Helped)> helps)
    {
        var schedule = new ListSchedule(problem, helps);
        foreach (var order in new PriorityOrders(problem).All)
            schedule.Try(order);
        while (schedule.MoveAny())
        {
        }
        return schedule.Starts;
    }

    private bool Try(List<int> order)
    {
        var starts = _problem.Place(order);
        var value = (_problem.WeightedFinish(starts), _helps.Count(help => starts[help.Helped] < starts[help.Helper] + _problem.Sizes[help.Helper].Quarters));
        if (value.CompareTo(_value) >= 0)
            return false;
        (_order, _value, Starts) = (order, value, starts);
        return true;
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
