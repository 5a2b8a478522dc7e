namespace Toolkit.Rules.Tables;

/// <summary>
/// The keys of a file, with the lines on which they stand, and the references to them, gathered before records are made. A key in other
/// letters is the same key: nobody tells two people apart by them.
/// </summary>
internal sealed class References
{
    // Judgement: with more references that no record has, nobody can say of a record that none names it.
    private const double LeastMatched = 0.9;

    private readonly Dictionary<string, int> _lines = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, long> _references = new(StringComparer.OrdinalIgnoreCase);
    private readonly TableColumn? _key;
    private readonly TableColumn? _reference;
    private readonly CellReader? _keyReader;
    private readonly CellReader? _referenceReader;

    private References(TableColumn? key, CellReader? keyReader, TableColumn? reference, CellReader? referenceReader) =>
        (_key, _keyReader, _reference, _referenceReader) = (key, keyReader, reference, referenceReader);

    /// <summary>Prepares gathering; it gathers nothing where the mapping fills no field by references.</summary>
    internal static References Of<T>(TableLayout layout, TableFields<T> fields, TableMapping mapping)
    {
        var (key, keyReader) = Find(FieldKind.Key);
        var (reference, referenceReader) = Find(FieldKind.Reference, FieldKind.ReferredTo);
        return key is null ? new(null, null, null, null) : new(key, keyReader, reference, referenceReader);

        (TableColumn? Column, CellReader? Reader) Find(params FieldKind[] kinds)
        {
            foreach (var field in mapping.Fields)
                if (fields.Find(field.Field) is { } known && kinds.Contains(known.Kind) && field.Heading is { } heading && layout.Only(heading, field.Occurrence) is { } column)
                    return (column, new(known, field, mapping.EmptyWords, default));
            return default;
        }
    }

    /// <summary>Whether there is anything to gather.</summary>
    internal bool IsNeeded => _reference is not null;

    internal void Add(TableRow row)
    {
        if (_keyReader!.Read(row[_key!.Index]) is { HasValue: true } key && !_lines.ContainsKey(key.Value.Text))
            _lines.Add(key.Value.Text, row.Line);
        if (_referenceReader!.Read(row[_reference!.Index]) is { HasValue: true } reference)
            _references[reference.Value.Text] = _references.TryGetValue(reference.Value.Text, out var before) ? before + 1 : 1;
    }

    /// <summary>The first line on which a key stands, which is the given one where it was not met before.</summary>
    internal int FirstLine(string key, int line)
    {
        if (_lines.TryGetValue(key, out var before))
            return before;
        _lines.Add(key, line);
        return line;
    }

    /// <summary>Ends gathering.</summary>
    internal void End()
    {
        var (all, matched) = (0L, 0L);
        foreach (var reference in _references)
            (all, matched) = (all + reference.Value, matched + (_lines.ContainsKey(reference.Key) ? reference.Value : 0));
        AreComplete = all > 0 && matched >= LeastMatched * all;
    }

    /// <summary>Whether so many references name a record that one without any is known to have none.</summary>
    internal bool AreComplete { get; private set; }

    internal bool IsKey(string reference) => _lines.ContainsKey(reference);

    /// <summary>Whether any record names this key; null where that cannot be known.</summary>
    internal bool? IsReferredTo(string key) => _references.ContainsKey(key) ? true : AreComplete ? false : null;

    internal string? Nearest(string reference) => _lines.Count <= 2000 ? Profiles.NearestKey.To(reference, _lines.Keys) : null;
}
