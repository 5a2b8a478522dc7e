using Toolkit.Rules.Samples.Tables;
using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>Says which values of a column count as digital or senior, for the notes of answers.</summary>
internal static class StandingWords
{
    private const int MostNamed = 8;
    private const int LongestName = 60;

    /// <summary>The values that mean yes; null where no column says it.</summary>
    internal static string? Of(TableMapping mapping, string field)
    {
        if (mapping.Fields.FirstOrDefault(one => one.Field == field) is not { Heading: { } heading } mapped)
            return null;
        var values = mapped.Values.Where(value => value.Value == "yes").Select(value => Named(value.Key)).Order(StringComparer.Ordinal).ToList();
        return values.Count == 0 ? null : $"{string.Join("; ", values.Take(MostNamed))}{(values.Count > MostNamed ? $"; and {values.Count - MostNamed} more" : "")} (column {Named(heading)})";
    }

    internal static string? Of(IEnumerable<string> values) => string.Join("; ", values.Order(StringComparer.Ordinal)) is { Length: > 0 } words ? words : null;

    private static string Named(string text) => string.Concat(Plain.Text(text).EnumerateRunes().Take(LongestName));
}
