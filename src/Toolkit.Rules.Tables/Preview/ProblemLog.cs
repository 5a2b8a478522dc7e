namespace Toolkit.Rules.Tables;

/// <summary>Gathers problems by kind, column and value, so that none hides another, however often it comes.</summary>
internal sealed class ProblemLog(TableTexts texts)
{
    private const int MostLines = 5;
    private const int MostValues = 200;

    private readonly Dictionary<(string Kind, string? Column, string Value), TableProblem> _problems = [];
    private readonly Dictionary<(string Kind, string? Column), int> _values = [];
    private readonly List<(string Kind, string? Column, string Value)> _order = [];

    /// <summary>All problems: what stops first, then what leaves lines out, then what is unknown; in each the frequent first.</summary>
    internal IReadOnlyList<TableProblem> Problems =>
    [
        .. _order.Select((key, place) => (Problem: _problems[key], Place: place))
            .OrderBy(item => item.Problem.Effect).ThenByDescending(item => item.Problem.Count).ThenBy(item => item.Place).Select(item => item.Problem),
    ];

    internal bool Stops => _problems.Values.Any(problem => problem.Effect == ProblemEffect.Stops);

    /// <summary>Counts a problem once more, where one of this kind, column and value was told before.</summary>
    /// <returns>False when it is new.</returns>
    internal bool Again(string kind, string? column, string value, int line)
    {
        if (!_problems.TryGetValue((kind, column, value), out var problem))
            return false;
        problem.Count++;
        AddLine(problem, line);
        return true;
    }

    /// <summary>Tells a problem.</summary>
    /// <param name="kind">The kind of problem.</param>
    /// <param name="effect">The effect.</param>
    /// <param name="column">The heading; null where it is not about a column.</param>
    /// <param name="found">The thing that was found, in words.</param>
    /// <param name="allowed">The allowed values.</param>
    /// <param name="line">The line; 0 for the whole file.</param>
    /// <param name="nearest">Finds the nearest known value.</param>
    /// <param name="value">The cell that was found; null where the words say it.</param>
    internal void Add(string kind, ProblemEffect effect, string? column, string found, string allowed, int line = 0, Func<string?>? nearest = null, string? value = null)
    {
        if (Again(kind, column, value ?? found, line))
            return;
        var values = _values.TryGetValue((kind, column), out var before) ? before : 0;
        var others = texts.Phrase("tables.found.others");
        if (values >= MostValues)
        {
            if (Again(kind, column, others, line))
                return;
            (found, value, nearest) = (others, others, null);
        }
        _values[(kind, column)] = values + 1;
        var key = (kind, column, value ?? found);
        var problem = new TableProblem(kind, effect, column, found, allowed, texts) { Nearest = nearest?.Invoke() };
        _problems.Add(key, problem);
        _order.Add(key);
        AddLine(problem, line);
    }

    private static void AddLine(TableProblem problem, int line)
    {
        if (line > 0 && problem.Lines.Count < MostLines)
            problem.Lines = [.. problem.Lines, line];
    }
}
