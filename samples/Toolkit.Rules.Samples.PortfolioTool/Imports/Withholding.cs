using System.Text.RegularExpressions;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>Cells of the published releases that hold, instead of a figure, the reason why there is none.</summary>
internal sealed partial class Withholding(CsvLine line)
{
    internal const string Allowed = "or the reason for withholding it (such as Exempt under Section 43 …), NA, NFP, - or nothing";

    private readonly List<string> _reasons = [];

    /// <summary>What was withheld, a line each.</summary>
    internal string Reasons => string.Join('\n', _reasons);

    /// <summary>Whether the cell tells why it holds no figure. Said only once for two columns that mean the same.</summary>
    internal bool Covers(string column, string meaning)
    {
        var cell = line[column];
        if (cell.Length == 0)
            return true;
        if (!Reason().IsMatch(cell))
            return false;
        var reason = $"{meaning}: {cell}";
        if (cell.Length > 3 && !_reasons.Contains(reason))
            _reasons.Add(reason);
        return true;
    }

    // Every way in which the releases of 2021-22 to 2025 say it. Whatever else is not a figure is a problem.
    [GeneratedRegex(@"^(-|NA|NFP|Not Available|Not Applicable|Not reported|Ongoing - No End Date|Exempt .*|Section \d+ - .*|Early planning GMPP project .*|The GMPP project is still at the planning stage .*|The project is not in a position .*|ARMP adjustments - .*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Reason();
}
