using Toolkit.Rules.Analysis;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Samples.Output;

/// <summary>The changes of a plan, before and after side by side.</summary>
internal sealed class PlanChangesView(RecommendationReport report, PlanChanges changes)
{
    private const string NoStep = "not in the plan";

    internal void WriteTo(Page page)
    {
        page.Heading("Plan");
        var ids = changes.Steps.Select(change => Id(change).Length).DefaultIfEmpty(0).Max();
        var before = changes.Steps.Select(change => Before(change).Length).DefaultIfEmpty(0).Max();
        foreach (var change in changes.Steps)
        {
            // Doing after finding out is neither earlier nor later than before.
            page.Line(
                $"{Marks.Way(First(change.KindBefore is null ? change.Before : change.After), First(change.After), page)} {Colours.Paint("bold", Inert.Markup(Id(change).PadRight(ids)))}  "
                + $"{Before(change).PadRight(before)} {Marks.Arrow(page)} {Quarters(change.After, change.Kind)}");
            page.Paragraph(Inert.Markup(PlanWording.Title(report, change)) + Phases(change, page), indent: 4);
        }
        foreach (var left in changes.LeftOut)
            page.Paragraph($"{Inert.Markup(left.Id)}: {LeftOut(left.Before)} {Marks.Arrow(page)} {LeftOut(left.After)}");
        if (changes.Steps.Count > 0)
            page.Blank();
        page.Paragraph(
            $"Steps that stay as they are: {changes.Unchanged}. Score-weighted finish: {Wording.Points(changes.WeightedCompletionTimeBefore)} "
            + $"{Marks.Arrow(page)} {Wording.Points(changes.WeightedCompletionTimeAfter)}.");
    }

    // A precondition has a long key that repeats its title.
    private static string Id(PlanStepChange change) => change.Kind == PlanStepKind.Precondition ? "!" : change.Id;

    private static int? First(PlanPlace? place) => place?.First;

    private static string Before(PlanStepChange change) => Quarters(change.Before, change.KindBefore ?? change.Kind);

    private static string Quarters(PlanPlace? place, PlanStepKind kind) =>
        place is null ? NoStep
        : (kind == PlanStepKind.FindOut ? "find out, " : "")
            + (place.First == place.Last ? place.FirstQuarter : $"{place.FirstQuarter} to {place.LastQuarter}");

    private static string Phases(PlanStepChange change, Page page) =>
        change.Before?.Phase == change.After?.Phase ? ""
        : $" ({string.Join($" {Marks.Arrow(page)} ", new[] { change.Before, change.After }.OfType<PlanPlace>().Select(Phase))})";

    private static string Phase(PlanPlace place) =>
        place.Phase == PlanPhase.OutOfHorizon ? "beyond the plan" : place.Phase.ToString().ToLowerInvariant();

    private static string LeftOut(LeftOutReason? reason) => reason switch
    {
        null => "not left out",
        LeftOutReason.Done => "left out because it is stated to be done",
        LeftOutReason.NothingToAskFor => "left out because it is undecided and can only be asked for",
        _ => "left out because it is suppressed",
    };
}
