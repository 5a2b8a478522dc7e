using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>A CSV file with a header. Reading never throws over what the file holds: it gathers the problems.</summary>
internal sealed class CsvTable
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<ImportProblem> _problems = [];
    private readonly List<(int Line, string[] Cells)> _lines = [];

    internal CsvTable(byte[] content)
    {
        if (Decode(content) is not { } text)
            return;
        Read(text);
        if (_lines.Count == 0)
            Add(1, "", "nothing", "a header and a line for each record");
    }

    /// <summary>What is wrong, from the top; what is wrong on every line for one reason is told once.</summary>
    internal IReadOnlyList<ImportProblem> Problems => [.. _problems.Distinct().OrderBy(problem => problem.Line)];

    internal IReadOnlyList<string> Headings => _lines.Count == 0 ? [] : _lines[0].Cells;

    /// <summary>The lines below the header; none, with a problem for each, when a column is missing or stands there twice.</summary>
    internal IEnumerable<CsvLine> Lines(params IReadOnlyList<string> required)
    {
        // What cannot be read at all lacks no columns.
        if (_lines.Count == 0)
            return [];
        var before = _problems.Count;
        foreach (var column in required.Where(column => !Headings.Contains(column, StringComparer.Ordinal)))
            Add(1, column, "no such column", "the columns " + string.Join(", ", required));
        foreach (var twice in Headings.CountBy(heading => heading).Where(heading => heading.Value > 1))
            Add(1, CsvLine.Shown(twice.Key), $"the column {twice.Value} times", "every column once");
        if (_lines.Count == 1)
            Add(1, "", "a header and nothing below", "a line for each record");
        if (_problems.Count > before)
            return [];
        var columns = Headings.Index().ToDictionary(heading => heading.Item, heading => heading.Index, StringComparer.Ordinal);
        return _lines.Skip(1).Select(line => new CsvLine(this, line.Line, line.Cells, columns));
    }

    internal void Add(int line, string column, string found, string allowed) => _problems.Add(new(line, column, found, allowed));

    private string? Decode(byte[] content)
    {
        try
        {
            return StrictUtf8.GetString(content).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException fault)
        {
            Add(1 + content.AsSpan(0, fault.Index).Count((byte)'\n'), "", "bytes that are not UTF-8", "a file in UTF-8");
            return null;
        }
    }

    private void Read(string text)
    {
        using var parser = new CsvParser(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            TrimOptions = TrimOptions.Trim,
            BadDataFound = bad => Add(bad.Context.Parser!.RawRow, "", "a quotation mark inside a cell that does not begin with one", "quotation marks around the cell and doubled inside it"),
        });
        while (parser.Read())
        {
            var cells = parser.Record!;
            if (_lines.Count == 0 || cells.Length == Headings.Count)
                _lines.Add((parser.RawRow, cells));
            else
                Add(parser.RawRow, "", $"{cells.Length} cells", $"{Headings.Count} cells, as the header has");
        }
    }
}
