using Toolkit.Rules.Analysis;
using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Explanation;
using Toolkit.Rules.Rules;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Reports;

/// <summary>Puts a plan into words. Titles, the advice of preconditions and open questions come from the report.</summary>
public static class PlanWording
{
    /// <summary>Says the title of a step: that of its approach, the question to find out about, or the precondition to fix first.</summary>
    /// <param name="report">The report the plan is about.</param>
    /// <param name="step">The step.</param>
    public static string Title(RecommendationReport report, PlanStep step) =>
        Guard.NotNull(step).Questions is { Count: > 0 } questions
            ? Guard.NotNull(report).Texts.Phrase("plan.find-out", Question(report.Texts, questions[0]))
            : Title(Guard.NotNull(report), step.Kind, step.Id);

    /// <summary>Says the title of a step that another plan has elsewhere or otherwise: that of its approach, or the precondition to fix first.</summary>
    /// <param name="report">The report one of the plans is about.</param>
    /// <param name="change">The step.</param>
    public static string Title(RecommendationReport report, PlanStepChange change) =>
        Title(Guard.NotNull(report), Guard.NotNull(change).Kind, change.Id);

    /// <summary>Says the quarters of a step: one label, or the first and the last.</summary>
    /// <param name="report">The report the plan is about.</param>
    /// <param name="step">The step.</param>
    public static string Quarters(RecommendationReport report, PlanStep step) =>
        Quarters(Guard.NotNull(report).Texts, Guard.NotNull(step).First, step.Last, step.FirstQuarter, step.LastQuarter);

    /// <summary>Says what is special about a step, why it is beyond the plan, what it waits for and what it unlocks, a sentence or two each.</summary>
    /// <param name="report">The report the plan is about.</param>
    /// <param name="step">The step.</param>
    public static IReadOnlyList<string> Notes(RecommendationReport report, PlanStep step)
    {
        var texts = Guard.NotNull(report).Texts;
        var notes = new List<string>();
        if (Guard.NotNull(step).Done is { } done)
            notes.Add(UnderWay(texts, done, step.QuartersLeft));
        if (step.Withheld is { } withheld)
            notes.Add(Phrase(texts, step.IsPostponed ? "plan.postponed" : "plan.under-way.withheld", withheld));
        if (step.OutOfHorizon is { } beyond)
            notes.Add(texts.Phrase("plan.outofhorizon." + beyond.ToString().ToLowerInvariant(), step.FirstQuarter));
        if (step.Questions is { Count: > 0 } questions)
            notes.Add(texts.Phrase("plan.find-out.decides", new Wording(texts).List(questions), Title(report, step.Kind, step.Id)));
        else if (step.Kind == PlanStepKind.Approach && LeverOf(report, step.Id) == Lever.Influence)
            notes.Add(texts.Phrase("plan.ask-for"));
        notes.AddRange(step.WaitsFor.Select(link => Wait(report, step, link)));
        AddList(notes, "plan.unlocks", step.Unlocks.Where(link => link.Kind != PlanLinkKind.Helps), texts);
        AddList(notes, "plan.helps", step.Unlocks.Where(link => link.Kind == PlanLinkKind.Helps), texts);
        return notes;
    }

    /// <summary>Says how good the plan is, and which needed or undecided approaches it leaves out, a sentence each.</summary>
    /// <param name="report">The report the plan is about.</param>
    /// <param name="plan">The plan.</param>
    public static IReadOnlyList<string> Summary(RecommendationReport report, TransformationPlan plan)
    {
        var texts = Guard.NotNull(report).Texts;
        var quality = Guard.NotNull(plan).Steps.Count == 0 ? texts.Phrase("plan.nothing")
            : plan.WeightedCompletionTime == plan.LowerBound ? texts.Phrase("plan.best", plan.WeightedCompletionTime)
            // Rounded up: what is said to be at most has to be.
            : texts.Phrase("plan.gap", plan.WeightedCompletionTime, plan.LowerBound, Math.Ceiling((decimal)plan.Gap * 1000) / 10);
        return [quality, .. plan.LeftOut.Select(left => LeftOut(texts, left))];
    }

    private static string LeftOut(TextCatalogue texts, LeftOutApproach left) => left switch
    {
        { Reason: LeftOutReason.Suppressed, Withheld: { } withheld } => Phrase(texts, "plan.left.withheld", withheld, left.Id),
        _ => texts.Phrase(LeftOutPhrase(left.Reason), left.Id),
    };

    private static string UnderWay(TextCatalogue texts, double done, int? quartersLeft) => quartersLeft switch
    {
        1 => texts.Phrase("plan.under-way.left.one"),
        { } left => texts.Phrase("plan.under-way.left.other", left),
        _ when done > 0 => texts.Phrase("plan.under-way", Math.Round((decimal)done * 100)),
        _ => texts.Phrase("plan.under-way.begun"),
    };

    private static string Phrase(TextCatalogue texts, string phrase, Withholding withheld, params object[] first) =>
        texts.Phrase(phrase, [.. first, withheld.Owner, PlainNumber.Of(withheld.Until), withheld.Reason]);

    internal static string Quarters(TextCatalogue texts, int first, int last, string firstQuarter, string lastQuarter) =>
        texts.Phrase(first == last ? "plan.quarters.one" : "plan.quarters.more", firstQuarter, lastQuarter);

    /// <summary>The name of a phase in the keys of phrases.</summary>
    internal static string PhaseName(PlanPhase phase) => phase.ToString().ToLowerInvariant();

    internal static string LeftOutPhrase(LeftOutReason reason) => reason switch
    {
        LeftOutReason.Done => "plan.left.done",
        LeftOutReason.NothingToAskFor => "plan.left.nothing-to-ask-for",
        _ => "plan.left.suppressed",
    };

    private static string Title(RecommendationReport report, PlanStepKind kind, string id) =>
        kind == PlanStepKind.Precondition
            ? report.Texts.Phrase("plan.fix", id)
            : report.Recommendations.FirstOrDefault(item => item.Id == id)?.Title
                ?? report.Others.FirstOrDefault(other => other.Id == id)?.Title
                ?? id;

    private static string Question(TextCatalogue texts, string indicator) => texts.Indicator(indicator)?.Question ?? indicator;

    private static Lever? LeverOf(RecommendationReport report, string id) =>
        report.Recommendations.FirstOrDefault(item => item.Id == id)?.Lever ?? report.Others.FirstOrDefault(other => other.Id == id)?.Lever;

    private static string Wait(RecommendationReport report, PlanStep step, PlanLink link) => link.Kind switch
    {
        PlanLinkKind.Precondition => report.Texts.Phrase("plan.wait.brake", link.Id, Advice(report, step, link)),
        PlanLinkKind.Undecided => Undecided(report, link.Id),
        PlanLinkKind.FindOut => report.Texts.Phrase("plan.wait.find-out", link.Id),
        PlanLinkKind.Suppressed => report.Texts.Phrase("plan.wait.suppressed", link.Id),
        PlanLinkKind.Done => report.Texts.Phrase("plan.wait.done", link.Id),
        _ => report.Texts.Phrase("plan.wait.requires", link.Id),
    };

    private static string Advice(RecommendationReport report, PlanStep step, PlanLink link) =>
        (report.Recommendations.FirstOrDefault(item => item.Id == step.Id)?.Preconditions ?? report.Others.FirstOrDefault(other => other.Id == step.Id)?.Preconditions)
            ?.FirstOrDefault(brake => brake.Id == link.Precondition)?.Text ?? link.Precondition ?? link.Id;

    private static string Undecided(RecommendationReport report, string id) =>
        report.Others.FirstOrDefault(other => other.Id == id)?.Deciding is { Count: > 0 } deciding
            ? report.Texts.Phrase("plan.wait.undecided", id, new Wording(report.Texts).List(deciding))
            : report.Texts.Phrase("plan.wait.unknown", id);

    private static void AddList(List<string> notes, string phrase, IEnumerable<PlanLink> links, TextCatalogue texts)
    {
        var ids = links.Select(link => link.Id).Distinct(StringComparer.Ordinal).ToList();
        if (ids.Count > 0)
            notes.Add(texts.Phrase(phrase, new Wording(texts).List(ids)));
    }
}
