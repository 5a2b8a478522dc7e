using System.Runtime.CompilerServices;

namespace Toolkit.Rules.Records;

/// <summary>
/// Describes a kind of record once: a walk over its fields says which of them a record fills in. The names and their order are read off the
/// source of the walk, which the compiler hands over, so that the walk itself, done for every record, carries no names.
/// </summary>
internal sealed class RecordFields<TRecord>(
    RecordKind kind, RecordFields<TRecord>.Walk walk, [CallerArgumentExpression(nameof(walk))] string source = "") : RecordFields(kind, NamesIn(source))
    where TRecord : struct
{
    internal delegate FieldScan Walk(in TRecord record, FieldScan scan);

    internal ulong FilledIn(in TRecord record) => walk(record, default).FilledIn;

    /// <summary>The names in calls such as <c>.Field(staff.Pay is not null)</c>.</summary>
    private static string[] NamesIn(string source) =>
        [.. source.Split([".Field("], StringSplitOptions.None).Skip(1).Select(call => FieldName.Of(call.Split(' ')[0]))];
}
