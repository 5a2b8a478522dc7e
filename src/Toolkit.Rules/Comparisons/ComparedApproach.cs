using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Explanation;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Comparisons;

/// <summary>An approach as a report has it, recommended or not: what a comparison looks at.</summary>
internal sealed class ComparedApproach
{
    private readonly Dictionary<string, Reason> _reasons = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    internal ComparedApproach(Recommendation item)
        : this(item.Id, item.Title, item.Contributions, item.Reasons, item.Missing, item.State) =>
        Requires = [.. item.Requires.Select(required => required.Id)];

    internal ComparedApproach(NotRecommended item)
        : this(item.Id, item.Title, item.Contributions, item.Reasons, item.Missing, item.State)
    {
    }

    private ComparedApproach(
        string id,
        string title,
        IReadOnlyList<Contribution> contributions,
        IReadOnlyList<Reason> reasons,
        IReadOnlyList<string> missing,
        ApproachState state)
    {
        (Id, Title, Contributions, State) = (id, title, contributions, state);
        // Answers about an approach that does not apply count for nothing.
        if (!Applies)
            return;
        foreach (var reason in reasons)
            _reasons[reason.Indicator] = reason;
        _open.UnionWith(missing);
    }

    internal string Id { get; }

    internal string Title { get; }

    internal ApproachState State { get; }

    /// <summary>The points of the six criteria; empty when it has no score.</summary>
    internal IReadOnlyList<Contribution> Contributions { get; }

    /// <summary>The approaches it requires; null where a report does not say, which is of those that are not recommended.</summary>
    internal IReadOnlyList<string>? Requires { get; }

    internal IEnumerable<string> Evidence => _reasons.Keys.Concat(_open);

    internal bool Applies => State.Applies;

    /// <summary>The weight of all evidence that is open together; null where nothing is answered, because a report does not tell it then.</summary>
    internal double? OpenWeight => State.Coverage > 0 ? Math.Max(0, (AnsweredWeight / State.Coverage) - AnsweredWeight) : null;

    internal IReadOnlyCollection<string> Open => _open;

    /// <summary>The need it adds to the leverage of those that unlock it.</summary>
    internal double Wanted => !Applies || State.RawOutcome == Outcome.NotNeeded ? 0 : State.Need.Value ?? 0;

    private double AnsweredWeight => _reasons.Values.Sum(reason => reason.Weight);

    internal Reason? ReasonOf(string indicator) => _reasons.TryGetValue(indicator, out var reason) ? reason : null;

    internal bool IsOpen(string indicator) => _open.Contains(indicator);

    /// <summary>The outcome of the rule for the same evidence with a threshold.</summary>
    internal (Outcome Outcome, bool Certain) Under(double threshold)
    {
        if (!Applies)
            return (Outcome.NotApplicable, true);
        var (outcome, certainty) = RuleOutcome.Of(State.Need, State.Coverage, threshold);
        return (outcome, certainty == Certainty.Certain);
    }
}
