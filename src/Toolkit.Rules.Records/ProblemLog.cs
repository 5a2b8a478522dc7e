namespace Toolkit.Rules.Records;

/// <summary>
/// Counts contradictory records and keeps the first of them by kind, key and text: which ones are kept does not depend on the order in
/// which they came.
/// </summary>
internal sealed class ProblemLog(int capacity) : Counter
{
    private readonly List<RecordProblem> _kept = [];

    internal long Count { get; private set; }

    internal void Add(RecordKind kind, string? key, string text)
    {
        Count++;
        Keep(new RecordProblem(kind, key, text));
    }

    internal override void Merge(Counter other)
    {
        Count += ((ProblemLog)other).Count;
        foreach (var problem in ((ProblemLog)other)._kept)
            Keep(problem);
    }

    internal IReadOnlyList<RecordProblem> Kept() => _kept.ToArray();

    private void Keep(RecordProblem problem)
    {
        if (_kept.Count == capacity && (capacity == 0 || Compare(problem, _kept[capacity - 1]) >= 0))
            return;
        var place = _kept.Count;
        while (place > 0 && Compare(problem, _kept[place - 1]) < 0)
            place--;
        _kept.Insert(place, problem);
        if (_kept.Count > capacity)
            _kept.RemoveAt(capacity);
    }

    private static int Compare(RecordProblem left, RecordProblem right) =>
        left.Kind != right.Kind ? left.Kind.CompareTo(right.Kind)
        : string.CompareOrdinal(left.Key, right.Key) is var byKey and not 0 ? byKey
        : string.CompareOrdinal(left.Text, right.Text);
}
