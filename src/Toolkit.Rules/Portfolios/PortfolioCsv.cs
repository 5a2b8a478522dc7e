using System.Globalization;
using System.Text;
using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Portfolios;

/// <summary>
/// The matrix as a table for a spreadsheet (RFC 4180): a line for each organisation that has a row, then for each approach a column with
/// the need and one with the outcome. The need is empty where no evidence applies. Text that a spreadsheet would take for a formula, whichever
/// separator it goes by, begins with an apostrophe. The same report gives the same text on every machine and in every culture.
/// </summary>
public static class PortfolioCsv
{
    private const string LineEnd = "\r\n";

    private static readonly string[] Head =
        ["rank", "id", "name", "kind", "asOf", "needed", "meanLow", "meanNeed", "worstNeed", "worstApproach", "coverage"];

    /// <summary>Writes a report. Lines end as RFC 4180 has it, whatever the writer's own line end is.</summary>
    /// <param name="report">The report.</param>
    /// <param name="writer">Where the text goes.</param>
    public static void Write(PortfolioReport report, TextWriter writer)
    {
        Guard.NotNull(report);
        Guard.NotNull(writer);
        WriteLine(writer, Head
            .Concat(report.Approaches.Select(approach => Text(approach.Id)))
            .Concat(report.Approaches.Select(approach => Text(approach.Id + " outcome"))));
        for (var index = 0; index < report.Rows.Count; index++)
            WriteLine(writer, Cells(index + 1, report.Rows[index]));
    }

    /// <summary>The table as text.</summary>
    /// <param name="report">The report.</param>
    public static string ToCsv(PortfolioReport report)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        Write(report, writer);
        return writer.ToString();
    }

    /// <summary>A text as a cell: first made inert for spreadsheets, then quoted where the format asks for it.</summary>
    internal static string Text(string text)
    {
        var inert = Inert(text);
        return inert.Any(letter => letter is ',' or '"' or '\r' or '\n') ? "\"" + inert.Replace("\"", "\"\"") + "\"" : inert;
    }

    // A spreadsheet that separates by semicolons or tabs finds cells in the middle of one of ours, so those get their apostrophe as well.
    private static string Inert(string text)
    {
        var inert = new StringBuilder(text.Length);
        var isStart = true;
        foreach (var letter in text)
        {
            if (isStart && (StartsFormula(letter) || (inert.Length == 0 && letter is '\t' or '\r' or '\n')))
                inert.Append('\'');
            isStart = letter is ';' or '\t' or '\r' or '\n' || (isStart && letter is ' ' or '"');
            inert.Append(letter);
        }
        return inert.ToString();
    }

    // The last four are the full-width forms, which some spreadsheets take for the plain ones.
    private static bool StartsFormula(char letter) => letter is '=' or '+' or '-' or '@' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20';

    private static IEnumerable<string> Cells(int rank, PortfolioRow row)
    {
        yield return rank.ToString(CultureInfo.InvariantCulture);
        yield return Text(row.Organisation.Id);
        yield return Text(row.Organisation.Name);
        yield return row.Organisation.Kind.ToKey();
        yield return PlainNumber.Of(row.AsOf);
        yield return row.Needed.ToString(CultureInfo.InvariantCulture);
        yield return PlainNumber.Of(row.MeanLow);
        yield return Number(row.Need?.Mean);
        yield return Number(row.Need?.Worst);
        yield return Text(row.Need?.WorstId ?? "");
        yield return PlainNumber.Of(row.Coverage);
        foreach (var cell in row.Cells)
            yield return Number(cell.State.Need.Value);
        foreach (var cell in row.Cells)
            yield return ReportNames.Outcomes.Of(cell.State.Outcome);
    }

    private static string Number(double? value) => value is { } number ? PlainNumber.Of(number) : "";

    private static void WriteLine(TextWriter writer, IEnumerable<string> cells)
    {
        writer.Write(string.Join(",", cells));
        writer.Write(LineEnd);
    }
}
