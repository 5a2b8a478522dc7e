using System.Globalization;
using System.Text;
using Toolkit.Rules.Analysis;
using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules.Reports;

/// <summary>Writes a plan as a Gantt chart in the notation of Mermaid, which Markdown viewers draw. Steps beyond the plan are not drawn.</summary>
public static class PlanGantt
{
    /// <summary>The longest label that fits beside a bar, in characters.</summary>
    private const int LongestTitle = 44;

    /// <summary>Writes the chart, ready to stand in a code block named <c>mermaid</c>. Lines end with a line feed.</summary>
    /// <param name="report">The report the plan is about.</param>
    /// <param name="plan">The plan.</param>
    public static string ToMermaid(RecommendationReport report, TransformationPlan plan) =>
        ToMermaid(Of(Guard.NotNull(report), Guard.NotNull(plan)) ?? new OutlineGantt([]));

    /// <summary>The chart of a plan; null if no step is within it.</summary>
    internal static OutlineGantt? Of(RecommendationReport report, TransformationPlan plan)
    {
        OutlineTask[] tasks = [.. plan.Steps.Where(step => step.Phase != PlanPhase.OutOfHorizon).OrderBy(step => step.Phase).Select(step => Task(report, plan, step))];
        return tasks.Length == 0 ? null : new OutlineGantt(tasks);
    }

    internal static string ToMermaid(OutlineGantt gantt)
    {
        var chart = new StringBuilder("gantt\n    dateFormat YYYY-MM-DD\n    axisFormat %Y-%m\n    todayMarker off\n");
        foreach (var phase in gantt.Tasks.GroupBy(task => task.Phase))
        {
            chart.Append("    section ").Append(Plain(phase.Key)).Append('\n');
            foreach (var task in phase)
                chart.Append("    ").Append(Name(task)).Append(" :").Append(Mark(task)).Append(PlainNumber.Of(task.Start)).Append(", ")
                    .Append(PlainNumber.Of(task.End)).Append('\n');
        }
        return chart.ToString();
    }

    private static OutlineTask Task(RecommendationReport report, TransformationPlan plan, PlanStep step) => new(
        report.Texts.Phrase("plan.phase." + PlanWording.PhaseName(step.Phase)),
        PlanWording.Title(report, step),
        Day(plan, step.First),
        Day(plan, step.Last + 1))
    {
        Approach = step.Kind == PlanStepKind.Precondition ? null : step.Id,
        Remark = step.IsPostponed ? report.Texts.Phrase("plan.mark.postponed") : null,
        IsUnderWay = step.Done is not null,
    };

    private static DateTime Day(TransformationPlan plan, int quarter) => plan.Quarters[0].Start.AddMonths(3 * (quarter - 1));

    private static string Mark(OutlineTask task) => task.IsUnderWay ? "active, " : task.Approach is null ? "crit, " : "";

    private static string Name(OutlineTask task)
    {
        var title = Plain(task.Title);
        if (title.Length > LongestTitle)
            title = title.Substring(0, LastBlank(title)) + "…";
        return task.Approach is null ? title
            : task.Remark is { } remark ? $"{task.Approach} {title} ({Plain(remark)})"
            : task.Approach + " " + title;
    }

    private static int LastBlank(string title) => title.LastIndexOf(' ', LongestTitle) is > 0 and var blank ? blank : LastBoundary(title);

    // Never within a character, however many code units it has.
    private static int LastBoundary(string title)
    {
        var starts = StringInfo.ParseCombiningCharacters(title);
        return starts.Last(start => start <= LongestTitle) is > 0 and var last ? last : starts.Length > 1 ? starts[1] : title.Length;
    }

    // A colon ends the name of a task, a semicolon the line, and a number sign or a per cent sign begins a code or a note.
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in PlainLine.Of(text))
            plain.Append(letter is ':' or ';' or '#' or '%' or '<' or '>' or '&' or '"' or '`' or '\\' or '{' or '}' ? ' ' : letter);
        return plain.Replace("  ", " ").ToString();
    }
}
