using System.Globalization;

namespace Toolkit.Rules.Validity;

/// <summary>Numbers as the table writes them.</summary>
internal static class Figure
{
    internal static string Percent(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture) + "%";

    internal static string Whole(double share) => Math.Round(100 * share).ToString(CultureInfo.InvariantCulture) + "%";

    internal static string Two(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    internal static string Three(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);
}
