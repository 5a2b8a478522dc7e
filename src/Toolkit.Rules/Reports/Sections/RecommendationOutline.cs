using System.Globalization;
using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Reports;

/// <summary>Makes the outline of a report, section by section.</summary>
internal sealed partial class RecommendationOutline(RecommendationReport report, OutlineMedium medium) : OutlineBuilder(report.Texts, medium)
{
    private static readonly Outcome[] Counted =
        [Outcome.Recommended, Outcome.NotNeeded, Outcome.Undecided, Outcome.NotApplicable, Outcome.Suppressed];

    private readonly Dictionary<string, string> _titles = TitlesById(report);
    private readonly Dictionary<string, Recommendation> _recommended = report.Recommendations.ToDictionary(item => item.Id, StringComparer.Ordinal);

    internal ReportOutline Make() => new(Texts, Say("report.title", report.Organisation.Name), [.. Facts()], [.. Sections().OfType<OutlineSection>()]);

    private IEnumerable<OutlineText> Facts()
    {
        var (organisation, origin) = (report.Organisation, report.Origin);
        yield return Say("report.organisation", organisation.Name, organisation.Id, Wording.NameOf(organisation.Kind));
        if (organisation.Staff is { } staff)
            yield return Say("report.staff", staff);
        if (organisation.DigitalStaff is { } digitalStaff)
            yield return Say("report.digital-staff", digitalStaff);
        yield return Say("report.date", PlainNumber.Of(report.AsOf));
        yield return Say("report.catalogue", origin.Catalogue, origin.CatalogueVersion);
        if (origin.Disabled.Count > 0)
            yield return Say("report.disabled", string.Join(", ", origin.Disabled));
        yield return Say("report.engine", origin.Engine, origin.EngineVersion);
        yield return Say("report.options", report.Weights.Name, Wording.Share(report.OutcomeThreshold));
    }

    private IEnumerable<OutlineSection?> Sections() =>
    [
        Ranking(),
        report.Analysis?.Robustness is { } robustness ? Robustness(robustness) : null,
        report.Analysis?.Order is { } order ? Order(order) : null,
        report.Analysis?.Plan is { } plan ? Plan(plan) : null,
        report.Analysis?.Questions is { } questions ? Questions(questions) : null,
        report.Analysis?.Scenario is { } scenario ? Scenario(scenario) : null,
        .. report.Recommendations.Select(Recommended),
        report.Others.Count > 0 ? Others() : null,
        Section("adjustments", "adjustments.heading", List(report.Adjustments.Select(item => Say("report.pair", item.ApproachId, AdjustmentText(item).ToString())))),
        Section("decisions", "decisions.heading", List(report.DecisionReviewItems.Select(item => Say("report.pair", item.Id, item.Text)))),
        Section("faults", "report.faults", List(report.Faults.Select(fault => Say("report.pair", fault.Id, fault.Message)))),
        Section("notices", "report.notices", List(report.Notices.Select(notice => OutlineText.Value(notice.Text)))),
    ];

    private OutlineSection Ranking() => report.Order.Count == 0
        ? Section("ranking", "report.ranking", Counts(), Paragraph(Words("report.ranking.none")))
        : Section(
            "ranking",
            "report.ranking",
            List(report.Summary.Select(OutlineText.Value)),
            Counts(),
            report.Recommendations.Count == 0 ? Paragraph(Words("report.ranking.open")) : null,
            Paragraph(Words("report.ranking.intro")),
            Group(OrderGroup.Do, "do"),
            Group(OrderGroup.FindOut, "find-out"),
            Group(OrderGroup.AskFor, "ask-for"),
            report.Order.Any(item => item.LikelyPlaces is not null) ? Note(Words("report.places.note")) : null,
            report.Order.Any(item => item.IsUnlikely) ? Note(Words("report.places.unlikely")) : null,
            IsPage ? Note(Words("report.legend", Wording.Share(report.OutcomeThreshold))) : null);

    private OutlineSection? Group(OrderGroup group, string name)
    {
        PlacedApproach[] items = [.. report.Order.Where(item => item.Group == group)];
        return items.Length == 0 ? null : Section(
            "ranking-" + name,
            "report.group." + name,
            [Table(
                "ranking",
                items,
                Numbers("report.column.place", (PlacedApproach item) => Count(item.Place)),
                Words("report.column.likely", (PlacedApproach item) => Likely(item)),
                InText(Column("report.column.id", (PlacedApproach item) => Cell(IdOf(item)))),
                Column<PlacedApproach>("report.column.title", TitleCell, OutlineColumnKind.Title),
                group == OrderGroup.Do ? null : InText(Column("report.column.ask", (PlacedApproach item) => Cell(QuestionOf(item)))),
                InText(Words("report.column.severity", (PlacedApproach item) => SeverityOf(item))),
                group == OrderGroup.FindOut ? null : InText(Words("report.column.at-least", (PlacedApproach item) => Wording.NameOf(item.SeverityAtLeast))),
                Column("report.column.score", (PlacedApproach item) => new OutlineCell(OutlineText.Wording(Wording.Points(item.Score))) { Drawing = Bar(item.Score) }, OutlineColumnKind.Bar),
                Column("report.column.need", (PlacedApproach item) => Need(item.Need), OutlineColumnKind.Interval),
                InText(Numbers("report.column.coverage", (PlacedApproach item) => Wording.Percentage(item.Coverage))))]);
    }

    private OutlineCell TitleCell(PlacedApproach item) =>
        !IsPage ? Cell(OutlineText.Value(item.Title))
        : _recommended.TryGetValue(item.Id, out var recommended) ? new OutlineCell(OutlineText.Value(item.Title)) { Marks = Marks(recommended), Section = item.Id }
        : new OutlineCell(OutlineText.Value(item.Title)) { Marks = Marks(item), Notes = [Say("report.ask", QuestionOf(item).ToString())], Section = item.Id };

    /// <summary>Where nothing is answered, the need to be expected says nothing of the organisation.</summary>
    private string SeverityOf(PlacedApproach item) => item.Coverage > 0 ? Wording.NameOf(item.Severity) : Texts.Phrase("band.unknown");

    private OutlineText IdOf(PlacedApproach item) =>
        _recommended.TryGetValue(item.Id, out var recommended) ? OutlineText.Link(item.Id, recommended.HelpLink) : OutlineText.Value(item.Id);

    private OutlineText QuestionOf(PlacedApproach item) => item.Question is { } key ? Question(key) : OutlineText.Wording(Nothing);

    private string Likely(PlacedApproach item)
    {
        if (item.LikelyPlaces is not { } likely)
            return Nothing;
        var places = likely.From == likely.To ? Count(likely.From) : Texts.Phrase("report.places.range", likely.From, likely.To);
        return item.IsUnlikely ? Texts.Phrase("report.places.outside", places) : places;
    }

    private OutlineParagraph? Counts() =>
        IsPage ? Paragraph(OutlineText.Wording(string.Join(", ", Counted.Select(CountOf).OfType<string>())), OutlineParagraphKind.Counts) : null;

    private string? CountOf(Outcome outcome)
    {
        var count = outcome == Outcome.Recommended ? report.Recommendations.Count : report.Others.Count(other => other.Outcome == outcome);
        return count == 0 ? null : Texts.Phrase("report.count", count, Wording.NameOf(outcome));
    }

    private OutlineSection Others()
    {
        var table = Table(
            "others",
            report.Others,
            InText(Values("report.column.id", (NotRecommended other) => other.Id)),
            Column(
                "report.column.title",
                (NotRecommended other) => IsPage ? Titled(other.Title, other.Id, OutlineText.Value(other.Text)) : Cell(OutlineText.Value(other.Title)),
                OutlineColumnKind.Title),
            Words("report.column.outcome", (NotRecommended other) => Wording.NameOf(other.Outcome)),
            Column("report.column.need", (NotRecommended other) => Applies(other) ? Need(other.Need) : Cell(OutlineText.Wording(Nothing)), OutlineColumnKind.Interval),
            InText(Numbers("report.column.coverage", (NotRecommended other) => Applies(other) ? Wording.Percentage(other.Coverage) : Nothing)),
            InText(Values("report.column.why", (NotRecommended other) => other.Text)));
        var rows = table.Rows.Zip(report.Others, (row, other) => new OutlineRow(row.Cells) { Id = other.Id });
        return Section("others", "report.others", new OutlineTable(table.Name, table.Columns, [.. rows]));
    }

    private static bool Applies(NotRecommended other) => other.RawOutcome != Outcome.NotApplicable;

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A cell that names something by its title; on a page its id stands with it.</summary>
    private static OutlineCell Titled(string title, string? id, params OutlineText[] notes) =>
        new(OutlineText.Value(title)) { Marks = id is null ? [] : [new OutlineRun(id)], Notes = notes };

    /// <summary>The column of titles of approaches, given by id, for a table that may be about approaches of another report.</summary>
    private TableColumn<T> Approaches<T>(Func<T, string> id, string untitled) => Column<T>(
        "report.column.title",
        item => IsPage ? Titled(TitleOf(id(item)) ?? id(item), id(item)) : Cell(OutlineText.Value(TitleOf(id(item)) ?? untitled)),
        OutlineColumnKind.Title);

    private string? TitleOf(string id) => _titles.TryGetValue(id, out var title) ? title : null;

    /// <summary>The column of questions, given by the keys of their indicators.</summary>
    private TableColumn<T> QuestionsOf<T>(Func<T, string> indicator) => Column<T>(
        "report.column.question",
        item => IsPage ? Titled(Texts.Indicator(indicator(item))?.Question ?? indicator(item), indicator(item)) : Cell(Question(indicator(item))),
        OutlineColumnKind.Title);

    private OutlineText Question(string indicator) =>
        Texts.Indicator(indicator) is { } text ? Say("report.pair", indicator, text.Question) : OutlineText.Value(indicator);

    private static Dictionary<string, string> TitlesById(RecommendationReport report) => report.Recommendations
        .Select(recommendation => (recommendation.Id, recommendation.Title))
        .Concat(report.Others.Select(other => (other.Id, other.Title)))
        .ToDictionary(approach => approach.Id, approach => approach.Title, StringComparer.Ordinal);
}
