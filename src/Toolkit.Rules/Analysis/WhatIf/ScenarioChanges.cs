using Toolkit.Rules.Analysis;

namespace Toolkit.Rules.Analysis;

/// <summary>What a scenario changes, and what follows. What is not listed is as it was. Immutable.</summary>
/// <param name="Answers">The answers that differ, by key.</param>
/// <param name="Priorities">The priorities that differ, by finding.</param>
/// <param name="Evaluated">The ids of the rules that were evaluated again on the way, by id: those that read a changed answer.</param>
/// <param name="Approaches">The approaches that stand differently: by the rank they come to, then, of those without one, by the rank they had, then by id.</param>
/// <param name="Unchanged">How many approaches stand as they stood.</param>
/// <param name="Plan">What differs in the plan; null when no plans were made.</param>
public sealed record ScenarioChanges(
    IReadOnlyList<ScenarioAnswer> Answers,
    IReadOnlyList<ScenarioPriority> Priorities,
    IReadOnlyList<string> Evaluated,
    IReadOnlyList<ScenarioChange> Approaches,
    int Unchanged,
    PlanChanges? Plan = null);
