using System.Globalization;
using System.Text.RegularExpressions;
using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>A yearly release of the United Kingdom's Government Major Projects Portfolio.</summary>
internal sealed partial class UkReleaseFile : ReleaseFile
{
    private const string Plan = "evaluation_plan";

    // The release calls these programmes digital, or says what else they build. A transformation can be either, so nothing is said of it.
    private static readonly IReadOnlyDictionary<string, bool?> Categories = new Dictionary<string, bool?>(StringComparer.Ordinal)
    {
        ["ICT"] = true,
        ["Government Transformation and Service Delivery"] = null,
        ["Infrastructure and Construction"] = false,
        ["Military Capability"] = false,
    };

    private static readonly IReadOnlyDictionary<string, bool> Plans = Words.Of(
        ("Yes - Published on the Government Evaluation Registry", true), ("Yes - Not published on the Government Evaluation Registry", true), ("No", false));

    internal override FileKind Kind => FileKind.UkRelease;

    internal override string Title => "UK Government Major Projects Portfolio, one release";

    internal override string Portfolio => "uk";

    internal override IReadOnlyList<string> Columns { get; } =
    [
        "release", "gmpp_id", "project", "department", "category", "ipa_dca", "sro_dca", "start_date", "end_date", "fy_baseline_gbp_m", "fy_forecast_gbp_m",
        "whole_life_cost_gbp_m", "benefits_gbp_m", Plan,
    ];

    /// <summary>The figures of a release are those of the end of its financial year, 31 March.</summary>
    private protected override (string Name, DateOnly AsOf)? Release(CsvTable table, CsvLine line)
    {
        var name = line["release"];
        if (ReleaseName().IsMatch(name) && new DateOnly(int.Parse(name[..4], CultureInfo.InvariantCulture) + 1, 3, 31) is var end && end.Year % 100 == int.Parse(name[5..], CultureInfo.InvariantCulture))
            return (name, end);
        line.Refuse("release", "a financial year such as 2024-25");
        return null;
    }

    private protected override Programme Programme(CsvTable table, CsvLine line, Department? department)
    {
        var withheld = new Withholding(line);
        if (!Categories.TryGetValue(line["category"], out var isDigital))
            line.Refuse("category", string.Join(", ", Categories.Keys));
        var independent = PublishedCell.Word(line, "ipa_dca", Words.Colours, withheld, "rating");
        var owner = PublishedCell.Word(line, "sro_dca", Words.Colours, withheld, "rating");
        return new Programme
        {
            DepartmentId = department?.Id ?? 0,
            Key = line.Name("gmpp_id"),
            Name = line.Name("project"),
            Category = line["category"],
            IsDigital = isDigital,
            Rating = independent ?? owner,
            StartsOn = PublishedCell.Day(line, "start_date", withheld, "start"),
            EndsOn = PublishedCell.Day(line, "end_date", withheld, "end"),
            YearBudget = PublishedCell.Amount(line, "fy_baseline_gbp_m", withheld, "budget of the year"),
            YearForecast = PublishedCell.Amount(line, "fy_forecast_gbp_m", withheld, "forecast of the year"),
            WholeLifeCost = PublishedCell.Amount(line, "whole_life_cost_gbp_m", withheld, "whole-life cost"),
            Benefits = PublishedCell.Amount(line, "benefits_gbp_m", withheld, "benefits"),
            HasEvaluationPlan = PublishedCell.Word(line, Plan, Plans, withheld, "evaluation plan"),
            Withheld = withheld.Reasons,
        };
    }

    [GeneratedRegex(@"^20\d\d-\d\d$", RegexOptions.CultureInvariant)]
    private static partial Regex ReleaseName();
}
