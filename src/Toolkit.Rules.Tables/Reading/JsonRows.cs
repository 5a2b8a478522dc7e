using System.Text.Json;

namespace Toolkit.Rules.Tables;

/// <summary>
/// The records of a JSON document: the objects of one of its arrays. What stands in the objects around it is repeated in each row, and
/// objects within a record are spread over columns such as <c>latest.date</c>.
/// </summary>
internal sealed class JsonRows : IRowSource
{
    private readonly Stream _content;
    private readonly TableLimits _limits;
    private readonly Refusal _refusal;
    private readonly int _mark;
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

    internal JsonRows(Stream content, int mark, string? sheet, TableLimits limits, TableTexts texts)
    {
        (_content, _mark, _limits, _refusal) = (content, mark, limits, new(texts));
        Sheets = Places();
        Sheet = sheet ?? KnownHeadings.Known.JsonPlace(Sheets) ?? Sheets.OrderBy(place => place.Length == 0 ? 0 : place.Split('.').Length).FirstOrDefault() ?? "";
        if (!Sheets.Contains(Sheet, StringComparer.Ordinal))
            throw _refusal.Sheet(Sheet, Sheets);
        foreach (var column in Columns())
            _columns.Add(column, _columns.Count);
        if (_columns.Count > limits.MostColumns)
            throw _refusal.Columns(1, _columns.Count, limits.MostColumns);
        Headings = [.. _columns.Keys];
    }

    public IReadOnlyList<string> Sheets { get; }

    public string Sheet { get; }

    public IReadOnlyList<string>? Headings { get; }

    public IEnumerable<TableRow> Rows()
    {
        var walk = Walk();
        var row = new TableRow();
        row.Reserve(_columns.Count);
        var rows = 0;
        while (walk.Read())
        {
            if (walk.Type == JsonTokenType.StartObject && IsAround(walk.Place))
                Clear(row, walk.Place);
            else if (walk.Type == JsonTokenType.EndObject && walk.IsElement && walk.Place == Sheet)
            {
                if (++rows > _limits.MostRows)
                    throw _refusal.Rows(_limits.MostRows);
                row.Line = walk.Line;
                yield return row;
            }
            else if (Column(walk) is { } name && _columns.TryGetValue(name, out var column))
                row.Cells[column] = Joined(row.Cells[column], walk);
        }
    }

    private JsonWalk Walk()
    {
        _content.Position = _mark;
        return new(new JsonTokens(_content, _limits, _refusal));
    }

    /// <summary>The places of objects that are elements of an array, in the order in which they come.</summary>
    private List<string> Places()
    {
        var places = new List<string>();
        var walk = Walk();
        while (walk.Read())
            if (walk.Type == JsonTokenType.StartObject && walk.IsElement && !places.Contains(walk.Place))
            {
                places.Add(walk.Place);
                if (places.Count > _limits.MostColumns)
                    throw _refusal.Columns(walk.Line, places.Count, _limits.MostColumns);
            }
        return places;
    }

    private HashSet<string> Columns()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var walk = Walk();
        while (walk.Read())
            if (Column(walk) is { } name && names.Add(name) && names.Count > _limits.MostColumns)
                throw _refusal.Columns(walk.Line, names.Count, _limits.MostColumns);
        return names;
    }

    /// <summary>The column of a value; null for one that belongs to no record.</summary>
    private string? Column(JsonWalk walk)
    {
        if (walk.Type is JsonTokenType.StartObject or JsonTokenType.EndObject or JsonTokenType.StartArray or JsonTokenType.EndArray)
            return null;
        var isWithin = Sheet.Length == 0 || walk.Place == Sheet || walk.Place.StartsWith(Sheet + ".", StringComparison.Ordinal);
        var place = walk.Name.Length == 0 ? walk.Place : JsonWalk.Joined(walk.Place, walk.Name);
        return isWithin ? Sheet.Length == 0 ? place : place.Length > Sheet.Length ? place.Substring(Sheet.Length + 1) : null
            : IsAround(walk.Place) && walk.Name.Length > 0 ? place
            : null;
    }

    /// <summary>Whether the objects at a place hold the records: the record itself, or one around it.</summary>
    private bool IsAround(string place) => place == Sheet || place.Length == 0 || Sheet.StartsWith(place + ".", StringComparison.Ordinal);

    /// <summary>Forgets what belongs to the objects at a place and within them.</summary>
    private void Clear(TableRow row, string place)
    {
        foreach (var column in _columns)
            if (place == Sheet ? IsOfRecord(column.Key) : place.Length == 0 || column.Key.StartsWith(place + ".", StringComparison.Ordinal))
                row.Cells[column.Value] = default;
    }

    private bool IsOfRecord(string column) => Sheet.Length == 0 || !Sheet.Split('.').Select((_, depth) => string.Join(".", Sheet.Split('.').Take(depth)))
        .Any(around => around.Length > 0 && column.StartsWith(around + ".", StringComparison.Ordinal));

    private static TableCell Joined(TableCell before, JsonWalk walk)
    {
        var nature = walk.Type switch
        {
            JsonTokenType.Number => CellNature.Number,
            JsonTokenType.True or JsonTokenType.False => CellNature.YesNo,
            _ => CellNature.Text,
        };
        var text = CellText.Clean(walk.Text);
        return walk.IsElement && !before.IsBlank ? new(before.Text + "; " + text) : new(text, nature);
    }
}
