using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Toolkit.Rules.Samples.Records;

/// <summary>
/// A table: one organisation to a line, one question to a column. No text of a profile holds a line break, so a record is one line, and a
/// quote that is never closed spoils its own line only.
/// </summary>
internal sealed class CsvRecords(string path) : RecordSource
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly CsvConfiguration Format = new(CultureInfo.InvariantCulture)
    {
        Mode = CsvMode.RFC4180,
        Delimiter = ",",
        DetectDelimiter = false,
        IgnoreBlankLines = false,
        // A parser is made for each line; its own buffers are for whole files.
        BufferSize = 1024,
        ProcessFieldBufferSize = 256,
        BadDataFound = bad => throw new FormatException($"found a quote out of place in {Cell.Shown(bad.Field)}; allowed: cells in quotes, quotes in them doubled"),
    };

    internal override long Length => new FileInfo(path).Length;

    internal override IEnumerable<ProfileRecord> Read()
    {
        using var file = InputFile.Open(path);
        CsvTable? table = null;
        foreach (var line in TextLines.Of(file))
        {
            if (table is null)
                table = Head(line);
            else
                yield return Read(table, line);
        }
        if (table is null)
            throw new BadInputException($"The portfolio '{path}' cannot be read: it is empty; its first line names the columns.");
    }

    private CsvTable Head(TextLine line)
    {
        try
        {
            return new CsvTable(Cells(line));
        }
        catch (FormatException exception)
        {
            throw new BadInputException([.. exception.Message.Split('\n').Select(problem => $"{path}:{line.Number}: {problem}")]);
        }
    }

    private ProfileRecord Read(CsvTable table, TextLine line)
    {
        if (line.Bytes is null)
            return new(Profile: null, [InputFile.TooLong(path, line)], line.End);
        var problems = new List<string>();
        try
        {
            var profile = table.Profile(Cells(line), problems);
            return new(profile, [.. problems.Select(problem => $"{path}:{line.Number}: {problem}")], line.End);
        }
        catch (FormatException exception)
        {
            return new(Profile: null, [$"{path}:{line.Number}: {exception.Message}"], line.End);
        }
    }

    private static string[] Cells(TextLine line)
    {
        string text;
        try
        {
            text = Strict.GetString(line.Bytes ?? throw new FormatException("the line is too long"));
        }
        catch (DecoderFallbackException)
        {
            throw new FormatException("found bytes that are not UTF-8; allowed: text in UTF-8");
        }
        // The parser would take a carriage return for the end of the record and drop the rest, and an open quote for the rest of the cell.
        if (text.Contains('\r'))
            throw new FormatException("found a carriage return within the line; allowed: lines that end with a line feed");
        if (text.AsSpan().Count('"') % 2 != 0)
            throw new FormatException("found a quote that is not closed; allowed: a record on one line");
        using var parser = new CsvParser(new StringReader(text), Format);
        return parser.Read() ? parser.Record! : [];
    }
}
