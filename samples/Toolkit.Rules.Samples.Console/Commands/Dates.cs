using System.Globalization;

namespace Toolkit.Rules.Samples.Commands;

/// <summary>Dates as a person types them.</summary>
internal static class Dates
{
    internal const string Format = "yyyy-MM-dd";

    internal static string Write(DateTime date) => date.ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>The date, or null when none was typed.</summary>
    /// <exception cref="BadInputException">It is none.</exception>
    internal static DateTime? Parse(string? text) =>
        text is null ? null
        : DateTime.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
        : throw new BadInputException($"'{text}' is not a date. It is written {Format}, such as 2026-10-31.");
}
