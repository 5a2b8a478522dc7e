using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Samples.Output;

/// <summary>A report for a person: who, the order with its advice, the rest.</summary>
/// <param name="report">The report.</param>
/// <param name="recommended">How many approaches are recommended; the report may hold the first of them only.</param>
internal sealed class ReportView(RecommendationReport report, int recommended)
{
    private static readonly Outcome[] Rest = [Outcome.NotNeeded, Outcome.NotApplicable, Outcome.Suppressed];

    internal void WriteTo(Page page)
    {
        WriteHead(page);
        new RankingView(report, report.Order).WriteTo(page);
        WriteRest(page);
        DecisionsView.WriteFindings(page, report);
        WriteNotes(page);
    }

    private void WriteHead(Page page)
    {
        var organisation = report.Organisation;
        var origin = report.Origin;
        page.Paragraph($"[bold]{Inert.Markup(organisation.Name)}[/] ({organisation.Kind.ToKey()}), answers of {Wording.Date(report.AsOf)}");
        page.Paragraph(
            $"{Inert.Markup(origin.Catalogue)} {Inert.Markup(origin.CatalogueVersion)}, engine {Inert.Markup(origin.EngineVersion)}, weights {report.Weights.Name}");
        page.Paragraph(string.Join(", ", Summary()));
        if (report.Summary.Count > 0)
            page.Blank();
        foreach (var sentence in report.Summary)
            page.Paragraph(Inert.Markup(sentence));
        if (report.Recommendations.Count < recommended)
            page.Paragraph($"The first {report.Recommendations.Count} of {recommended} recommendations.");
    }

    private IEnumerable<string> Summary()
    {
        yield return $"{recommended} recommended";
        foreach (var outcome in (Outcome[])[Outcome.Undecided, .. Rest])
            if (report.Others.Count(other => other.Outcome == outcome) is > 0 and var count)
                yield return $"{count} {Wording.Outcome(outcome)}";
    }

    private void WriteRest(Page page)
    {
        foreach (var outcome in Rest)
        {
            var rest = report.Others.Where(other => other.Outcome == outcome).ToList();
            if (rest.Count == 0)
                continue;
            var said = Wording.Outcome(outcome);
            page.Heading(char.ToUpperInvariant(said[0]) + said[1..]);
            page.Items(rest.Select(other =>
                new Item(Colours.Paint("bold", other.Id), $"{Inert.Markup(other.Title)}\n{Colours.Paint(Colours.Faint, Inert.Markup(other.Text))}")));
        }
    }

    private void WriteNotes(Page page)
    {
        if (report.Notices.Count + report.Faults.Count == 0)
            return;
        page.Heading("Notes");
        page.Items(report.Notices.Select(notice => notice.Text).Concat(report.Faults.Select(fault => $"The rule of {fault.Id} failed: {fault.Message}"))
            .Select(note => new Item("-", Inert.Markup(note))));
    }
}
