using Toolkit.Rules.Analysis;

namespace Toolkit.Rules.Reports;

internal sealed partial class HtmlWriter
{
    private void WritePlan()
    {
        if (report.Analysis?.Plan is not { } plan)
            return;
        html.Open("section", ("aria-labelledby", "plan"));
        html.Heading(headingLevel + 1, Texts.Phrase("plan.title"), ("id", "plan"));
        html.Element("p", Texts.Phrase("plan.intro", plan.Quarters.Count, plan.Quarters[0].Label));
        WriteList("ul", PlanText.Summary(report, plan));
        foreach (var phase in plan.Steps.GroupBy(step => step.Phase))
            WritePhase(phase);
        if (plan.Steps.Count > 0)
            WriteLoad(plan.Quarters);
        html.Close();
    }

    private void WritePhase(IGrouping<PlanPhase, PlanStep> phase)
    {
        var id = "plan-" + PlanGantt.PhaseName(phase.Key);
        html.Heading(headingLevel + 2, Texts.Phrase("plan.phase." + PlanGantt.PhaseName(phase.Key)), ("id", id));
        html.Open("table", ("aria-labelledby", id));
        HeaderOf("report.column.title", "plan.column.quarters", "plan.column.points:");
        html.Open("tbody");
        foreach (var step in phase)
        {
            html.Open("tr").Open("th", ("scope", "row")).Element("span", PlanText.Title(report, step));
            if (step.Kind == PlanStepKind.Approach)
                html.Element("span", step.Id, ("class", "marks"));
            html.Element("span", string.Join(" ", PlanText.Notes(report, step)), ("class", "note")).Close();
            html.Element("td", PlanText.Quarters(report, step));
            Number(Texts.Phrase("report.number", step.Points));
            html.Close();
        }
        html.Close().Close();
    }

    private void WriteLoad(IReadOnlyList<PlanQuarter> quarters)
    {
        html.Heading(headingLevel + 2, Texts.Phrase("plan.column.load"), ("id", "plan-load"));
        html.Open("table", ("aria-labelledby", "plan-load"));
        HeaderOf("plan.column.quarter", "plan.column.load:", "plan.column.capacity:");
        html.Open("tbody");
        foreach (var quarter in quarters)
        {
            html.Open("tr").Element("th", quarter.Label, ("scope", "row"));
            Number(Texts.Phrase("plan.load", quarter.Load));
            Number(Texts.Phrase("report.number", quarter.Capacity));
            html.Close();
        }
        html.Close().Close();
    }
}
