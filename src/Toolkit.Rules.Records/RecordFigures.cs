namespace Toolkit.Rules.Records;

/// <summary>Figures about one kind of record. A record that contradicts itself is logged and not counted.</summary>
internal abstract class RecordFigures<TRecord>(RecordSet records, RecordFields<TRecord> fields) : Figures(records)
    where TRecord : struct
{
    private readonly ProblemLog _problems = records.ProblemLog;

    protected ObservedFields Observed { get; } = records.Register(fields.Kind);

    protected Contradictions Contradictions { get; } = new(records.Setting.Texts);

    /// <summary>Counts a record.</summary>
    /// <returns>False if the record contradicts itself.</returns>
    internal bool Add(in TRecord record, string? key)
    {
        if (Fault(record) is { } fault)
        {
            _problems.Add(fields.Kind, key, fault);
            return false;
        }
        Observed.Add(record, fields);
        Count(record);
        return true;
    }

    /// <summary>Describes the first contradiction within a record; null if there is none.</summary>
    protected virtual string? Fault(in TRecord record) => null;

    protected abstract void Count(in TRecord record);
}
