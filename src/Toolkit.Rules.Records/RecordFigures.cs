namespace Toolkit.Rules.Records;

/// <summary>Figures about one kind of record. A record that contradicts itself, or whose key came before, is logged and not counted.</summary>
internal abstract class RecordFigures<TRecord>(RecordSet records, RecordFields<TRecord> fields) : Figures(records)
    where TRecord : struct
{
    private readonly ProblemLog _problems = records.ProblemLog;
    private readonly OpenRecords _open = records.OpenRecords;

    protected ObservedFields Observed { get; } = records.Register(fields.Kind);

    protected Contradictions Contradictions { get; } = new(records.Setting.Texts);

    /// <summary>Whether two records with one key are about the same thing.</summary>
    protected virtual bool AreToldApartByKey => true;

    /// <summary>Counts a record.</summary>
    /// <returns>False if the record contradicts itself, or its key came before.</returns>
    internal bool Add(in TRecord record, string? key)
    {
        if ((Fault(record) ?? Repeated(key)) is { } fault)
        {
            _problems.Add(fields.Kind, key, fault);
            return false;
        }
        Observed.Add(record, fields);
        var first = _open.Count;
        Count(record);
        if (_open.Count > first)
            _open.Tell(first, fields.All & ~fields.FilledIn(record));
        return true;
    }

    /// <summary>Describes the first contradiction within a record; null if there is none.</summary>
    protected virtual string? Fault(in TRecord record) => null;

    protected abstract void Count(in TRecord record);

    private string? Repeated(string? key) =>
        AreToldApartByKey && !string.IsNullOrWhiteSpace(key) && !Observed.Keys.Add(key!) ? Contradictions.Repeated() : null;
}
