using Toolkit.Rules.Decisions;

namespace Toolkit.Rules.Samples.Output;

/// <summary>Decisions for a person: each with what it was taken on and what is known now; then those to look at again.</summary>
internal sealed class DecisionsView(DecisionRegister register, RecommendationReport report)
{
    internal void WriteTo(Page page)
    {
        page.Paragraph($"[bold]{Inert.Markup(report.Organisation.Name)}[/], decisions held against the answers of {Wording.Date(report.AsOf)}");
        page.Paragraph($"{Wording.Counted(register.Decisions.Count, "decision")}, revision {register.Revision}");
        page.Blank();
        page.Items(register.Decisions.Select(Item));
        WriteFindings(page, report);
    }

    /// <summary>Writes the decisions that should be looked at again, if there are any.</summary>
    internal static void WriteFindings(Page page, RecommendationReport report)
    {
        if (report.DecisionReviewItems.Count == 0)
            return;
        page.Heading("Decisions to look at again");
        page.Items(report.DecisionReviewItems.Select(finding => new Item(Colours.Paint("bold", Inert.Markup(finding.Id)), Inert.Markup(finding.Text))));
    }

    private Item Item(Decision decision) => new(
        Colours.Paint("bold", Inert.Markup(decision.Approach)),
        string.Join(
            '\n',
            [
                Inert.Markup($"{TitleOf(decision.Approach)}"),
                Inert.Markup($"{Wording.Status(decision)} ({Wording.Category(decision.Category!.Value)}), {decision.Owner}, {Wording.Date(decision.Date!.Value)}"),
                Inert.Markup(decision.Justification),
                Colours.Paint(Colours.Faint, Inert.Markup($"Taken on: {Known(decision.Basis!)}. {Now(decision)}")),
            ]));

    private string TitleOf(string id) =>
        report.Recommendations.FirstOrDefault(item => item.Id == id)?.Title ?? report.Others.FirstOrDefault(item => item.Id == id)?.Title ?? "not in the catalogue of this run";

    private string Now(Decision decision)
    {
        if (report.Recommendations.All(item => item.Id != decision.Approach) && report.Others.All(item => item.Id != decision.Approach))
            return "Now: nothing is known.";
        var present = report.BasisOf(decision.Approach);
        return present.Evidence == decision.Basis!.Evidence ? "Now: the same." : $"Now: {Known(present)}.";
    }

    private static string Known(DecisionBasis basis) =>
        $"{Wording.Outcome(basis.Outcome)}, need {(basis.Need is { } need ? Wording.Share(need) : "unknown")}, evidence {basis.Evidence}";
}
