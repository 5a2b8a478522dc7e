using System.Text.Json;

namespace Toolkit.Rules.Tables;

/// <summary>Reads a mapping from JSON and gathers every problem of it.</summary>
internal sealed class MappingDocument(TableTexts texts)
{
    private readonly List<TableProblem> _problems = [];

    internal TableMapping Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var mapping = Mapping(new(document.RootElement, "$", _problems, texts));
            return _problems.Count == 0 ? mapping : throw new TableException(_problems);
        }
        catch (JsonException fault)
        {
            throw new TableException(new TableProblem("document", ProblemEffect.Stops, null, texts.Phrase("tables.document.json"), texts.Phrase("tables.document.schema"))
            {
                Lines = [(int)(fault.LineNumber ?? 0) + 1],
            });
        }
    }

    private static TableMapping Mapping(MappingObject file)
    {
        if (file.Text("schema", isRequired: true) is { } schema && schema != TableMapping.DocumentSchema)
            file.Refuse("schema", schema, TableMapping.DocumentSchema);
        var mapping = new TableMapping
        {
            Name = file.Text("name") ?? "",
            Version = file.Whole("version") ?? 0,
            Record = file.Text("record", isRequired: true) ?? "",
            Fields = [.. file.Objects("fields").Select(Field)],
            CountHeading = file.Text("countHeading"),
            TotalsAreRecords = file.Flag("totalsAreRecords"),
            KeepsRepeatedKeys = file.Flag("keepsRepeatedKeys"),
            Choices = new()
            {
                Delimiter = file.Text("delimiter") is { } delimiter ? delimiter.Length == 1 ? delimiter[0] : file.Refuse<char>("delimiter", delimiter, ";") : null,
                Encoding = file.Word<TableEncoding>("encoding"),
                Sheet = file.Text("sheet"),
                HeaderLine = file.Whole("headerLine"),
            },
        };
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
            Occurrence = file.Whole("occurrence") ?? 0,
            Value = file.Text("value"),
            Numbers = file.Word<NumberForm>("numbers"),
            Days = file.Word<DayForm>("days"),
            Scale = file.Number("scale") ?? 1,
            Values = file.Map("values"),
            Otherwise = file.Text("otherwise"),
            Basis = file.Text("basis"),
        };
        file.End();
        return field;
    }
}
