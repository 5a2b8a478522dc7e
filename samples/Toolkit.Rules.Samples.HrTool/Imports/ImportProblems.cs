namespace Toolkit.Rules.Samples.Imports;

/// <summary>Everything that is wrong with a file: all of it counted, the first thousand kept.</summary>
internal sealed class ImportProblems
{
    internal const int Kept = 1000;

    private readonly List<ImportProblem> _first = [];

    internal IReadOnlyList<ImportProblem> First => _first;

    internal int Count { get; private set; }

    internal void Add(int line, string column, string found, string allowed)
    {
        Count++;
        if (_first.Count < Kept)
            _first.Add(new(line, column, found, allowed));
    }
}
