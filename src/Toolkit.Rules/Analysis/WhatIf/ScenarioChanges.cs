using Toolkit.Rules.Analysis;

namespace Toolkit.Rules.Analysis;

/// <summary>What a scenario changes, and what follows. What is not listed is as it was. Immutable.</summary>
public sealed record ScenarioChanges
{
    /// <summary>The answers that differ, by key.</summary>
    public required IReadOnlyList<ScenarioAnswer> Answers { get; init; }

    /// <summary>The priorities that differ, by finding.</summary>
    public required IReadOnlyList<ScenarioPriority> Priorities { get; init; }

    /// <summary>The ids of the rules that were evaluated again on the way, by id: those that read a changed answer.</summary>
    public required IReadOnlyList<string> Evaluated { get; init; }

    /// <summary>The approaches that stand differently: by the rank they come to, then, of those without one, by the rank they had, then by id.</summary>
    public required IReadOnlyList<ScenarioChange> Approaches { get; init; }

    /// <summary>How many approaches stand as they stood.</summary>
    public required int Unchanged { get; init; }

    /// <summary>What differs in the plan; null when no plans were made.</summary>
    public PlanChanges? Plan { get; init; }
}
