namespace Toolkit.Rules.Analysis;

/// <summary>
/// Orders in which to place steps, by three rules of which none is best everywhere: score, score per point, and score per point of a step
/// together with all that waits for it. A step stands at least as high as what waits for it.
/// </summary>
internal sealed class PriorityOrders
{
    private readonly ScheduleProblem _problem;
    private readonly List<int>[] _waiting;

    internal PriorityOrders(ScheduleProblem problem)
    {
        _problem = problem;
        _waiting = [.. Enumerable.Range(0, problem.Count).Select(Waiting)];
    }

    internal IEnumerable<List<int>> All =>
    [
        Order(step => Highest(step, Score)),
        Order(step => Highest(step, ScorePerPoint)),
        Order(step => Highest(step, FamilyScorePerPoint)),
    ];

    /// <summary>The order of the middles of steps that start in given quarters.</summary>
    internal List<int> By(int[] starts) => Order(step => Highest(step, other => -starts[other] - (_problem.Sizes[other].Quarters / 2.0)));

    private double Score(int step) => _problem.Weights[step];

    private double ScorePerPoint(int step) => _problem.Weights[step] / _problem.Sizes[step].Points;

    private double FamilyScorePerPoint(int step) => _waiting[step].Sum(Score) / _waiting[step].Sum(other => _problem.Sizes[other].Points);

    private double Highest(int step, Func<int, double> priority) => _waiting[step].Max(priority);

    /// <summary>The step itself and all that waits for it, directly or not.</summary>
    private List<int> Waiting(int step)
    {
        var found = new List<int> { step };
        for (var next = 0; next < found.Count; next++)
            for (var other = _problem.UnderWay; other < _problem.Count; other++)
                if (_problem.Before[other].Contains(found[next]) && !found.Contains(other))
                    found.Add(other);
        return found;
    }

    private List<int> Order(Func<int, double> priority)
    {
        List<int> open = [.. Enumerable.Range(_problem.UnderWay, _problem.Count - _problem.UnderWay).OrderByDescending(priority).ThenBy(step => step)];
        var order = new List<int>(open.Count);
        while (open.Count > 0)
        {
            var next = open.First(step => !_problem.Before[step].Any(open.Contains));
            open.Remove(next);
            order.Add(next);
        }
        return order;
    }
}
