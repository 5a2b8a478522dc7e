using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Files;

/// <summary>A table that was read to its end.</summary>
internal sealed class ReadTable(string path, string record, TableFile file, TableMapping mapping, TablePreview preview)
{
    internal string Path => path;

    internal string Record => record;

    internal TableFile File => file;

    internal TableMapping Mapping => mapping;

    internal TablePreview Preview => preview;

    /// <summary>The mapping with the meaning of each value that was met, so that next month shows which values are new.</summary>
    internal TableMapping ToKeep() => mapping with { Fields = [.. mapping.Fields.Select(WithValues)] };

    /// <summary>Whether a mapping that was kept does not know a value.</summary>
    internal bool IsNew(string field, ValueMeaning value) =>
        value.IsNew || (mapping.Version > 0 && mapping.Fields.FirstOrDefault(mapped => mapped.Field == field) is { Otherwise: not null } known && !Knows(known, value.Value));

    private FieldMapping WithValues(FieldMapping field)
    {
        if (!preview.Values.TryGetValue(field.Field, out var values))
            return field;
        var all = new Dictionary<string, string>(field.Values, StringComparer.Ordinal);
        foreach (var value in values.Where(value => value.Means is not null && !Knows(field, value.Value)))
            all[value.Value] = value.Means!;
        return field with { Values = all };
    }

    private static bool Knows(FieldMapping field, string value) => field.Values.Keys.Contains(value, StringComparer.OrdinalIgnoreCase);
}
