using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>Turns the lines of a file into records.</summary>
internal sealed class RecordReading(RecordTable table, ColumnMapping mapping, ImportProblems problems)
{
    private readonly Dictionary<string, int> _keys = new(StringComparer.Ordinal);

    /// <summary>Reads every line. A line with a problem gives no record; all its problems are told.</summary>
    internal IEnumerable<IRecord> Read(byte[] content)
    {
        var lines = new CsvFile(content, problems).Lines().GetEnumerator();
        if (!lines.MoveNext())
            yield break;
        var headings = lines.Current.Cells;
        mapping.Check(table, headings, problems);
        if (problems.Count > 0)
            yield break;
        while (lines.MoveNext())
            if (Record(lines.Current.Number, lines.Current.Cells, headings) is { } record)
                yield return record;
    }

    private IRecord? Record(int line, string[] cells, string[] headings)
    {
        var before = problems.Count;
        var record = table.NewRecord();
        foreach (var field in table.Fields)
            if (mapping.Columns.TryGetValue(field.Name, out var column))
                Fill(record, field, cells[column], line, headings[column]);
        return problems.Count == before ? record : null;
    }

    private void Fill(IRecord record, Field field, string cell, int line, string heading)
    {
        if (cell.Length == 0)
        {
            if (field.IsRequired)
                problems.Add(line, heading, "nothing", field.Allowed);
        }
        else if (!field.Read(record, cell, mapping.DayFormat))
            problems.Add(line, heading, Cell.Quoted(cell), field.Allowed);
        else if (field.IsKey && !_keys.TryAdd(cell, line))
            problems.Add(line, heading, $"{Cell.Quoted(cell)}, which stands in line {_keys[cell]} already", field.Allowed);
    }
}
