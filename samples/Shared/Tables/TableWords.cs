using System.Globalization;
using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Tables;

/// <summary>Words of the pages about tables.</summary>
internal static class TableWords
{
    internal static IReadOnlyList<(string Value, string Words)> Delimiters { get; } =
        [(",", "comma"), (";", "semicolon"), ("tab", "tab"), ("|", "bar"), ("^", "caret"), ("~", "tilde")];

    internal static IReadOnlyList<(TableEncoding Value, string Words)> Encodings { get; } =
    [
        (TableEncoding.Utf8, "UTF-8"), (TableEncoding.Windows1252, "Windows-1252"), (TableEncoding.Utf16LittleEndian, "UTF-16"), (TableEncoding.Utf16BigEndian, "UTF-16, big endian"),
    ];

    internal static IReadOnlyList<(int Value, string Words)> Scales { get; } = [(1, "units"), (1_000, "thousands"), (1_000_000, "millions"), (1_000_000_000, "thousand millions")];

    internal static string Recognised(TableFile file)
    {
        var form = file.Kind switch
        {
            TableKind.Xlsx => $"an Excel workbook, sheet {Plain.Text(file.Sheet)}",
            TableKind.Json or TableKind.JsonLines => "JSON" + (file.Sheet.Length > 0 ? $", records at {Plain.Text(file.Sheet)}" : ""),
            _ => $"a text with a {Delimiter(file.Delimiter)} between the cells, {Encoding(file.Encoding)}",
        };
        var headings = file.Layout.HeaderLine == 0 ? "no line of headings" : $"headings on line {file.Layout.HeaderLine}";
        var titles = file.Layout.TitleLines.Count == 0 ? "" : $"; passed over above them: {string.Join(", ", file.Layout.TitleLines.Take(5))}";
        return $"{form}; {headings}{titles}";
    }

    internal static string Effect(ProblemEffect effect) => effect switch
    {
        ProblemEffect.Stops => "nothing is read until this is chosen or mended",
        ProblemEffect.LinesLeftOut => "these lines are left out",
        ProblemEffect.Unknown => "these cells are unknown",
        _ => "to look at; everything is read",
    };

    internal static string Day(DateTime? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>Smallest, largest and sum of numbers, or the first and the last day, or the share of yes.</summary>
    internal static string Spread(FieldTally tally) =>
        tally.Smallest is { } smallest && tally.Largest is { } largest
            ? $"from {Plain.Number(smallest)} to {Plain.Number(largest)}" + (tally.Sum is { } sum ? $", sum {Plain.Number(sum)}" : "")
        : tally.Earliest is not null ? $"from {Day(tally.Earliest)} to {Day(tally.Latest)}"
        : tally.YesShare is { } share ? $"yes: {Plain.Number(tally.Yes)}, {Plain.Number((decimal)Math.Round(share, 1))}%"
        : "";

    internal static string Lines(TableProblem problem) =>
        problem.Lines.Count == 0 ? "the file" : string.Join(", ", problem.Lines) + (problem.Count > problem.Lines.Count ? ", …" : "");

    private static string Delimiter(char? delimiter)
    {
        var key = delimiter == '\t' ? "tab" : delimiter.ToString();
        return Delimiters.FirstOrDefault(one => one.Value == key).Words ?? $"'{key}'";
    }

    private static string Encoding(TableEncoding? encoding) => Encodings.FirstOrDefault(one => one.Value == encoding).Words ?? "";
}
