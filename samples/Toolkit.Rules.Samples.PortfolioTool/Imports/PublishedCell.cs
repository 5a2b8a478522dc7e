using System.Globalization;
using System.Text.RegularExpressions;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>Cells of the published releases that hold more than a figure: a range, or the reason why there is none.</summary>
internal static partial class PublishedCell
{
    private static readonly string[] DayFormats = ["yyyy-MM-dd", "yyyy-MM-dd HH:mm:ss", "dd/MM/yyyy", "d.MM.yyyy"];

    /// <summary>Of a range its middle, which every range of the releases names; any other cell as it is.</summary>
    internal static string Middle(string cell) => Range().Match(cell) is { Success: true } range ? range.Groups[1].Value : cell;

    internal static bool TryAmount(string cell, out decimal amount) => decimal.TryParse(
        Middle(cell).TrimStart('£'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out amount);

    internal static bool TryDay(string cell, out DateOnly day) => DateOnly.TryParseExact(Middle(cell), DayFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    /// <summary>Whether a cell tells why it holds no figure.</summary>
    internal static bool IsReason(string cell) => Reason().IsMatch(cell);

    [GeneratedRegex(@"^(?:Low: [\d/.,]+, )?Mid: ([\d/.,]+?)(?:, High: [\d/.,]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Range();

    // Every way in which the releases of 2021-22 to 2025 say it. Whatever else is not a figure is a problem.
    [GeneratedRegex(@"^(-|No|NA|NFP|Not Available|Not Applicable|Not reported|Ongoing - No End Date|Exempt .*|Section \d+ - .*|Early planning GMPP project .*|The GMPP project is still at the planning stage .*|The project is not in a position .*|ARMP adjustments - .*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Reason();
}
