using System.Globalization;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Portfolios;

/// <summary>Writes a portfolio section by section. Whatever is not a phrase of the text catalogue is escaped.</summary>
internal sealed class PortfolioMarkdownWriter(PortfolioReport report, TextWriter writer)
{
    private const string Nothing = "–";

    private static readonly string[] Bands = ["critical", "high", "moderate"];
    private static readonly string[] Outcomes = ["notNeeded", "undecided", "notApplicable", "suppressed"];

    private TextCatalogue Texts => report.Texts;

    internal void Write()
    {
        Line("# " + Texts.Phrase("portfolio.title", report.Organisations, KindCount.Noun(Texts, report.Kind)));
        WriteOrigin();
        WriteNeeds();
        WriteRows();
        WriteMatrix();
        WritePutOff();
        WriteNotices();
    }

    private void WriteOrigin()
    {
        Line();
        Line("- " + Say("report.catalogue", report.Origin.Catalogue, report.Origin.CatalogueVersion));
        if (report.Origin.Disabled.Count > 0)
            Line("- " + Say("report.disabled", string.Join(", ", report.Origin.Disabled)));
        Line("- " + Say("report.engine", report.Origin.Engine, report.Origin.EngineVersion));
        Line("- " + Say("report.options", report.Weights.Name, Share(report.OutcomeThreshold)));
    }

    private void WriteNeeds()
    {
        Heading("portfolio.needs");
        foreach (var approach in report.MostShared)
            if (approach.Text is { } text)
                Line("- " + MarkdownText.Escape(text));
        if (report.MostShared.Any(approach => approach.Text is not null))
            Line();
        Header("id", "title", "applies:", "needed:", "severity:", "certain:", "met:", "undecided:", "suppressed:", "mean:", "worst");
        foreach (var approach in report.MostShared)
            Row(
                MarkdownText.Escape(approach.Id),
                MarkdownText.Escape(approach.Title),
                Count(approach.Applies),
                Count(approach.Needed),
                string.Join(", ", Count(approach.Critical), Count(approach.High), Count(approach.Moderate)),
                Count(approach.Certain),
                Count(approach.Met),
                Count(approach.Undecided),
                Count(approach.Suppressed),
                Mean(approach.Need),
                Worst(approach.Need, approach.Need?.WorstName));
        Note("portfolio.needs.note");
    }

    private void WriteRows()
    {
        Heading("portfolio.ranking");
        Header("rank:", "organisation", "kind", "needed:", "low:", "mean:", "worst", "coverage:");
        for (var index = 0; index < report.Rows.Count; index++)
        {
            var row = report.Rows[index];
            Row(
                Count(index + 1),
                Say("portfolio.worst", row.Organisation.Name, row.Organisation.Id),
                Texts.Phrase("kind." + row.Organisation.Kind.ToKey()),
                Count(row.Needed),
                Share(row.MeanLow),
                Mean(row.Need),
                Worst(row.Need, row.Need?.WorstId),
                Texts.Phrase("percentage", Math.Round((decimal)row.Coverage * 100, 2)));
        }
        Note("portfolio.ranking.note");
        if (report.RowsLeftOut > 0)
            Note("portfolio.left-out", report.RowsLeftOut);
    }

    private void WriteMatrix()
    {
        Heading("portfolio.matrix");
        Row([Texts.Phrase("portfolio.column.organisation"), .. report.Approaches.Select(approach => MarkdownText.Escape(approach.Id))]);
        Row([.. report.Approaches.Select(_ => "---").Prepend("---")]);
        foreach (var row in report.Rows)
            Row([MarkdownText.Escape(row.Organisation.Name), .. row.Cells.Select(Cell)]);
        Note("portfolio.matrix.note", string.Join(", ", Bands.Select(band => Explained(band, "band."))
            .Concat(Outcomes.Select(outcome => Explained(outcome, "report.outcome.")))));
    }

    private void WritePutOff()
    {
        var putOff = report.Rows.SelectMany(row => row.Cells.Where(cell => cell.WithheldBy is not null).Select(cell => (row, cell))).ToList();
        if (putOff.Count == 0)
            return;
        Heading("portfolio.put-off");
        Header("organisation", "id", "decided", "owner", "until", "need:", "reason");
        foreach (var (row, cell) in putOff)
            Row(
                MarkdownText.Escape(row.Organisation.Name),
                MarkdownText.Escape(cell.Approach),
                Texts.Phrase(cell.Decided is { } decided ? "decisions.status." + DecisionNames.Statuses.Of(decided) : "portfolio.put-off.options"),
                MarkdownText.Escape(cell.WithheldBy!.Owner),
                PlainNumber.Of(cell.WithheldBy.Until!.Value),
                cell.Need.Value is { } need ? Share(need) : Nothing,
                MarkdownText.Escape(cell.WithheldBy.Justification));
        Note("portfolio.put-off.note");
    }

    private void WriteNotices()
    {
        if (report.Notices.Count == 0)
            return;
        Heading("report.notices");
        foreach (var notice in report.Notices)
            Line("- " + Say("portfolio.notice", notice.Text, notice.Organisations, report.Organisations));
    }

    private string Cell(PortfolioCell cell)
    {
        var mark = Texts.Phrase("portfolio.mark." + (cell.Severity is { } severity ? ReportNames.Severities.Of(severity) : ReportNames.Outcomes.Of(cell.Outcome)));
        return cell.Applies && cell.Need.Value is { } need ? Texts.Phrase("portfolio.mark", Share(need), mark) : mark;
    }

    private string Explained(string name, string prefix) =>
        Texts.Phrase("portfolio.mark.explained", Texts.Phrase("portfolio.mark." + name), Texts.Phrase(prefix + name));

    private string Mean(NeedSpread? need) => need is null ? Nothing : Share(need.Mean);

    private string Worst(NeedSpread? need, string? whose) => need is null ? Nothing : Say("portfolio.worst", Share(need.Worst), whose!);

    // Two decimals: for reading across many; the exact figures are in the other formats.
    private string Share(double value) => Texts.Phrase("portfolio.share", Math.Round((decimal)value, 2, MidpointRounding.AwayFromZero));

    private string Count(int number) => number.ToString("#,0", Texts.Culture);

    private string Say(string phrase, params object[] arguments) =>
        Texts.Phrase(phrase, [.. arguments.Select(argument => argument is string text ? MarkdownText.Escape(text) : argument)]);

    private void Note(string phrase, params object[] arguments)
    {
        Line();
        Line(Texts.Phrase(phrase, arguments));
    }

    private void Heading(string phrase)
    {
        Line();
        Line("## " + Texts.Phrase(phrase));
        Line();
    }

    /// <summary>The names of columns; a colon marks those that hold numbers.</summary>
    private void Header(params string[] columns)
    {
        Row([.. columns.Select(column => Texts.Phrase("portfolio.column." + column.TrimEnd(':')))]);
        Row([.. columns.Select(column => column[column.Length - 1] == ':' ? "---:" : "---")]);
    }

    private void Row(params string[] cells) => Line("| " + string.Join(" | ", cells) + " |");

    private void Line(string text = "")
    {
        writer.Write(text);
        writer.Write('\n');
    }
}
