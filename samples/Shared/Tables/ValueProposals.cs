using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Tables;

/// <summary>Proposes what each value of a column means, from what the tool knows beside the words that everybody uses.</summary>
internal static class ValueProposals
{
    internal static TableMapping Add(TableMapping mapping, TableFile file, ImportTable kind)
    {
        foreach (var field in kind.Fields)
            if (mapping.Fields.FirstOrDefault(one => one.Field == field.Name) is { Heading: not null } mapped && kind.WordsOf(field).Count > 0)
                mapping = mapping.With(mapped with { Values = Values(mapped, field, file, kind) });
        return mapping;
    }

    private static Dictionary<string, string> Values(FieldMapping mapped, TableField field, TableFile file, ImportTable kind)
    {
        var values = new Dictionary<string, string>(mapped.Values, StringComparer.Ordinal);
        foreach (var value in FileColumns.Of(file, mapped)?.Values ?? [])
            if (kind.MeaningOf(field, value.Value) is { } meaning)
                values[value.Value] = meaning;
        return values;
    }
}
