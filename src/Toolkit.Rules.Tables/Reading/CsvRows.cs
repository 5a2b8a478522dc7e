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
        var isBad = false;
        using var text = file.Open(content);
        using var parser = new CsvParser(text, Format(() => isBad = true));
        var row = new TableRow();
        var rows = 0;
        var line = 1;
        if (file.HasSeparatorLine && parser.Read())
            line = parser.RawRow + 1;
        while (Read(parser, line))
        {
            if (++rows > limits.MostRows)
                throw _refusal.Rows(limits.MostRows);
            if (parser.Count > limits.MostColumns)
                throw _refusal.Columns(line, parser.Count, limits.MostColumns);
            row.Line = line;
            row.Fault = HasOpenQuote(parser, Fill(row, parser)) || isBad ? QuoteFault : null;
            (isBad, line) = (false, parser.RawRow + 1);
            yield return row;
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
    private static bool HasOpenQuote(CsvParser parser, bool goesOn) => goesOn && parser.RawRecord.Count(character => character == '"') % 2 != 0;

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
        // Values that come again and again are one string.
        CacheFields = true,
        IgnoreBlankLines = false,
        MaxFieldSize = limits.LongestCell,
        BadDataFound = _ => bad(),
    };
}
