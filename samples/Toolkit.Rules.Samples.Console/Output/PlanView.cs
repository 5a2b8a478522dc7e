using Toolkit.Rules.Analysis;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Samples.Output;

/// <summary>A plan for a person: a chart, the load of each quarter, how good the plan is, and what there is to say of each step.</summary>
internal sealed class PlanView(RecommendationReport report, TransformationPlan plan)
{
    private static readonly (PlanPhase Phase, string Head)[] Phases =
    [
        (PlanPhase.Now, "Now"), (PlanPhase.Next, "Next"), (PlanPhase.Later, "Later"), (PlanPhase.OutOfHorizon, "Beyond the plan"),
    ];

    internal void WriteTo(Page page)
    {
        page.Paragraph($"[bold]{Inert.Markup(report.Organisation.Name)}[/] ({report.Organisation.Kind.ToKey()}), answers of {Wording.Date(report.AsOf)}");
        page.Paragraph($"{Wording.Counted(plan.Quarters.Count, "quarter")} from {plan.Quarters[0].Label}; a point is what a team of five to nine people gets done in a month");
        if (plan.Steps.Count > 0)
        {
            page.Blank();
            new GanttView(plan).WriteTo(page);
            WriteLoad(page);
        }
        page.Blank();
        foreach (var sentence in PlanWording.Summary(report, plan))
            page.Paragraph(Inert.Markup(sentence));
        foreach (var (phase, head) in Phases)
            WritePhase(page, head, plan.Steps.Where(step => step.Phase == phase));
    }

    private void WriteLoad(Page page)
    {
        page.Heading("Load");
        var width = plan.Quarters.Max(quarter => quarter.Label.Length);
        foreach (var quarter in plan.Quarters)
            page.Line(
                $"{quarter.Label.PadRight(width)}  {Bar.Of(quarter.Capacity > 0 ? quarter.Load / quarter.Capacity : 0, page.Terminal.Unicode)}  "
                + $"{Wording.Share(quarter.Load)} of {Wording.Counted(quarter.Capacity, "point")}",
                indent: 1);
    }

    private void WritePhase(Page page, string head, IEnumerable<PlanStep> steps)
    {
        var items = steps.Select(step => new Item(
            step.Kind == PlanStepKind.Precondition ? "!" : Colours.Paint("bold", step.Id),
            string.Join('\n', [
                Inert.Markup(PlanWording.Title(report, step)),
                $"{PlanWording.Quarters(report, step)}, {Wording.Counted(step.Points, "point")}",
                .. PlanWording.Notes(report, step).Select(note => Colours.Paint(Colours.Faint, Inert.Markup(note)))]))).ToList();
        if (items.Count == 0)
            return;
        page.Heading(head);
        page.Items(items);
    }
}
