namespace Toolkit.Rules.Records;

/// <summary>Describes a kind of record once: the walk over its fields gives their names, their order and which of them a record fills in.</summary>
internal sealed class RecordFields<TRecord>(RecordKind kind, RecordFields<TRecord>.Walk walk) : RecordFields(kind, NamesOf(walk))
    where TRecord : struct
{
    internal delegate FieldScan Walk(in TRecord record, FieldScan scan);

    internal ulong FilledIn(in TRecord record) => walk(record, default).FilledIn;

    private static List<string> NamesOf(Walk walk)
    {
        var names = new List<string>();
        walk(default, new FieldScan(names));
        return names;
    }
}
