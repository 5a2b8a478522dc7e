using System.Text;
using Toolkit.Rules.Analysis;
using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules.Reports;

/// <summary>A plan as a Gantt chart in the notation of Mermaid, which Markdown viewers draw. What is beyond the plan is not drawn.</summary>
public static class PlanGantt
{
    /// <summary>What is read beside a bar without running out of the drawing.</summary>
    private const int LongestTitle = 44;

    private static readonly PlanPhase[] Drawn = [PlanPhase.Now, PlanPhase.Next, PlanPhase.Later];

    /// <summary>The chart as text, ready to stand in a code block named <c>mermaid</c>. Lines end with a line feed.</summary>
    /// <param name="report">The report the plan is about.</param>
    /// <param name="plan">The plan.</param>
    public static string ToMermaid(RecommendationReport report, TransformationPlan plan)
    {
        var chart = new StringBuilder("gantt\n    dateFormat YYYY-MM-DD\n    axisFormat %Y-%m\n    todayMarker off\n");
        foreach (var phase in Drawn)
        {
            var steps = Guard.NotNull(plan).Steps.Where(step => step.Phase == phase).ToList();
            if (steps.Count > 0)
                chart.Append("    section ").Append(Plain(Guard.NotNull(report).Texts.Phrase("plan.phase." + PhaseName(phase)))).Append('\n');
            foreach (var step in steps)
                chart.Append("    ").Append(Name(report, step)).Append(" :").Append(Mark(step)).Append(PlainNumber.Of(Day(plan, step.First))).Append(", ")
                    .Append(PlainNumber.Of(Day(plan, step.Last + 1))).Append('\n');
        }
        return chart.ToString();
    }

    internal static string PhaseName(PlanPhase phase) => phase.ToString().ToLowerInvariant();

    private static string Mark(PlanStep step) => step.Done is not null ? "active, " : step.Kind == PlanStepKind.Precondition ? "crit, " : "";

    private static DateTime Day(TransformationPlan plan, int quarter) => plan.Quarters[0].Start.AddMonths(3 * (quarter - 1));

    private static string Name(RecommendationReport report, PlanStep step)
    {
        var title = Plain(PlanText.Title(report, step));
        if (title.Length > LongestTitle)
            title = title.Substring(0, LastBlank(title)) + "…";
        return step.Kind == PlanStepKind.Precondition ? title
            : step.IsPostponed ? $"{step.Id} {title} ({Plain(report.Texts.Phrase("plan.mark.postponed"))})"
            : step.Id + " " + title;
    }

    private static int LastBlank(string title) => title.LastIndexOf(' ', LongestTitle) is > 0 and var blank ? blank : LongestTitle;

    // A colon ends the name of a task, a semicolon the line, and a number sign or a per cent sign begins a code or a note.
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in PlainLine.Of(text))
            plain.Append(letter is ':' or ';' or '#' or '%' or '<' or '>' or '&' or '"' or '`' or '\\' or '{' or '}' ? ' ' : letter);
        return plain.Replace("  ", " ").ToString();
    }
}
