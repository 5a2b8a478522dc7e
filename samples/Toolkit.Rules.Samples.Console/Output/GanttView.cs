using System.Text;
using Toolkit.Rules.Analysis;

namespace Toolkit.Rules.Samples.Output;

/// <summary>A Gantt chart of plain characters: a line for each step that starts within the plan, a column for each quarter.</summary>
internal sealed class GanttView(TransformationPlan plan)
{
    private const int WidestId = 24;

    internal void WriteTo(Page page)
    {
        List<PlanStep> steps = [.. plan.Steps.Where(step => step.Phase != PlanPhase.OutOfHorizon)];
        if (steps.Count == 0)
            return;
        var ids = Math.Min(WidestId, steps.Max(step => step.Id.Length));
        var widest = plan.Quarters[0].Label.Length + 1;
        var quarter = Math.Clamp((page.Terminal.Width - ids - 3) / plan.Quarters.Count, 1, widest);
        if (quarter == widest)
            page.Line(Colours.Paint("bold", Line("", ids, string.Concat(plan.Quarters.Select(label => label.Label.PadRight(widest))))));
        else
            WriteNarrowHead(page, ids, quarter);
        foreach (var step in steps)
            page.Line(Inert.Markup(Line(Short(step.Id, ids), ids, Cells(step, quarter, page.Terminal.Unicode))));
        WriteKey(page, steps);
    }

    // A plan of plain steps needs no key.
    private void WriteKey(Page page, List<PlanStep> steps)
    {
        List<string> marks = [];
        if (steps.Any(step => step.Done is not null))
            marks.Add("= under way");
        if (steps.Any(step => step.Kind == PlanStepKind.Precondition))
            marks.Add("! to be fixed first");
        if (steps.Any(step => step.Kind == PlanStepKind.FindOut))
            marks.Add("? to be found out");
        if (steps.Any(step => step.IsPostponed))
            marks.Add("- postponed");
        if (steps.Any(step => step.Last > plan.Quarters.Count))
            marks.Add("> goes on after the plan");
        if (marks.Count > 0)
            page.Paragraph(Colours.Paint(Colours.Faint, string.Join(", ", marks)));
    }

    // The year stands where it begins to be, and the number of the quarter where there is room for it.
    private void WriteNarrowHead(Page page, int ids, int width)
    {
        var (years, numbers, last) = (new StringBuilder(), new StringBuilder(), "");
        for (var index = 0; index < plan.Quarters.Count; index++)
        {
            var (year, number) = (plan.Quarters[index].Label.Split(' ')[0], plan.Quarters[index].Label.Split(' ')[1]);
            if (year != last && years.Length <= index * width)
                years.Append(' ', (index * width) - years.Length).Append(year).Append(' ');
            last = year;
            numbers.Append((width > 2 ? number : number[1..]).PadRight(width));
        }
        page.Line(Colours.Paint("bold", Line("", ids, years.ToString())));
        page.Line(Colours.Paint("bold", Line("", ids, numbers.ToString())));
    }

    private string Cells(PlanStep step, int width, bool unicode)
    {
        var full = step switch
        {
            { Kind: PlanStepKind.Precondition } => '!',
            { Kind: PlanStepKind.FindOut } => '?',
            { Done: not null } => '=',
            _ => unicode ? '█' : '#',
        };
        var cells = new StringBuilder();
        for (var quarter = 1; quarter <= plan.Quarters.Count; quarter++)
        {
            var taken = quarter >= step.First && quarter <= step.Last;
            var open = step.IsPostponed && plan.Quarters[quarter - 1].Start <= step.Withheld!.Until ? '-' : '.';
            var gap = width > 2 && (!taken || quarter == step.Last || quarter == plan.Quarters.Count) ? 1 : 0;
            cells.Append(taken ? full : open, width - gap).Append(' ', gap);
        }
        return step.Last > plan.Quarters.Count ? cells.ToString().TrimEnd() + ">" : cells.ToString();
    }

    private static string Short(string id, int width) => id.Length <= width ? id : Cut.To(id, width - 1) + "~";

    private static string Line(string id, int ids, string cells) => $" {id.PadRight(ids)} {cells}".TrimEnd();
}
