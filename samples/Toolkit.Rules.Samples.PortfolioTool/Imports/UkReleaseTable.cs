using System.Globalization;
using System.Text.RegularExpressions;
using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Samples.Tables;
using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>A yearly release of the United Kingdom's Government Major Projects Portfolio, with the headings of any of its years or those of this sample.</summary>
internal sealed partial class UkReleaseTable(IReadOnlyList<Portfolio> portfolios, DateOnly today) : ReleaseTable(portfolios, today)
{
    private const string Digital = "digital";

    private static readonly FieldOptions Figure = new();

    // The release calls these programmes digital, or says what else they build. A transformation can be either, so nothing is said of it.
    private static readonly IReadOnlyDictionary<string, string> Categories = Words.Of(
        ("ICT", "yes"), ("Government Transformation and Service Delivery", MappingView.Unknown), ("Infrastructure and Construction", "no"), ("Military Capability", "no"));

    private static readonly IReadOnlyDictionary<string, bool> Plans = Words.Of(
        ("Yes - Published on the Government Evaluation Registry", true), ("Yes - Not published on the Government Evaluation Registry", true), ("Yes", true), ("No", false));

    private readonly DateOnly _today = today;

    public override FileKind Kind => FileKind.UkRelease;

    internal override string Title => "UK Government Major Projects Portfolio, one release";

    private protected override string OwnCode => "uk";

    internal override TableFields<PortfolioRow<Programme>> Description => new TableFields<PortfolioRow<Programme>>("uk-release", () => new())
        .Custom("release", Release(), new() { Label = "Release, a financial year such as 2024-25", IsRequired = true, AlsoCalled = ["financial year"] })
        .Key("gmpp_id", (ref row, text) => row.Record.Key = text, new() { IsRequired = true, KnownAs = "programme.key" })
        .WithText("project", (programme, text) => programme.Name = text, null, true, "project name")
        .Custom(DepartmentField, OfDepartment(), new() { IsRequired = true })
        .WithText("category", (programme, text) => programme.Category = text, null, false, "annual report category", "project category")
        .WithYesNo(Digital, (programme, yes) => programme.IsDigital = yes, "programme.isDigital")
        .Custom("sro_dca", PublishedWord("rating", Words.Colours, (programme, word) => programme.Rating = word), new() { AlsoCalled = ["sro delivery confidence assessment"] })
        // The independent word is read after that of the owner, and goes before it.
        .Custom("ipa_dca", PublishedWord("rating", Words.Colours, (programme, word) => programme.Rating = word), new() { AlsoCalled = ["ipa delivery confidence assessment", "delivery confidence assessment", "nista delivery confidence assessment"] })
        .Checked("start_date", FieldKind.Day, PublishedDay("start", (programme, day) => programme.StartsOn = day), new() { KnownAs = "programme.startedOn" })
        .Checked("end_date", FieldKind.Day, PublishedDay("end", (programme, day) => programme.EndsOn = day), new() { KnownAs = "programme.endsOn" })
        .Checked("fy_baseline_gbp_m", FieldKind.Money, Published("budget of the year", (programme, amount) => programme.YearBudget = amount), Figure)
        .Checked("fy_forecast_gbp_m", FieldKind.Money, Published("forecast of the year", (programme, amount) => programme.YearForecast = amount), Figure)
        .Checked("whole_life_cost_gbp_m", FieldKind.Money, Published("whole-life cost", (programme, amount) => programme.WholeLifeCost = amount), Figure with { KnownAs = "programme.approvedMoney" })
        .Checked("benefits_gbp_m", FieldKind.Money, Published("benefits", (programme, amount) => programme.Benefits = amount), Figure)
        .Custom("evaluation_plan", PublishedWord("evaluation plan", Plans, (programme, yes) => programme.HasEvaluationPlan = yes));

    internal override string? MeaningOf(TableField field, string value) => field.Name == Digital ? Categories.GetValueOrDefault(value) : base.MeaningOf(field, value);

    /// <summary>Proposes the column of the category for the digital field as well.</summary>
    protected override TableMapping Proposed(TableMapping mapping, TableFile file)
    {
        if (mapping.Fields.FirstOrDefault(field => field.Field == "category") is { } category)
            mapping = mapping.With(category with { Field = Digital, Values = new Dictionary<string, string>() });
        return base.Proposed(AsPublished(mapping), file);
    }

    /// <summary>The figures of a release are those of the end of its financial year, 31 March.</summary>
    private FieldReader<PortfolioRow<Programme>> Release()
    {
        string? first = null;
        return (ref PortfolioRow<Programme> row, string text) =>
        {
            if (EndOf(text) is not { } end || end > _today)
                return "a financial year such as 2024-25, not ahead";
            if (text != (first ??= text))
                return $"one release in a file, here {first}";
            (row.Release, row.AsOf) = (text, end);
            return null;
        };
    }

    private static DateOnly? EndOf(string text) =>
        ReleaseName().IsMatch(text) && new DateOnly(int.Parse(text[..4], CultureInfo.InvariantCulture) + 1, 3, 31) is var end
            && end.Year % 100 == int.Parse(text[5..], CultureInfo.InvariantCulture) ? end : null;

    [GeneratedRegex(@"^20\d\d-\d\d$", RegexOptions.CultureInvariant)]
    private static partial Regex ReleaseName();
}
