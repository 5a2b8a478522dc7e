using System.Globalization;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Portfolios;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Samples.Output;

/// <summary>A portfolio for a person: what is shared, then who needs most, with one letter for each approach.</summary>
internal sealed class PortfolioView(PortfolioReport report)
{
    internal void WriteTo(Page page)
    {
        WriteHead(page);
        WriteShared(page);
        WriteNeeds(page);
        WriteRows(page);
        WritePutOff(page);
        WriteNotes(page);
    }

    private void WriteHead(Page page)
    {
        page.Paragraph($"[bold]{Number(report.Organisations)} organisation{(report.Organisations == 1 ? "" : "s")}[/]"
            + (report.Kind is { } kind ? $" of the kind {kind.ToKey()}" : " of several kinds"));
        page.Paragraph(
            $"{Inert.Markup(report.Origin.Catalogue)} {Inert.Markup(report.Origin.CatalogueVersion)}, engine {Inert.Markup(report.Origin.EngineVersion)}, weights {report.Weights.Name}");
    }

    private void WriteShared(Page page)
    {
        var shared = report.MostShared.Where(approach => approach.Text is not null).ToList();
        if (shared.Count == 0)
            return;
        page.Heading("Shared by half or more");
        page.Items(shared.Select(approach => new Item("-", Inert.Markup(approach.Text!))));
    }

    private void WriteNeeds(Page page)
    {
        page.Heading("What they need, the most shared first");
        var isPutOff = report.MostShared.Any(approach => approach.Suppressed > 0);
        var lines = new AlignedLines(["Id", "Needed", "of", "Crit", "High", "Mod", "Certain", "Met", "Open", .. isPutOff ? ["Off"] : (string[])[], "Mean", "Worst"]);
        var open = report.MostShared.Where(approach => approach.Need is null).ToList();
        foreach (var approach in report.MostShared)
            if (approach.Need is { } need)
                lines.Add(
                    $"{approach.Title}; worst: {need.WorstName}",
                    $" {Wording.Share(need.Worst)}",
                    [
                        approach.Id,
                        Plain(approach.Needed),
                        Plain(approach.Applies),
                        Plain(approach.Critical),
                        Plain(approach.High),
                        Plain(approach.Moderate),
                        Plain(approach.Certain),
                        Plain(approach.Met),
                        Plain(approach.Undecided),
                        .. isPutOff ? [Plain(approach.Suppressed)] : (string[])[],
                        Wording.Share(need.Mean),
                    ]);
        if (open.Count < report.MostShared.Count)
            lines.WriteTo(page);
        if (open.Count > 0)
            page.Paragraph($"Nobody has answered anything on {Inert.Markup(string.Join(", ", open.Select(approach => approach.Id)))}.");
        page.Blank();
        page.Paragraph(Colours.Paint(
            Colours.Faint,
            "Crit, high, mod: critical, high or moderate need. Certain: how many need it whatever is missing. Open: undecided, too little is answered. "
            + (isPutOff ? "Off: put off, postponed or suppressed. " : "") + "Mean and worst: of the needs of those that answered any of the evidence."));
    }

    private void WriteRows(Page page)
    {
        page.Heading(report.RowsLeftOut == 0
            ? "Organisations by need"
            : $"The {Number(report.Rows.Count)} neediest of {Number(report.Organisations)} organisations");
        var lines = new AlignedLines("#", "Needs", "Low", "Mean", "Worst", "is", "Covers", PortfolioMarks.Head(report.Approaches));
        for (var index = 0; index < report.Rows.Count; index++)
        {
            var row = report.Rows[index];
            lines.Add(
                row.Organisation.Name,
                PortfolioMarks.Of(row, report.Approaches, page.Terminal.Unicode),
                Plain(index + 1),
                Plain(row.Needed),
                Wording.Share(row.MeanLow),
                row.Need is null ? "?" : Wording.Share(row.Need.Mean),
                row.Need is null ? "?" : Wording.Share(row.Need.Worst),
                row.Need?.WorstId ?? "",
                Wording.Percent(row.Coverage));
        }
        lines.WriteTo(page);
        page.Blank();
        page.Paragraph(Colours.Paint(
            Colours.Faint,
            "Low: what is certain to be missing, the mean need if every missing answer were fine; the order goes by it, so that what is "
            + "unknown moves nobody up. Mean, worst: of the needs of the approaches with any answer; \"is\" names the worst. Covers: share "
            + "of the evidence that is answered. A letter for each approach, by finding: "
            + Inert.Markup(PortfolioMarks.Legend(page.Terminal.Unicode)) + "."));
    }

    private void WritePutOff(Page page)
    {
        var putOff = report.Rows.SelectMany(row => row.Cells.Where(cell => cell.WithheldBy is not null).Select(cell => Item(row.Organisation, cell))).ToList();
        if (putOff.Count == 0)
            return;
        page.Heading("Put off");
        page.Items(putOff);
    }

    private static Item Item(Organisation organisation, PortfolioCell cell)
    {
        var (decision, decided) = (cell.WithheldBy!, cell.Decided == DecisionStatus.Postponed ? "postponed" : "suppressed");
        return new Item(
            Colours.Paint("bold", Inert.Markup(cell.Approach)),
            $"{Inert.Markup(organisation.Name)}: {decided} by {Inert.Markup(decision.Owner)} until {Wording.Date(decision.Until!.Value)}\n"
            + Colours.Paint(Colours.Faint, Inert.Markup(decision.Justification)));
    }

    private void WriteNotes(Page page)
    {
        if (report.Notices.Count == 0)
            return;
        page.Heading("Notes");
        page.Items(report.Notices.Select(notice => new Item("-", $"{Inert.Markup(notice.Text)} ({Number(notice.Organisations)} of {Number(report.Organisations)})")));
    }

    // Without separators: a million organisations fit into 80 columns that way.
    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
