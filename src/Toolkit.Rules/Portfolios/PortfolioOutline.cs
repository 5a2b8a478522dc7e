using Toolkit.Rules.Decisions;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Portfolios;

/// <summary>Makes the outline of a portfolio, section by section.</summary>
internal sealed class PortfolioOutline(PortfolioReport report) : OutlineBuilder(report.Texts)
{
    private static readonly string[] Bands = ["critical", "high", "moderate"];
    private static readonly string[] Outcomes = ["notNeeded", "undecided", "notApplicable", "suppressed"];

    internal ReportOutline Make() => new(
        Texts,
        Words("portfolio.title", report.Organisations, KindCount.Noun(Texts, report.Kind)),
        [.. Facts()],
        [.. new[] { Needs(), Rows(), Matrix(), PutOff(), Notices() }.OfType<OutlineSection>()]);

    private IEnumerable<OutlineText> Facts()
    {
        yield return Say("report.catalogue", report.Origin.Catalogue, report.Origin.CatalogueVersion);
        if (report.Origin.Disabled.Count > 0)
            yield return Say("report.disabled", string.Join(", ", report.Origin.Disabled));
        yield return Say("report.engine", report.Origin.Engine, report.Origin.EngineVersion);
        yield return Say("report.options", report.Weights.Name, Share(report.OutcomeThreshold));
    }

    private OutlineSection Needs() => Section(
        "needs",
        "portfolio.needs",
        List(report.MostShared.Select(approach => approach.Text).OfType<string>().Select(OutlineText.Value)),
        Table(
            report.MostShared,
            Values("portfolio.column.id", (SharedNeed approach) => approach.Id),
            Column("portfolio.column.title", (SharedNeed approach) => Cell(OutlineText.Value(approach.Title)), OutlineColumnKind.Title),
            Numbers("portfolio.column.applies", (SharedNeed approach) => Count(approach.Applies)),
            Numbers("portfolio.column.needed", (SharedNeed approach) => Count(approach.Needed)),
            Numbers("portfolio.column.severity", (SharedNeed approach) => string.Join(", ", Count(approach.Critical), Count(approach.High), Count(approach.Moderate))),
            Numbers("portfolio.column.certain", (SharedNeed approach) => Count(approach.Certain)),
            Numbers("portfolio.column.met", (SharedNeed approach) => Count(approach.Met)),
            Numbers("portfolio.column.undecided", (SharedNeed approach) => Count(approach.Undecided)),
            Numbers("portfolio.column.suppressed", (SharedNeed approach) => Count(approach.Suppressed)),
            Numbers("portfolio.column.mean", (SharedNeed approach) => Mean(approach.Need)),
            Column("portfolio.column.worst", (SharedNeed approach) => Worst(approach.Need, approach.Need?.WorstName))),
        Note(Words("portfolio.needs.note")));

    private OutlineSection Rows() => Section(
        "rows",
        "portfolio.ranking",
        Table(
            report.Rows.Select((row, index) => (Row: row, Rank: index + 1)),
            Numbers("portfolio.column.rank", ((PortfolioRow Row, int Rank) item) => Count(item.Rank)),
            Column(
                "portfolio.column.organisation",
                ((PortfolioRow Row, int Rank) item) => Cell(Say("portfolio.worst", item.Row.Organisation.Name, item.Row.Organisation.Id)),
                OutlineColumnKind.Head),
            Words("portfolio.column.kind", ((PortfolioRow Row, int Rank) item) => Wording.NameOf(item.Row.Organisation.Kind)),
            Numbers("portfolio.column.needed", ((PortfolioRow Row, int Rank) item) => Count(item.Row.Needed)),
            Numbers("portfolio.column.low", ((PortfolioRow Row, int Rank) item) => Share(item.Row.MeanLow)),
            Numbers("portfolio.column.mean", ((PortfolioRow Row, int Rank) item) => Mean(item.Row.Need)),
            Column("portfolio.column.worst", ((PortfolioRow Row, int Rank) item) => Worst(item.Row.Need, item.Row.Need?.WorstId)),
            Numbers("portfolio.column.coverage", ((PortfolioRow Row, int Rank) item) => Wording.Percentage(item.Row.Coverage))),
        Note(Words("portfolio.ranking.note")),
        report.RowsLeftOut > 0 ? Note(Words("portfolio.left-out", report.RowsLeftOut)) : null);

    private OutlineSection Matrix() => Section(
        "matrix",
        "portfolio.matrix",
        Table(
            "matrix",
            report.Rows,
            [
                Column("portfolio.column.organisation", (PortfolioRow row) => Cell(OutlineText.Value(row.Organisation.Name)), OutlineColumnKind.Head),
                .. report.Approaches.Select((approach, position) => new TableColumn<PortfolioRow>(
                    OutlineText.Value(approach.Id), OutlineColumnKind.Text, row => Cell(OutlineText.Wording(Mark(row.Cells[position]))))),
            ]),
        Note(Words("portfolio.matrix.note", string.Join(", ", Bands.Select(band => Explained(band, "band."))
            .Concat(Outcomes.Select(outcome => Explained(outcome, "report.outcome.")))))));

    private OutlineSection? PutOff()
    {
        var putOff = report.Rows.SelectMany(row => row.Cells.Where(cell => cell.WithheldBy is not null).Select(cell => (row.Organisation.Name, Cell: cell))).ToList();
        return putOff.Count == 0 ? null : Section(
            "put-off",
            "portfolio.put-off",
            Table(
                putOff,
                Column("portfolio.column.organisation", ((string Name, PortfolioCell Cell) item) => Cell(OutlineText.Value(item.Name)), OutlineColumnKind.Head),
                Values("portfolio.column.id", ((string Name, PortfolioCell Cell) item) => item.Cell.Approach),
                Words("portfolio.column.decided", ((string Name, PortfolioCell Cell) item) => Texts.Phrase(
                    item.Cell.Decided is { } decided ? "decisions.status." + DecisionNames.Statuses.Of(decided) : "portfolio.put-off.options")),
                Values("portfolio.column.owner", ((string Name, PortfolioCell Cell) item) => item.Cell.WithheldBy!.Owner),
                Words("portfolio.column.until", ((string Name, PortfolioCell Cell) item) => PlainNumber.Of(item.Cell.WithheldBy!.Until!.Value)),
                Numbers("portfolio.column.need", ((string Name, PortfolioCell Cell) item) => item.Cell.State.Need.Value is { } need ? Share(need) : Nothing),
                Values("portfolio.column.reason", ((string Name, PortfolioCell Cell) item) => item.Cell.WithheldBy!.Justification)),
            Note(Words("portfolio.put-off.note")));
    }

    private OutlineSection? Notices() => Section(
        "notices",
        "report.notices",
        List(report.Notices.Select(notice => Say("portfolio.notice", notice.Text, notice.Organisations, report.Organisations))));

    private string Mark(PortfolioCell cell)
    {
        var mark = Texts.Phrase("portfolio.mark." + (cell.Severity is { } severity ? ReportNames.Severities.Of(severity) : ReportNames.Outcomes.Of(cell.State.Outcome)));
        return cell.State.Coverage > 0 && cell.State.Need.Value is { } need ? Texts.Phrase("portfolio.mark", Share(need), mark) : mark;
    }

    private string Explained(string name, string prefix) =>
        Texts.Phrase("portfolio.mark.explained", Texts.Phrase("portfolio.mark." + name), Texts.Phrase(prefix + name));

    private string Mean(NeedSpread? need) => need is null ? Nothing : Share(need.Mean);

    private OutlineCell Worst(NeedSpread? need, string? whose) =>
        Cell(need is null ? OutlineText.Wording(Nothing) : Say("portfolio.worst", Share(need.Worst), whose!));

    // Two decimals: for reading across many; the exact figures are in the other formats.
    private string Share(double value) => Texts.Phrase("portfolio.share", Math.Round((decimal)value, 2, MidpointRounding.AwayFromZero));

    private string Count(int number) => number.ToString("#,0", Texts.Culture);
}
