using System.Globalization;
using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tables;

/// <summary>Tables of organisations: a row for each, with its key, name, kind, currency and date, and a column for each question.</summary>
public static class ProfileTables
{
    private const string Level = "level ";

    /// <summary>Describes the rows for some questions. A row with any problem gives no profile, and all its problems are told.</summary>
    /// <param name="indicators">The questions, such as <see cref="IndicatorCatalogue.All"/>.</param>
    public static TableFields<ProfileRow> Of(IReadOnlyList<Indicator> indicators)
    {
        var required = new FieldOptions { IsRequired = true };
        var fields = new TableFields<ProfileRow>("profile", static () => new ProfileRow())
            .Strict()
            .Key("id", (ref row, value) => row.Id = value, required)
            .Text("name", (ref row, value) => row.Name = value, required)
            .Custom("kind", ReadKind, required)
            .Text("currency", (ref row, value) => row.Currency = value)
            .Day("asOf", (ref row, value) => row.AsOf = value, required);
        foreach (var indicator in Guard.NotNull(indicators))
            fields = fields.Checked(indicator.Key, KindOf(indicator), (ref row, text) => ReadAnswer(row, indicator, text));
        return fields;
    }

    private static string? ReadKind(ref ProfileRow row, string text)
    {
        if (!OrganisationKinds.TryParse(text, out var kind))
            return string.Join(", ", OrganisationKinds.Keys);
        row.Kind = kind;
        return null;
    }

    private static string? ReadAnswer(ProfileRow row, Indicator indicator, string text)
    {
        if (indicator.Kind == IndicatorKind.Maturity && text.StartsWith(Level, StringComparison.OrdinalIgnoreCase))
            text = text.Substring(Level.Length);
        if (!indicator.TryAnswer(text, CultureInfo.InvariantCulture, out var answer, out var problem, row.Currency))
            return problem.Allowed;
        row.Add(indicator, answer);
        return null;
    }

    private static FieldKind KindOf(Indicator indicator) => indicator.Kind switch
    {
        IndicatorKind.Percentage => FieldKind.Percentage,
        IndicatorKind.YesNo => FieldKind.YesNo,
        IndicatorKind.Count => FieldKind.Whole,
        IndicatorKind.Money => FieldKind.Money,
        IndicatorKind.Months or IndicatorKind.Years => FieldKind.Number,
        _ => FieldKind.Custom,
    };
}
