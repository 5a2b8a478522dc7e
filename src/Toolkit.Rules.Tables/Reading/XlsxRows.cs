using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace Toolkit.Rules.Tables;

/// <summary>The rows of a sheet of a workbook, streamed; only the texts that cells share are held in memory.</summary>
internal sealed class XlsxRows : IRowSource
{
    private const int DaysFrom1900To1904 = 1462;

    private static readonly DateTime DayZero = new(1899, 12, 30);

    private readonly Stream _content;
    private readonly TableLimits _limits;
    private readonly Refusal _refusal;
    private readonly XlsxBook _book;
    private readonly string _part;

    internal XlsxRows(Stream content, string? sheet, TableLimits limits, TableTexts texts)
    {
        (_content, _limits, _refusal) = (content, limits, new(texts));
        _book = Guarded(() =>
        {
            using var zip = Zip();
            return new XlsxBook(zip, limits);
        });
        Sheets = [.. _book.Sheets.Select(one => one.Name)];
        var index = sheet is null ? 0 : Sheets.ToList().IndexOf(sheet);
        if (index < 0 || Sheets.Count == 0)
            throw _refusal.Sheet(sheet ?? "", Sheets);
        (Sheet, _part) = _book.Sheets[index];
    }

    public IReadOnlyList<string> Sheets { get; }

    public string Sheet { get; }

    public IReadOnlyList<string>? Headings => null;

    public IEnumerable<TableRow> Rows()
    {
        using var zip = Guarded(Zip);
        using var xml = Guarded(() => _book.Open(zip, _part)) ?? throw _refusal.Damaged(null, "damaged-workbook");
        var row = new TableRow();
        while (Guarded(() => Next(xml, row)))
            yield return row;
    }

    private ZipArchive Zip()
    {
        _content.Position = 0;
        return new(_content, ZipArchiveMode.Read, leaveOpen: true);
    }

    /// <summary>Reads the next row that the sheet holds.</summary>
    private bool Next(XmlReader xml, TableRow row)
    {
        while (xml.Read())
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "row")
            {
                row.Line = RowNumber(xml.GetAttribute("r"), row.Line);
                row.Count = 0;
                if (!xml.IsEmptyElement)
                    ReadCells(xml, row);
                return true;
            }
        return false;
    }

    /// <summary>Rows stand in their order; the number may be left out.</summary>
    private int RowNumber(string? text, int before)
    {
        if (text is null)
            return before + 1;
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number <= before)
            throw _refusal.Damaged(before + 1, "damaged-workbook");
        return number <= _limits.MostRows ? number : throw _refusal.Rows(_limits.MostRows);
    }

    private void ReadCells(XmlReader xml, TableRow row)
    {
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "c")
            {
                var column = ColumnNumber(xml.GetAttribute("r"), row);
                var before = row.Count;
                row.Reserve(Math.Max(column + 1, before));
                if (column > before)
                    Array.Clear(row.Cells, before, column - before);
                row.Cells[column] = ReadCell(xml, row.Line);
            }
    }

    /// <summary>The column of a place such as AB12, from 0; the one after the last where no place is stated.</summary>
    private int ColumnNumber(string? place, TableRow row)
    {
        if (place is null)
            return row.Count;
        var column = 0;
        for (var index = 0; index < place.Length && place[index] is >= 'A' and <= 'Z' && column <= _limits.MostColumns; index++)
            column = (26 * column) + place[index] - 'A' + 1;
        return column > _limits.MostColumns ? throw _refusal.Columns(row.Line, column, _limits.MostColumns)
            : column > 0 ? column - 1
            : throw _refusal.Damaged(row.Line, "damaged-workbook");
    }

    private TableCell ReadCell(XmlReader xml, int line)
    {
        var (type, style) = (xml.GetAttribute("t"), xml.GetAttribute("s"));
        if (xml.IsEmptyElement)
            return default;
        var (depth, value, isValue) = (xml.Depth, "", false);
        while (xml.Read() && xml.Depth > depth)
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "is")
                value = XlsxBook.ReadText(xml);
            else if (xml.NodeType is XmlNodeType.Element or XmlNodeType.EndElement)
                isValue = xml.NodeType == XmlNodeType.Element && xml.LocalName == "v" && !xml.IsEmptyElement;
            else if (isValue && xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
                value = value.Length == 0 ? xml.Value : value + xml.Value;
        if (type == "s")
            value = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var text) && text < _book.Texts.Count
                ? _book.Texts[text]
                : throw _refusal.Damaged(line, "damaged-workbook");
        if (value.Length > _limits.LongestCell)
            throw _refusal.Cell(line, _limits.LongestCell);
        return type switch
        {
            "s" => new(value),
            "b" => new(value == "1" ? "true" : "false", CellNature.YesNo),
            "str" or "inlineStr" or "e" or "d" => new(CellText.Clean(value)),
            _ => Number(value, _book.Styles[style]),
        };
    }

    /// <summary>A number as the sheet shows it: a day, a percentage (0.18 stands there as 18%), or a number of at most the 15 digits that a sheet holds.</summary>
    private TableCell Number(string text, XlsxStyles.Shape shape)
    {
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || double.IsNaN(number) || Math.Abs(number) > 1e27)
            return new(CellText.Clean(text));
        if (shape == XlsxStyles.Shape.Day && number is >= 1 and < 2_958_466 - DaysFrom1900To1904)
            return new(DayZero.AddDays(Math.Floor(number) + (_book.CountsFrom1904 ? DaysFrom1900To1904 : 0)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), CellNature.Day);
        var isPercent = shape == XlsxStyles.Shape.Percentage;
        if (!isPercent && text.Length <= 15 && text.IndexOfAny(['E', 'e', '+']) < 0)
            return new(text.Trim(), CellNature.Number);
        var value = decimal.Parse(number.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
        var plain = (isPercent ? value * 100 : value).ToString("0.############################", CultureInfo.InvariantCulture);
        return new(isPercent ? plain + "%" : plain, CellNature.Number);
    }

    /// <summary>Turns the exceptions of a damaged file, whichever part meets them, into a refusal.</summary>
    private T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException or IOException or ArgumentException or NotSupportedException or InvalidOperationException)
        {
            throw _refusal.Damaged(null, "damaged-workbook");
        }
    }
}
