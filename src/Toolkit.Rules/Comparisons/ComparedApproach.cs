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
        : this(item.Id, item.Title, item.Contributions, item.Reasons, item.Missing, new ApproachStanding(
            item.Outcome, item.Outcome, item.Certainty, item.Rank, item.Score, item.Need.Value, item.Need.Low, item.Need.High, item.Coverage)) =>
        Requires = [.. item.Requires.Select(required => required.Id)];

    internal ComparedApproach(NotRecommended item)
        : this(item.Id, item.Title, item.Contributions, item.Reasons, item.Missing, new ApproachStanding(
            item.Outcome, item.RawOutcome, item.Certainty, null, item.RawScore, item.Need.Value, item.Need.Low, item.Need.High, item.Coverage))
    {
    }

    private ComparedApproach(
        string id,
        string title,
        IReadOnlyList<Contribution> contributions,
        IReadOnlyList<Reason> reasons,
        IReadOnlyList<string> missing,
        ApproachStanding standing)
    {
        (Id, Title, Contributions, Standing) = (id, title, contributions, standing);
        // What was answered about an approach that does not apply counts for nothing.
        if (!Applies)
            return;
        foreach (var reason in reasons)
            _reasons[reason.Indicator] = reason;
        _open.UnionWith(missing);
    }

    internal string Id { get; }

    internal string Title { get; }

    internal ApproachStanding Standing { get; }

    /// <summary>The points of the six criteria; empty when it has no score.</summary>
    internal IReadOnlyList<Contribution> Contributions { get; }

    /// <summary>The approaches it requires; null where a report does not say, which is of those that are not recommended.</summary>
    internal IReadOnlyList<string>? Requires { get; }

    internal IEnumerable<string> Evidence => _reasons.Keys.Concat(_open);

    internal bool Applies => Standing.RawOutcome != Outcome.NotApplicable;

    internal double AnsweredWeight => _reasons.Values.Sum(reason => reason.Weight);

    internal Reason? ReasonOf(string indicator) => _reasons.TryGetValue(indicator, out var reason) ? reason : null;

    internal bool IsOpen(string indicator) => _open.Contains(indicator);

    /// <summary>What the rule would say of the same evidence with a threshold.</summary>
    internal (Outcome Outcome, bool Certain) Under(double threshold)
    {
        if (!Applies)
            return (Outcome.NotApplicable, true);
        var (outcome, certainty) = RuleOutcome.Of(Standing.Need, Standing.Low, Standing.High, Standing.Coverage, threshold);
        return (outcome, certainty == Certainty.Certain);
    }
}
