using System.Globalization;

namespace Toolkit.Rules.Analysis;

/// <summary>Says everything that is wrong with a table at once, each with its place.</summary>
internal sealed class SmaaTableCheck(IReadOnlyList<SmaaCriterion> criteria, IReadOnlyList<SmaaAlternative> alternatives)
{
    private readonly List<string> _problems = [];

    internal IReadOnlyList<string> Problems()
    {
        CheckCount("criteria", criteria.Count, SmaaTable.MostCriteria);
        CheckCount("alternatives", alternatives.Count, SmaaTable.MostAlternatives);
        CheckNames("criterion", [.. criteria.Select(criterion => criterion?.Name)]);
        CheckNames("alternative", [.. alternatives.Select(alternative => alternative?.Name)]);
        _problems.AddRange(new SmaaCriteriaCheck([.. criteria.Where(criterion => criterion is not null)]).Problems());
        foreach (var alternative in alternatives)
            if (alternative is not null)
                CheckValues(alternative);
        for (var index = 0; index < criteria.Count; index++)
            if (criteria[index] is not null)
                CheckColumn(criteria[index], index);
        CheckGiven();
        return _problems;
    }

    /// <summary>A number as a problem names it.</summary>
    internal static string Text(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);

    private static string NameOf(SmaaCriterion criterion) => $"criterion '{criterion.Name}'";

    private void CheckCount(string what, int count, int most)
    {
        if (count == 0)
            _problems.Add($"{what}: there are none.");
        if (count > most)
            _problems.Add($"{what}: {Text(count)} are more than {Text(most)}.");
    }

    private void CheckNames(string what, string?[] names)
    {
        for (var index = 0; index < names.Length; index++)
            if (names[index] is not { } name)
                _problems.Add($"{what} {Text(index + 1)}: there is nothing.");
            else if (name.Trim().Length == 0)
                _problems.Add($"{what} {Text(index + 1)}: the name is blank.");
            else if (Array.IndexOf(names, name) < index)
                _problems.Add($"{what} {Text(index + 1)}: the name '{name}' is that of another.");
    }

    private void CheckValues(SmaaAlternative alternative)
    {
        if (alternative.Values.Count != criteria.Count)
            _problems.Add($"alternative '{alternative.Name}': {Text(alternative.Values.Count)} values are not one for each of the {Text(criteria.Count)} criteria.");
        for (var index = 0; index < Math.Min(alternative.Values.Count, criteria.Count); index++)
            foreach (var problem in alternative.Values[index]?.Problems() ?? ["there is no value."])
                _problems.Add($"alternative '{alternative.Name}', criterion '{criteria[index]?.Name}': {problem}");
    }

    private void CheckColumn(SmaaCriterion criterion, int index)
    {
        var values = Column(index);
        if (!values.Any(one => one.Value is RankedValue))
            return;
        if (values.FirstOrDefault(one => one.Value is not RankedValue) is { Name: { } measured })
            _problems.Add($"{NameOf(criterion)}: '{measured}' is measured and '{values.First(one => one.Value is RankedValue).Name}' is ranked; all are one or the other.");
        if (criterion.Worst is not null)
            _problems.Add($"{NameOf(criterion)}: ranks have no scale.");
    }

    private void CheckGiven()
    {
        var counts = Enumerable.Range(0, criteria.Count).SelectMany(Column).Select(one => one.Value).OfType<GivenValue>().Select(value => value.Count).Distinct().ToArray();
        if (counts.Length > 1)
            _problems.Add($"alternatives: the lists of given draws have {string.Join(", ", counts.OrderBy(count => count).Select(count => Text(count)))} values; all have the same number.");
    }

    private (string Name, SmaaValue Value)[] Column(int index) =>
        [.. alternatives.Where(one => one is not null && index < one.Values.Count && one.Values[index] is not null).Select(one => (one.Name, one.Values[index]))];
}
