using System.Text;
using System.Text.Json;

namespace Toolkit.Rules.Tables;

/// <summary>Reads a mapping from JSON and gathers every problem of it.</summary>
internal sealed class MappingDocument(TableTexts texts)
{
    private readonly List<TableProblem> _problems = [];

    internal TableMapping Read(string json)
    {
        if (!IsText(json))
            throw Refused("tables.document.half-pair", "tables.document.whole-pairs", line: null);
        if (json.Length > MappingBounds.MostBytes || Encoding.UTF8.GetByteCount(json) > MappingBounds.MostBytes)
            throw Refused("tables.document.too-long", "tables.document.schema", line: null);
        try
        {
            using var document = JsonDocument.Parse(json);
            var mapping = Mapping(new(document.RootElement, "$", _problems, texts));
            return _problems.Count == 0 ? mapping : throw new TableException(_problems);
        }
        catch (JsonException fault)
        {
            throw Refused("tables.document.json", "tables.document.schema", (int)(fault.LineNumber ?? 0) + 1);
        }
    }

    private TableException Refused(string found, string allowed, int? line) =>
        new(new TableProblem("document", ProblemEffect.Stops, null, texts.Phrase(found), texts.Phrase(allowed)) { Lines = line is { } number ? [number] : [] });

    /// <summary>Whether there is no half of a surrogate pair, which no document can hold.</summary>
    private static bool IsText(string json)
    {
        for (var index = 0; index < json.Length; index++)
            if (char.IsSurrogate(json[index]) && !(index + 1 < json.Length && char.IsSurrogatePair(json[index], json[++index])))
                return false;
        return true;
    }

    private static TableMapping Mapping(MappingObject file)
    {
        if (file.Text("schema", isRequired: true) is { } schema && schema != TableMapping.DocumentSchema)
            file.Refuse("schema", schema, TableMapping.DocumentSchema);
        var mapping = new TableMapping
        {
            Name = file.Text("name") ?? "",
            Version = file.Whole("version", MappingBounds.HighestVersion) ?? 0,
            Record = file.Text("record", isRequired: true) ?? "",
            Fields = [.. file.Objects("fields").Select(Field)],
            CountHeading = file.Text("countHeading"),
            TotalsAreRecords = file.Flag("totalsAreRecords"),
            KeepsRepeatedKeys = file.Flag("keepsRepeatedKeys"),
            Choices = new()
            {
                Delimiter = file.Text("delimiter") is { } delimiter ? MappingBounds.IsDelimiter(delimiter) ? delimiter[0] : file.Refuse<char>("delimiter", delimiter, ";") : null,
                Encoding = file.Word<TableEncoding>("encoding"),
                Sheet = file.Text("sheet"),
                HeaderLine = file.Whole("headerLine", MappingBounds.MostLines),
            },
        };
        foreach (var again in mapping.Fields.GroupBy(field => field.Field, StringComparer.Ordinal).Where(group => group.Count() > 1))
            file.Again("fields", again.Key);
        var words = file.Texts("emptyWords");
        file.End();
        return words is null ? mapping : mapping with { EmptyWords = words };
    }

    private static FieldMapping Field(MappingObject file)
    {
        var field = new FieldMapping
        {
            Field = file.Text("field", isRequired: true) ?? "",
            Heading = file.Text("heading"),
            Occurrence = file.Whole("occurrence", MappingBounds.MostColumns) ?? 0,
            Value = file.Text("value"),
            Numbers = file.Word<NumberForm>("numbers"),
            Days = file.Word<DayForm>("days"),
            Scale = file.Number("scale", MappingBounds.LargestScale) ?? 1,
            Values = file.Map("values"),
            Otherwise = file.Text("otherwise"),
            Basis = file.Text("basis"),
        };
        file.End();
        return field;
    }
}
