using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Files;

/// <summary>The choices of a person about tables, and the mappings that follow from them.</summary>
/// <param name="host">Where is said what is passed over.</param>
/// <param name="asOf">The date of the records.</param>
internal sealed class ChosenTables(ConsoleHost host, DateTime asOf)
{
    private readonly List<TableMapping> _used = [];

    internal required IReadOnlyDictionary<string, TableMapping> Kept { get; init; }

    internal required string? Folder { get; init; }

    internal required IReadOnlyList<MapInput> Maps { get; init; }

    internal required DayForm? Days { get; init; }

    internal required NumberForm? Numbers { get; init; }

    internal required IReadOnlyList<(string? Record, string Name)> Sheets { get; init; }

    internal required IReadOnlyList<(string? Record, int Line)> HeaderLines { get; init; }

    internal required char? Delimiter { get; init; }

    internal void Say(string message) => host.Say(message);

    /// <summary>Recognises a file and says what its columns mean.</summary>
    /// <exception cref="BadInputException">It is no table: the problem names what it is.</exception>
    internal OpenedTable<T> Open<T>(string path, Stream content, TableFields<T> fields)
    {
        try
        {
            var kept = Kept.GetValueOrDefault(fields.Record);
            var file = TableFile.Open(content, Choices(fields.Record, kept?.Choices ?? new()));
            var mapping = kept is null ? file.Propose(fields) : kept with { Choices = file.Choices };
            foreach (var map in Maps.Where(map => map.Record == fields.Record))
                mapping = map.ApplyTo(mapping, file, fields);
            mapping = mapping with { Fields = [.. mapping.Fields.Select(field => WithForms(field, fields.Fields.FirstOrDefault(known => known.Name == field.Field)))] };
            _used.Add(mapping);
            return new(file, fields, mapping, asOf);
        }
        catch (TableException exception)
        {
            throw TableWords.Refused(path, exception);
        }
    }

    /// <summary>Keeps the mappings where that is asked for, and refuses choices about tables that were not given.</summary>
    /// <param name="read">The mappings to keep, with all that reading has shown; null for those the tables were opened with.</param>
    internal void Finish(IReadOnlyList<TableMapping>? read = null)
    {
        var strange = Maps.Select(map => map.Record).Concat(Sheets.Concat(HeaderLines.Select(line => (line.Record, ""))).Select(choice => choice.Item1).OfType<string>())
            .Distinct(StringComparer.Ordinal).Where(record => _used.All(mapping => mapping.Record != record)).ToList();
        if (strange.Count > 0)
            throw new BadInputException($"There are choices about {string.Join(", ", strange)}, and no such table; the tables are {string.Join(", ", _used.Select(mapping => mapping.Record))}.");
        Keep(read);
    }

    /// <summary>Keeps the mappings where that is asked for; also of a table that cannot be read yet, so that somebody can mend them.</summary>
    internal void Keep(IReadOnlyList<TableMapping>? read = null)
    {
        if (Folder is { } folder)
            foreach (var mapping in read ?? _used)
                host.Say($"The mapping is kept in {MappingFiles.Write(folder, mapping, Kept.GetValueOrDefault(mapping.Record))}.");
    }

    private TableChoices Choices(string record, TableChoices kept) => kept with
    {
        Sheet = Of(Sheets, record) ?? kept.Sheet,
        HeaderLine = HeaderLines.Any(line => IsOf(line.Record, record)) ? Of(HeaderLines, record) : kept.HeaderLine,
        Delimiter = Delimiter ?? kept.Delimiter,
    };

    private FieldMapping WithForms(FieldMapping field, TableField? known) => known?.Kind switch
    {
        FieldKind.Day => field with { Days = field.Days ?? Days },
        FieldKind.Number or FieldKind.Whole or FieldKind.Share or FieldKind.Percentage or FieldKind.Money => field with { Numbers = field.Numbers ?? Numbers },
        _ => field,
    };

    private static T? Of<T>(IReadOnlyList<(string? Record, T Value)> choices, string record) =>
        choices.Where(choice => IsOf(choice.Record, record)).OrderBy(choice => choice.Record is null).Select(choice => choice.Value).FirstOrDefault();

    private static bool IsOf(string? chosen, string record) => chosen is null || chosen == record;
}
