using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Toolkit.Rules.Profiles;

/// <summary>The range of a day, by its year.</summary>
internal sealed class DayBound(string name, string meaning, int firstYear, int lastYear) : ValueBound(name, meaning)
{
    internal override string Allowed => $"a day from {Text(firstYear)}-01-01 to {Text(lastYear)}-12-31";

    /// <summary>Whether a day is in range.</summary>
    internal bool Allows(DateTime day) => day.Year >= firstYear && day.Year <= lastYear;

    /// <summary>The day that a text states; null when it states none.</summary>
    internal static DateTime? Of(string text) =>
        text.Length == 10 && DateTime.TryParseExact(text, ProfileWriter.DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    internal override bool Allows(in DocumentReader json) =>
        json.TokenType == JsonTokenType.String && json.TryString(out var text) && Of(text) is { } day && Allows(day);

    internal override JsonObject Schema() => new()
    {
        ["description"] = Meaning,
        ["type"] = "string",
        ["pattern"] = "^(" + Years() + ")-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
    };

    /// <summary>The years of the range, those of a whole century as one.</summary>
    private string Years()
    {
        var years = new List<string>();
        for (var year = firstYear; year <= lastYear; year++)
        {
            var isWhole = year % 100 == 0 && year + 99 <= lastYear;
            years.Add(isWhole ? Text(year / 100) + "[0-9]{2}" : Text(year));
            year += isWhole ? 99 : 0;
        }
        return string.Join("|", years);
    }

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
