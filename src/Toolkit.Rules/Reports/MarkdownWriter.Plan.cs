using Toolkit.Rules.Analysis;

namespace Toolkit.Rules.Reports;

internal sealed partial class MarkdownWriter
{
    private void WritePlan()
    {
        if (report.Analysis?.Plan is not { } plan)
            return;
        Heading("## ", "plan.title");
        Line(Texts.Phrase("plan.intro", plan.Quarters.Count, plan.Quarters[0].Label));
        Line();
        foreach (var sentence in PlanText.Summary(report, plan))
            Bullet(MarkdownText.Escape(sentence));
        if (plan.Steps.Count == 0)
            return;
        WriteGantt(plan);
        foreach (var phase in plan.Steps.GroupBy(step => step.Phase))
            WritePhase(phase);
        WriteLoad(plan);
    }

    private void WriteGantt(TransformationPlan plan)
    {
        if (plan.Steps[0].Phase == PlanPhase.OutOfHorizon)
            return;
        Line();
        Line("```mermaid");
        writer.Write(PlanGantt.ToMermaid(report, plan));
        Line("```");
    }

    private void WritePhase(IGrouping<PlanPhase, PlanStep> phase)
    {
        Heading("### ", "plan.phase." + PlanGantt.PhaseName(phase.Key));
        Columns("report.column.id", "report.column.title", "plan.column.quarters", "plan.column.points:", "plan.column.notes");
        foreach (var step in phase)
            Row(
                step.Kind == PlanStepKind.Precondition ? Nothing : MarkdownText.Escape(step.Id),
                MarkdownText.Escape(PlanText.Title(report, step)),
                PlanText.Quarters(report, step),
                Texts.Phrase("report.number", step.Points),
                MarkdownText.Escape(string.Join(" ", PlanText.Notes(report, step))));
    }

    private void WriteLoad(TransformationPlan plan)
    {
        Heading("### ", "plan.column.load");
        Columns("plan.column.quarter", "plan.column.load:", "plan.column.capacity:");
        foreach (var quarter in plan.Quarters)
            Row(MarkdownText.Escape(quarter.Label), Texts.Phrase("plan.load", quarter.Load), Texts.Phrase("report.number", quarter.Capacity));
    }

    /// <summary>The names of columns by their phrase; a colon marks those that hold numbers.</summary>
    private void Columns(params string[] phrases)
    {
        Row([.. phrases.Select(phrase => Texts.Phrase(phrase.TrimEnd(':')))]);
        Row([.. phrases.Select(phrase => phrase[phrase.Length - 1] == ':' ? "---:" : "---")]);
    }
}
