using System.Globalization;
using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tables;

/// <summary>Tables of organisations: a row for each, with its key, name, kind, currency, date and size, and a column for each question.</summary>
public static class ProfileTables
{
    private const string Level = "level ";
    private const string Sound = "-";

    /// <summary>Describes the rows for some questions. A row with any problem gives no profile, and all its problems are told.</summary>
    /// <param name="indicators">The questions, such as <see cref="IndicatorCatalogue.All"/>.</param>
    public static TableFields<ProfileRow> Of(IReadOnlyList<Indicator> indicators)
    {
        var required = new FieldOptions { IsRequired = true };
        var fields = new TableFields<ProfileRow>("profile", static () => new ProfileRow())
            .Strict()
            .Checked("id", FieldKind.Key, ReadId, required)
            .Checked("name", FieldKind.Text, ReadName, required)
            .Custom("kind", ReadKind, required)
            .Checked("currency", FieldKind.Text, ReadCurrency)
            .Day("asOf", (ref row, value) => row.AsOf = value, required)
            .Checked("staff", FieldKind.Whole, ReadStaff)
            .Checked("digitalStaff", FieldKind.Whole, ReadDigitalStaff);
        foreach (var indicator in Guard.NotNull(indicators))
            fields = fields.Checked(indicator.Key, KindOf(indicator), (ref row, text) => ReadAnswer(row, indicator, text));
        return fields;
    }

    private static string? ReadId(ref ProfileRow row, string text)
    {
        row.Id = text;
        return Refusal("tables.allowed.plain-text", () => new Organisation(text, Sound, OrganisationKind.Department));
    }

    private static string? ReadName(ref ProfileRow row, string text)
    {
        row.Name = text;
        return Refusal("tables.allowed.plain-text", () => new Organisation(Sound, text, OrganisationKind.Department));
    }

    private static string? ReadKind(ref ProfileRow row, string text)
    {
        if (!OrganisationKinds.TryParse(text, out var kind))
            return string.Join(", ", OrganisationKinds.Keys);
        row.Kind = kind;
        return null;
    }

    private static string? ReadCurrency(ref ProfileRow row, string text)
    {
        row.Currency = text;
        return Refusal("tables.allowed.currency", () => new Organisation(Sound, Sound, OrganisationKind.Department, text));
    }

    private static string? ReadStaff(ref ProfileRow row, string text)
    {
        var staff = Size(text);
        if (Refusal("tables.allowed.staff", () => new Organisation(Sound, Sound, OrganisationKind.Department, null, staff ?? -1)) is { } allowed)
            return allowed;
        row.Staff = staff;
        return null;
    }

    private static string? ReadDigitalStaff(ref ProfileRow row, string text)
    {
        var (staff, digital) = (row.Staff, row.DigitalStaff = Size(text));
        return Refusal("tables.allowed.digital-staff", () => new Organisation(Sound, Sound, OrganisationKind.Department, null, staff, digital ?? -1));
    }

    private static int? Size(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The allowed texts, where a part of an organisation is refused; null where it is sound.</summary>
    private static string? Refusal(string allowed, Func<Organisation> describe)
    {
        try
        {
            _ = describe();
            return null;
        }
        catch (ArgumentException)
        {
            return TableTexts.InEnglish.Phrase(allowed);
        }
    }

    private static string? ReadAnswer(ProfileRow row, Indicator indicator, string text)
    {
        if (indicator.Kind == IndicatorKind.Maturity && text.StartsWith(Level, StringComparison.OrdinalIgnoreCase))
            text = text.Substring(Level.Length);
        if (!indicator.TryAnswer(text, CultureInfo.InvariantCulture, out var answer, out var problem, row.Currency))
            return TableTexts.InEnglish.Phrase("tables.allowed.answer", problem.Allowed);
        row.Add(indicator, answer);
        return null;
    }

    private static FieldKind KindOf(Indicator indicator) => indicator is RetiredIndicator ? FieldKind.Custom : indicator.Kind switch
    {
        IndicatorKind.Percentage => FieldKind.Percentage,
        IndicatorKind.YesNo => FieldKind.YesNo,
        IndicatorKind.Count => FieldKind.Whole,
        IndicatorKind.Money => FieldKind.Money,
        IndicatorKind.Months or IndicatorKind.Years => FieldKind.Number,
        _ => FieldKind.Custom,
    };
}
