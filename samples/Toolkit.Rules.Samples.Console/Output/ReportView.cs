using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Samples.Output;

/// <summary>A report for a person: who, the ranked list, what is undecided and which answers would help, the rest.</summary>
internal sealed class ReportView(RecommendationReport report, IReadOnlyList<OpenQuestion> questions, int top)
{
    private const int Questions = 5;

    private static readonly Outcome[] Outcomes = [Outcome.Undecided, Outcome.NotNeeded, Outcome.NotApplicable, Outcome.Suppressed];

    internal void WriteTo(Page page)
    {
        WriteHead(page);
        if (report.Recommendations.Count > 0)
        {
            page.Blank();
            new RankingView([.. report.Recommendations.Take(top)]).WriteTo(page);
            WriteLegend(page);
        }
        WriteUndecided(page);
        WriteRest(page);
        DecisionsView.WriteFindings(page, report);
        WriteNotes(page);
    }

    private static string Counted(int number, string what) => $"{number} {what}";

    private void WriteHead(Page page)
    {
        var organisation = report.Organisation;
        var origin = report.Origin;
        page.Paragraph($"[bold]{Inert.Markup(organisation.Name)}[/] ({organisation.Kind.ToKey()}), answers of {Wording.Date(report.AsOf)}");
        page.Paragraph(
            $"{Inert.Markup(origin.Catalogue)} {Inert.Markup(origin.CatalogueVersion)}, engine {Inert.Markup(origin.EngineVersion)}, weights {report.Weights.Name}");
        page.Paragraph(string.Join(", ", Summary()));
    }

    private IEnumerable<string> Summary()
    {
        yield return Counted(report.Recommendations.Count, "recommended");
        foreach (var outcome in Outcomes)
            if (report.Others.Count(other => other.Outcome == outcome) is > 0 and var count)
                yield return Counted(count, Wording.Outcome(outcome));
    }

    private void WriteLegend(Page page)
    {
        page.Blank();
        var shown = Math.Min(top, report.Recommendations.Count);
        if (shown < report.Recommendations.Count)
            page.Paragraph($"The first {shown} of {report.Recommendations.Count} recommendations.");
        page.Paragraph(Colours.Paint(
            Colours.Faint,
            "Between: where the need would be if every missing answer were fine, or the worst. Covers: share of the evidence that is "
            + "answered. Certain: no missing answer can take it off the list. Lever: own, it can act; ask, it can only ask for it."));
    }

    private void WriteUndecided(Page page)
    {
        var undecided = report.Others.Where(other => other.Outcome == Outcome.Undecided).ToList();
        if (undecided.Count == 0)
            return;
        page.Heading("Undecided: too little is answered");
        page.Items(undecided.Select(Because(other =>
            $"{Wording.Percent(other.Coverage)} of the evidence is answered, the need lies between {Wording.Share(other.Need.Low)} and {Wording.Share(other.Need.High)}")));
        WriteQuestions(page);
    }

    private void WriteQuestions(Page page)
    {
        if (questions.Count == 0)
            return;
        page.Heading(questions.Count > Questions ? $"The {Questions} answers that would decide most" : "Answers that would decide most");
        page.Items(questions.Take(Questions).Select(question => new Item(
            question.Approach.Id,
            $"[bold]{question.Indicator.Key}[/]: {Wording.Percent(question.Share)} of the evidence"
            + (question.DecidesAlone ? ", decides on its own" : "")
            + $"\n{Inert.Markup(question.Indicator.Question)}")));
    }

    private void WriteRest(Page page)
    {
        foreach (var outcome in Outcomes)
        {
            var rest = report.Others.Where(other => other.Outcome == outcome).ToList();
            if (outcome == Outcome.Undecided || rest.Count == 0)
                continue;
            var said = Wording.Outcome(outcome);
            page.Heading(char.ToUpperInvariant(said[0]) + said[1..]);
            page.Items(rest.Select(Because(other => other.Text)));
        }
    }

    private static Func<NotRecommended, Item> Because(Func<NotRecommended, string> why) => other =>
        new(Colours.Paint("bold", other.Id), $"{Inert.Markup(other.Title)}\n{Colours.Paint(Colours.Faint, Inert.Markup(why(other)))}");

    private void WriteNotes(Page page)
    {
        if (report.Notices.Count + report.Faults.Count == 0)
            return;
        page.Heading("Notes");
        page.Items(report.Notices.Select(notice => notice.Text).Concat(report.Faults.Select(fault => $"The rule of {fault.Id} failed: {fault.Message}"))
            .Select(note => new Item("-", Inert.Markup(note))));
    }
}
