using System.Text;
using System.Text.Json;

namespace Toolkit.Rules.Tables;

/// <summary>The records of a text with a JSON object on each line. A line that is none spoils itself only.</summary>
internal sealed class JsonLineRows : IRowSource
{
    private readonly Stream _content;
    private readonly Recognised _file;
    private readonly TableLimits _limits;
    private readonly Refusal _refusal;
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

    internal JsonLineRows(Stream content, Recognised file, TableLimits limits, TableTexts texts)
    {
        (_content, _file, _limits, _refusal) = (content, file, limits, new(texts));
        foreach (var (line, values) in Records())
            foreach (var (name, _) in values ?? [])
                if (!_columns.ContainsKey(name))
                {
                    _columns.Add(name, _columns.Count);
                    if (_columns.Count > limits.MostColumns)
                        throw _refusal.Columns(line, _columns.Count, limits.MostColumns);
                }
        Headings = [.. _columns.Keys];
    }

    public IReadOnlyList<string> Sheets => [""];

    public string Sheet => "";

    public IReadOnlyList<string>? Headings { get; }

    public IEnumerable<TableRow> Rows()
    {
        var row = new TableRow();
        row.Reserve(_columns.Count);
        foreach (var (line, values) in Records())
        {
            (row.Line, row.Fault) = (line, values is null ? "json-line" : null);
            Array.Clear(row.Cells, 0, row.Count);
            foreach (var (name, cell) in values ?? [])
                row.Cells[_columns[name]] = cell;
            yield return row;
        }
    }

    private IEnumerable<(int Line, List<(string Name, TableCell Cell)>? Values)> Records()
    {
        using var text = _file.Open(_content);
        var rows = 0;
        for (var number = 1; Line(text, number) is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            if (++rows > _limits.MostRows)
                throw _refusal.Rows(_limits.MostRows);
            yield return (number, Values(line));
        }
    }

    /// <summary>A line; one that is longer than all cells of a record may be is refused.</summary>
    private string? Line(StreamReader text, int number)
    {
        var line = new StringBuilder();
        int character;
        while ((character = text.Read()) >= 0 && character != '\n')
            if (line.Append((char)character).Length > 64 * _limits.LongestCell)
                throw _refusal.Cell(number, _limits.LongestCell);
        return character < 0 && line.Length == 0 ? null : line.ToString();
    }

    private List<(string Name, TableCell Cell)>? Values(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = _limits.DeepestJson });
            var values = new List<(string, TableCell)>();
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                return null;
            Add(values, "", document.RootElement);
            return values;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static void Add(List<(string Name, TableCell Cell)> values, string place, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject())
                    Add(values, JsonWalk.Joined(place, member.Name), member.Value);
                break;
            case JsonValueKind.Array:
                var simple = element.EnumerateArray().Where(item => item.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array)).Select(item => item.ToString());
                values.Add((place, new(CellText.Clean(string.Join("; ", simple)))));
                break;
            case JsonValueKind.Number:
                values.Add((place, new(element.GetRawText(), CellNature.Number)));
                break;
            case JsonValueKind.True or JsonValueKind.False:
                values.Add((place, new(element.GetBoolean() ? "true" : "false", CellNature.YesNo)));
                break;
            default:
                values.Add((place, new(CellText.Clean(element.ToString()))));
                break;
        }
    }
}
