using System.Globalization;
using System.Text.RegularExpressions;
using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>Australia's yearly Major Digital Projects Report. All of its projects are digital.</summary>
internal sealed partial class AustralianReportTable(IReadOnlyList<Portfolio> portfolios, DateOnly today) : ReleaseTable(portfolios, today)
{
    private const string Year = "report_year";

    private static readonly FieldOptions Figure = new();

    private readonly DateOnly _today = today;

    public override FileKind Kind => FileKind.AustralianReport;

    internal override string Title => "Australia, Major Digital Projects Report, one year";

    private protected override string OwnCode => "au";

    internal override TableFields<PortfolioRow<Programme>> Description => new TableFields<PortfolioRow<Programme>>("au-report", () => new())
        .Custom(Year, Report(), new() { Label = "Year of the report", IsRequired = true })
        .WithText("project", (programme, text) => programme.Name = text, null, true, "project name")
        .Custom(DepartmentField, Agency(), new() { Label = "Agency", IsRequired = true, AlsoCalled = ["agency"] })
        .WithText("tier", (programme, text) => programme.Category = text)
        .WithText("delivery_status", (programme, text) => programme.Status = text)
        .Custom("rating", PublishedWord("rating", Words.Levels, (programme, word) => programme.Rating = word), new() { Label = "Newest rating, such as dca_2025" })
        .Checked("end_date", FieldKind.Day, PublishedDay("end", (programme, day) => programme.EndsOn = day), new() { KnownAs = "programme.endsOn" })
        .Checked("total_budget_aud_m", FieldKind.Money, Published("total budget", (programme, amount) => programme.WholeLifeCost = amount), Figure with { KnownAs = "programme.approvedMoney" })
        .Checked("digital_budget_aud_m", FieldKind.Money, Published("digital budget", (programme, amount) => programme.DigitalCost = amount), Figure);

    /// <summary>The year of the report stands in the heading of the newest ratings.</summary>
    protected override TableMapping Proposed(TableMapping mapping, TableFile file)
    {
        var newest = file.Layout.Columns.Select(column => column.Heading).Where(heading => RatingHeading().IsMatch(heading)).Max(StringComparer.Ordinal);
        if (newest is not null && mapping.Fields.All(field => field.Field != Year))
            mapping = mapping.With(new() { Field = "rating", Heading = newest }).With(new() { Field = Year, Value = newest[4..] });
        return base.Proposed(AsPublished(mapping), file);
    }

    /// <summary>The newest ratings of another report stand under another heading.</summary>
    internal override TableMapping Again(TableMapping kept, TableFile file) =>
        Propose(file).Fields.FirstOrDefault(field => field.Field == "rating") is { } newest ? base.Again(kept, file).With(newest) : base.Again(kept, file);

    /// <summary>The ratings of a report are those of February of its year.</summary>
    private FieldReader<PortfolioRow<Programme>> Report()
    {
        string? first = null;
        return (ref PortfolioRow<Programme> row, string text) =>
        {
            if (!YearOf().IsMatch(text) || new DateOnly(int.Parse(text, CultureInfo.InvariantCulture), 3, 1).AddDays(-1) is var end && end > _today)
                return "a year such as 2025, not ahead";
            if (text != (first ??= text))
                return $"one year in a file, here {first}";
            (row.Release, row.AsOf) = (text, new DateOnly(int.Parse(text, CultureInfo.InvariantCulture), 3, 1).AddDays(-1));
            return null;
        };
    }

    /// <summary>The report numbers nothing: the same name in the same agency is the same project.</summary>
    private FieldReader<PortfolioRow<Programme>> Agency()
    {
        var (department, keys) = (OfDepartment(), new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        return (ref PortfolioRow<Programme> row, string text) =>
        {
            if (department(ref row, text) is { } allowed)
                return allowed;
            (row.Record.Key, row.Record.IsDigital) = ($"{row.Department!.Code}: {row.Record.Name}", true);
            return keys.Add(row.Record.Key) ? null : "every project of an agency once";
        };
    }

    [GeneratedRegex(@"^dca_20\d\d$", RegexOptions.CultureInvariant)]
    private static partial Regex RatingHeading();

    [GeneratedRegex(@"^20\d\d$", RegexOptions.CultureInvariant)]
    private static partial Regex YearOf();
}
