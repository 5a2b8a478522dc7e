using System.Globalization;
using System.Text;
using System.Text.Unicode;
using CsvHelper;
using CsvHelper.Configuration;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>The lines of an uploaded file, split into cells. Whatever is wrong with the file as such becomes a problem.</summary>
internal sealed class CsvFile(byte[] content, ImportProblems problems)
{
    private const int LongestCell = 10_000;

    private bool _quoteOutOfPlace;

    /// <summary>Reads the headings.</summary>
    /// <returns>The headings; none when the file cannot be read at all, and then there are problems.</returns>
    internal IReadOnlyList<string> Headings() => Lines().Select(line => line.Cells).FirstOrDefault() ?? [];

    /// <summary>Reads the file from its first line, which holds the headings; a line that cannot be split is left out and told.</summary>
    internal IEnumerable<(int Number, string[] Cells)> Lines()
    {
        if (BadText() is { } problem)
        {
            problems.Add(problem.Line, "", problem.Found, problem.Allowed);
            yield break;
        }
        using var parser = new CsvParser(new StreamReader(new MemoryStream(content), Encoding.UTF8), Format());
        var width = 0;
        while (Next(parser))
        {
            if (Line(parser, width) is not { } line)
                continue;
            width = width == 0 ? line.Cells.Length : width;
            yield return line;
        }
    }

    private bool Next(CsvParser parser)
    {
        _quoteOutOfPlace = false;
        try
        {
            return parser.Read();
        }
        catch (MaxFieldSizeException)
        {
            problems.Add(parser.RawRow, "", $"a cell of more than {LongestCell} characters", "shorter cells; is a quote left open?");
            return false;
        }
    }

    private (int Number, string[] Cells)? Line(CsvParser parser, int width)
    {
        var cells = parser.Record!;
        if (_quoteOutOfPlace || parser.RawRecord.AsSpan().Count('"') % 2 != 0)
            problems.Add(parser.RawRow, "", "a quote out of place", "cells in quotes, quotes in them doubled");
        else if (width != 0 && cells.Length != width)
            problems.Add(parser.RawRow, "", $"{cells.Length} cells", $"{width} cells, as in the first line");
        else
            return (parser.RawRow, cells);
        return null;
    }

    private ImportProblem? BadText()
    {
        if (content.Length == 0)
            return new(0, "", "an empty file", "a first line with headings, and records below it");
        if (Utf8.IsValid(content))
            return null;
        var start = 0;
        var line = 1;
        for (var end = content.AsSpan().IndexOf((byte)'\n'); end >= 0 && Utf8.IsValid(content.AsSpan(start, end)); end = content.AsSpan(start).IndexOf((byte)'\n'))
            (start, line) = (start + end + 1, line + 1);
        return new(line, "", "bytes that are not UTF-8", "text saved as \"CSV UTF-8\"");
    }

    private CsvConfiguration Format() => new(CultureInfo.InvariantCulture)
    {
        Mode = CsvMode.RFC4180,
        DetectDelimiter = true,
        DetectDelimiterValues = [",", ";", "\t"],
        TrimOptions = TrimOptions.Trim | TrimOptions.InsideQuotes,
        MaxFieldSize = LongestCell,
        BadDataFound = _ => _quoteOutOfPlace = true,
    };
}
