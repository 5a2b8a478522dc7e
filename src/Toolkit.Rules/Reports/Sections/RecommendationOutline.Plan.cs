using Toolkit.Rules.Analysis;

namespace Toolkit.Rules.Reports;

/// <content>The plan: a chart in text, a table for each phase, the load of the quarters.</content>
internal sealed partial class RecommendationOutline
{
    private OutlineSection Plan(TransformationPlan plan) => Section(
        "plan",
        "plan.title",
        [
            Paragraph(Words("plan.intro", plan.Quarters.Count, plan.Quarters[0].Label)),
            List(PlanWording.Summary(report, plan).Select(OutlineText.Value)),
            IsPage ? null : PlanGantt.Of(report, plan),
            .. plan.Steps.GroupBy(step => step.Phase).Select(Phase),
            plan.Steps.Count > 0 ? Load(plan.Quarters) : null,
        ]);

    private OutlineSection Phase(IGrouping<PlanPhase, PlanStep> phase) => Section(
        "plan-" + PlanWording.PhaseName(phase.Key),
        "plan.phase." + PlanWording.PhaseName(phase.Key),
        [Table(
            phase,
            StepIds((PlanStep step) => (step.Kind, step.Id)),
            Column(
                "report.column.title",
                (PlanStep step) => StepTitle(PlanWording.Title(report, step), step.Kind, step.Id, OutlineText.Value(Notes(step))),
                OutlineColumnKind.Title),
            Words("plan.column.quarters", (PlanStep step) => PlanWording.Quarters(report, step)),
            Numbers("plan.column.points", (PlanStep step) => Wording.Number(step.Points)),
            InText(Values("plan.column.notes", (PlanStep step) => Notes(step))))]);

    private OutlineSection Load(IReadOnlyList<PlanQuarter> quarters) => Section(
        "plan-load",
        "plan.column.load",
        [Table(
            quarters,
            Column("plan.column.quarter", (PlanQuarter quarter) => Cell(OutlineText.Value(quarter.Label)), OutlineColumnKind.Head),
            Numbers("plan.column.load", (PlanQuarter quarter) => Texts.Phrase("plan.load", quarter.Load)),
            Numbers("plan.column.capacity", (PlanQuarter quarter) => Wording.Number(quarter.Capacity)))]);

    private string Notes(PlanStep step) => string.Join(" ", PlanWording.Notes(report, step));

    private TableColumn<T>? StepIds<T>(Func<T, (PlanStepKind Kind, string Id)> step) => InText(Values<T>(
        "report.column.id", item => ApproachOf(step(item).Kind, step(item).Id) ?? Nothing));

    private OutlineCell StepTitle(string title, PlanStepKind kind, string id, params OutlineText[] notes) =>
        IsPage ? Titled(title, ApproachOf(kind, id), notes) : Cell(OutlineText.Value(title));

    private static string? ApproachOf(PlanStepKind kind, string id) => kind == PlanStepKind.Precondition ? null : id;
}
