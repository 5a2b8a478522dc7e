using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules.Analysis;

/// <summary>
/// What differs between two plans: quarters and phases, which steps there are, what is left out. What is not listed is the same. Scores and
/// what a step waits for are no part of it; the plans themselves tell those. Immutable.
/// </summary>
/// <param name="Steps">The steps that stand elsewhere or are new, in the order of the later plan; then those it no longer has, in the order of the earlier.</param>
/// <param name="LeftOut">What is left out by one of them only, or for another reason, by id.</param>
/// <param name="Unchanged">How many steps stand where they stood.</param>
/// <param name="WeightedCompletionTimeBefore">The weighted finish of the earlier plan: over all steps, score times the number of the quarter in which it ends.</param>
/// <param name="WeightedCompletionTimeAfter">The weighted finish of the later plan.</param>
public sealed record PlanChanges(
    IReadOnlyList<PlanStepChange> Steps,
    IReadOnlyList<LeftOutChange> LeftOut,
    int Unchanged,
    decimal WeightedCompletionTimeBefore,
    decimal WeightedCompletionTimeAfter)
{
    /// <summary>Holds two plans side by side.</summary>
    /// <param name="before">The earlier plan.</param>
    /// <param name="after">The later plan.</param>
    public static PlanChanges Between(TransformationPlan before, TransformationPlan after)
    {
        Guard.NotNull(before);
        Guard.NotNull(after);
        var were = before.Steps.ToDictionary(step => step.Id, PlaceOf, StringComparer.Ordinal);
        var are = after.Steps.ToDictionary(step => step.Id, PlaceOf, StringComparer.Ordinal);
        var changed = after.Steps.Concat(before.Steps.Where(step => !are.ContainsKey(step.Id)))
            .Select(step => new PlanStepChange(step.Id, step.Kind, Find(were, step.Id), Find(are, step.Id)))
            .Where(change => change.Before != change.After)
            .ToArray();
        return new PlanChanges(
            changed, LeftOutBetween(before, after), after.Steps.Count - changed.Count(change => change.After is not null), before.WeightedCompletionTime, after.WeightedCompletionTime);
    }

    private static LeftOutChange[] LeftOutBetween(TransformationPlan before, TransformationPlan after)
    {
        var were = before.LeftOut.ToDictionary(left => left.Id, left => left.Reason, StringComparer.Ordinal);
        var are = after.LeftOut.ToDictionary(left => left.Id, left => left.Reason, StringComparer.Ordinal);
        return [.. were.Keys.Union(are.Keys)
            .Select(id => new LeftOutChange(id, were.TryGetValue(id, out var was) ? was : null, are.TryGetValue(id, out var now) ? now : null))
            .Where(change => change.Before != change.After)
            .OrderBy(change => change.Id, StringComparer.Ordinal)];
    }

    private static PlanPlace PlaceOf(PlanStep step) => new(step.Phase, step.First, step.Last, step.FirstQuarter, step.LastQuarter);

    private static PlanPlace? Find(Dictionary<string, PlanPlace> places, string id) => places.TryGetValue(id, out var place) ? place : null;
}
