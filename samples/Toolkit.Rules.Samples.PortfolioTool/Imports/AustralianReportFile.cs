using System.Globalization;
using System.Text.RegularExpressions;
using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>Australia's yearly Major Digital Projects Report. All of its projects are digital.</summary>
internal sealed partial class AustralianReportFile : ReleaseFile
{
    private static readonly IReadOnlyDictionary<string, int> Tiers = Words.Of(("Tier 1", 1), ("Tier 2", 2), ("Tier 3", 3));

    private static readonly IReadOnlyDictionary<string, int> States = Words.Of(("Active", 0), ("Paused", 1), ("Closed", 2));

    internal override FileKind Kind => FileKind.AustralianReport;

    internal override string Title => "Australia, Major Digital Projects Report, one year";

    internal override string Portfolio => "au";

    internal override IReadOnlyList<string> Columns { get; } = ["agency", "tier", "project", "delivery_status", "total_budget_aud_m", "digital_budget_aud_m", "end_date"];

    internal override IReadOnlyList<string> MayHave { get; } = ["dca_2025 (dca_ and the year of the report, once at least; the newest counts)"];

    private protected override string DepartmentColumn => "agency";

    /// <summary>The ratings of a report are those of February of its year; the year stands in the heading of the newest ratings.</summary>
    private protected override (string Name, DateOnly AsOf)? Release(CsvTable table, CsvLine line)
    {
        if (NewestRating(table) is { } column)
            return (column[4..], new DateOnly(int.Parse(column[4..], CultureInfo.InvariantCulture), 3, 1).AddDays(-1));
        table.Add(1, "", string.Join(", ", table.Headings.Select(CsvLine.Shown)), "a column of ratings such as dca_2025");
        return null;
    }

    private protected override Programme Programme(CsvTable table, CsvLine line, Department? department)
    {
        var withheld = new Withholding(line);
        line.Word("tier", Tiers);
        line.Word("delivery_status", States);
        var name = line.Name("project");
        return new Programme
        {
            DepartmentId = department?.Id ?? 0,
            // The report numbers nothing: the same name in the same agency is the same project.
            Key = $"{department?.Code}: {name}",
            Name = name,
            Category = line["tier"],
            IsDigital = true,
            Status = line["delivery_status"],
            Rating = NewestRating(table) is { } column ? PublishedCell.Word(line, column, Words.Levels, withheld, "rating") : null,
            EndsOn = PublishedCell.Day(line, "end_date", withheld, "end"),
            WholeLifeCost = PublishedCell.Amount(line, "total_budget_aud_m", withheld, "total budget"),
            DigitalCost = PublishedCell.Amount(line, "digital_budget_aud_m", withheld, "digital budget"),
            Withheld = withheld.Reasons,
        };
    }

    private static string? NewestRating(CsvTable table) => table.Headings.Where(heading => RatingHeading().IsMatch(heading)).Max(StringComparer.Ordinal);

    [GeneratedRegex(@"^dca_20\d\d$", RegexOptions.CultureInvariant)]
    private static partial Regex RatingHeading();
}
