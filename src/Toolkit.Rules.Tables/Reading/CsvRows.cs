using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Toolkit.Rules.Tables;

/// <summary>The rows of a text with a delimiter.</summary>
internal sealed class CsvRows(Stream content, Recognised file, TableLimits limits, TableTexts texts) : IRowSource
{
    private const string QuoteFault = "quote";

    private readonly Refusal _refusal = new(texts);

    public IReadOnlyList<string> Sheets => [""];

    public string Sheet => "";

    public IReadOnlyList<string>? Headings => null;

    public IEnumerable<TableRow> Rows()
    {
        using var text = file.Open(content);
        var rows = 0;
        foreach (var row in Rows(text, 1, file.HasSeparatorLine))
            yield return ++rows <= limits.MostRows ? row : throw _refusal.Rows(limits.MostRows);
    }

    private IEnumerable<TableRow> Rows(TextReader text, int firstLine, bool hasSeparatorLine)
    {
        var isBad = false;
        using var parser = new CsvParser(text, Format(() => isBad = true));
        var row = new TableRow();
        var line = firstLine;
        if (hasSeparatorLine && parser.Read())
            line = firstLine + parser.RawRow;
        while (Read(parser, line))
        {
            if (parser.Count > limits.MostColumns)
                throw _refusal.Columns(line, parser.Count, limits.MostColumns);
            row.Line = line;
            var isOpen = Fill(row, parser) && (isBad || HasOddQuotes(parser.RawRecord));
            row.Fault = isOpen || isBad ? QuoteFault : null;
            yield return row;
            if (isOpen)
                foreach (var taken in TakenIn(parser.RawRecord, line))
                    yield return taken;
            (isBad, line) = (false, firstLine + parser.RawRow);
        }
    }

    /// <summary>The lines that an open quote took in, each a record of its own.</summary>
    private IEnumerable<TableRow> TakenIn(string record, int line)
    {
        using var lines = new StringReader(record);
        lines.ReadLine();
        while (lines.ReadLine() is { } text)
        {
            line++;
            foreach (var row in Rows(new StringReader(text), line, hasSeparatorLine: false))
            {
                if (HasOddQuotes(text))
                    row.Fault = QuoteFault;
                yield return row;
            }
        }
    }

    /// <summary>Fills a row with the cells of a record.</summary>
    /// <returns>Whether a cell goes on to another line.</returns>
    private static bool Fill(TableRow row, CsvParser parser)
    {
        var goesOn = false;
        row.Reserve(parser.Count);
        for (var column = 0; column < row.Count; column++)
        {
            var text = parser[column];
            goesOn |= text.IndexOf('\n') >= 0;
            row.Cells[column] = new(CellText.Clean(text));
        }
        return goesOn;
    }

    /// <summary>A quote that is never closed takes in the lines that follow, and then the record has an odd number of quotes.</summary>
    private static bool HasOddQuotes(string text) => text.Count(character => character == '"') % 2 != 0;

    private bool Read(CsvParser parser, int line)
    {
        try
        {
            return parser.Read();
        }
        catch (MaxFieldSizeException)
        {
            throw _refusal.Cell(line, limits.LongestCell);
        }
    }

    private CsvConfiguration Format(Action bad) => new(CultureInfo.InvariantCulture)
    {
        Mode = CsvMode.RFC4180,
        Delimiter = file.Delimiter.ToString(),
        IgnoreBlankLines = false,
        MaxFieldSize = limits.LongestCell,
        BadDataFound = _ => bad(),
    };
}
