using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules.Analysis;

/// <summary>
/// The differences between two plans: quarters, phases and kinds of steps, steps, and approaches left out. Whatever is not listed is the same. Scores and
/// links between steps are not compared. Immutable.
/// </summary>
public sealed record PlanChanges
{
    /// <summary>The steps that are in other quarters, of another kind or new, in the order of the later plan; then those it no longer has, in the order of the earlier.</summary>
    public required IReadOnlyList<PlanStepChange> Steps { get; init; }

    /// <summary>The approaches that only one of the plans leaves out, or for another reason, by id.</summary>
    public required IReadOnlyList<LeftOutChange> LeftOut { get; init; }

    /// <summary>The number of steps that keep their quarters and their kind.</summary>
    public required int Unchanged { get; init; }

    /// <summary>The weighted completion time of the earlier plan: the sum over all steps of score times the number of the quarter in which it ends.</summary>
    public required decimal WeightedCompletionTimeBefore { get; init; }

    /// <summary>The weighted completion time of the later plan.</summary>
    public required decimal WeightedCompletionTimeAfter { get; init; }

    /// <summary>Compares two plans.</summary>
    /// <param name="before">The earlier plan.</param>
    /// <param name="after">The later plan.</param>
    public static PlanChanges Between(TransformationPlan before, TransformationPlan after)
    {
        Guard.NotNull(before);
        Guard.NotNull(after);
        var were = before.Steps.ToDictionary(step => step.Id, StringComparer.Ordinal);
        var are = after.Steps.ToDictionary(step => step.Id, StringComparer.Ordinal);
        var changed = after.Steps.Concat(before.Steps.Where(step => !are.ContainsKey(step.Id)))
            .Select(step => ChangeOf(step, Find(were, step.Id), Find(are, step.Id)))
            .Where(change => change.Before != change.After || change.KindBefore is not null)
            .ToArray();
        return new PlanChanges
        {
            Steps = changed,
            LeftOut = LeftOutBetween(before, after),
            Unchanged = after.Steps.Count - changed.Count(change => change.After is not null),
            WeightedCompletionTimeBefore = before.WeightedCompletionTime,
            WeightedCompletionTimeAfter = after.WeightedCompletionTime,
        };
    }

    private static LeftOutChange[] LeftOutBetween(TransformationPlan before, TransformationPlan after)
    {
        var were = before.LeftOut.ToDictionary(left => left.Id, left => left.Reason, StringComparer.Ordinal);
        var are = after.LeftOut.ToDictionary(left => left.Id, left => left.Reason, StringComparer.Ordinal);
        return [.. were.Keys.Union(are.Keys)
            .Select(id => new LeftOutChange
            {
                Id = id,
                Before = were.TryGetValue(id, out var was) ? was : null,
                After = are.TryGetValue(id, out var now) ? now : null,
            })
            .Where(change => change.Before != change.After)
            .OrderBy(change => change.Id, StringComparer.Ordinal)];
    }

    private static PlanStepChange ChangeOf(PlanStep step, PlanStep? before, PlanStep? after) => new PlanStepChange
    {
        Id = step.Id,
        Kind = step.Kind,
        KindBefore = before?.Kind == step.Kind ? null : before?.Kind,
        Before = PlaceOf(before),
        After = PlaceOf(after),
    };

    private static PlanPlace? PlaceOf(PlanStep? step) => step is null ? null : new PlanPlace
    {
        Phase = step.Phase,
        First = step.First,
        Last = step.Last,
        FirstQuarter = step.FirstQuarter,
        LastQuarter = step.LastQuarter,
    };

    private static PlanStep? Find(Dictionary<string, PlanStep> steps, string id) => steps.TryGetValue(id, out var step) ? step : null;
}
