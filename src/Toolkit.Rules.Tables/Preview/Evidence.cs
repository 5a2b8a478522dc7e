namespace Toolkit.Rules.Tables;

/// <summary>Counts what the values of a column show about the form in which they are written, with the first example of each.</summary>
internal sealed class Evidence<TProof>
    where TProof : struct, Enum
{
    private readonly Dictionary<TProof, (long Count, string Example, int Line)> _found = [];

    internal long Count(TProof proof) => _found.TryGetValue(proof, out var found) ? found.Count : 0;

    internal string Example(TProof proof) => _found.TryGetValue(proof, out var found) ? found.Example : "";

    internal int Line(TProof proof) => _found.TryGetValue(proof, out var found) ? found.Line : 0;

    internal void Add(TProof proof, string example, int line) =>
        _found[proof] = _found.TryGetValue(proof, out var found) ? (found.Count + 1, found.Example, found.Line) : (1, example, line);
}
