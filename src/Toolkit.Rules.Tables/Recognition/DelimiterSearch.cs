using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Toolkit.Rules.Tables;

/// <summary>Finds the character between the cells of a text: the one that splits its lines most evenly.</summary>
internal static class DelimiterSearch
{
    private const int MostLines = 200;
    private const int SampleLength = 64 * 1024;

    // In order of preference, where they split equally well.
    private static readonly char[] Candidates = [',', ';', '\t', '|', '^', '~'];

    /// <summary>The delimiter, and whether the first line does nothing but name it (<c>sep=;</c>, as Excel reads it).</summary>
    internal static (char Delimiter, bool IsNamed) Find(TextReader text)
    {
        var buffer = new char[SampleLength];
        var length = text.ReadBlock(buffer, 0, buffer.Length);
        var sample = new string(buffer, 0, length);
        if (Named(sample) is { } named)
            return (named, true);
        // The last line of a cut sample is cut as well.
        if (length == buffer.Length && sample.LastIndexOf('\n') is > 0 and var end)
            sample = sample.Substring(0, end);
        var (best, bestScore) = (Candidates[0], 0.0);
        foreach (var candidate in Candidates)
            if (sample.IndexOf(candidate) >= 0 && Score(sample, candidate) is var score && score > bestScore)
                (best, bestScore) = (candidate, score);
        return (best, false);
    }

    internal static char? Named(string text)
    {
        var line = text.Split('\n')[0].TrimEnd('\r').Trim('"');
        return line.Length == 5 && line.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) ? line[4] : null;
    }

    /// <summary>The share of lines with the usual number of cells, squared, by a growing worth of more cells; 0 where lines are not split.</summary>
    private static double Score(string sample, char delimiter)
    {
        var widths = new Dictionary<int, int>();
        var (lines, bad) = (0, 0);
        using var parser = new CsvParser(new StringReader(sample), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter.ToString(),
            BadDataFound = _ => bad++,
        });
        while (lines < MostLines && parser.Read())
        {
            lines++;
            widths[parser.Count] = widths.TryGetValue(parser.Count, out var before) ? before + 1 : 1;
        }
        var (width, count) = (0, 0);
        foreach (var pair in widths)
            if (pair.Key > 1 && (pair.Value > count || (pair.Value == count && pair.Key > width)))
                (width, count) = (pair.Key, pair.Value);
        var share = (count - (0.5 * Math.Min(bad, count))) / Math.Max(1, lines);
        return share * share * Math.Log(1 + width);
    }
}
