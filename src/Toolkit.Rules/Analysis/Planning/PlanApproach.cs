using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Analysis;

/// <summary>One approach as a run left it.</summary>
/// <param name="Descriptor">The descriptor, the same for all answers.</param>
/// <param name="RawOutcome">The outcome of its rule.</param>
/// <param name="Effort">The effort it takes this kind of organisation.</param>
/// <param name="Status">The decision about it; null when there is none.</param>
/// <param name="Withheld">The decision that postpones or suppresses it; null when none does.</param>
/// <param name="Rank">Its place in the order, from 1; 0 when it has none.</param>
/// <param name="Hundredths">Its score in hundredths, or the one it would have if it were not postponed; null when the answers do not call for it, or it is suppressed.</param>
/// <param name="Preconditions">The brakes that apply and the key of the indicator of each; empty without a score.</param>
/// <param name="Shortfalls">The keys of the evidence that falls short; empty without a score.</param>
internal sealed record PlanApproach(
    ApproachDescriptor Descriptor,
    Outcome RawOutcome,
    EffortSize Effort,
    DecisionStatus? Status,
    Decision? Withheld,
    int Rank,
    int? Hundredths,
    IReadOnlyList<(string Id, string Indicator)> Preconditions,
    IReadOnlyCollection<string> Shortfalls)
{
    internal string Id => Descriptor.Id;

    /// <summary>The approaches of an assessment by id.</summary>
    internal static Dictionary<string, PlanApproach> Of(IRankedProfile ranked)
    {
        var places = RankedApproach.Places(ranked.Ranked, ranked.Outcomes.Length);
        return Enumerable.Range(0, places.Length)
            .Select(position => Of(ranked, position, places[position]))
            .ToDictionary(approach => approach.Id, StringComparer.Ordinal);
    }

    private static PlanApproach Of(IRankedProfile ranked, int position, int rank)
    {
        var (rule, outcome) = (ranked.Rules.Compiled[position], ranked.Outcomes[position].Outcome);
        var status = StatusOf(ranked.DecisionOn(position), ranked.WithheldBy(position));
        // A postponed approach takes no rank, but a place in the plan.
        var isCalledFor = outcome == Outcome.Recommended && (rank > 0 || status == DecisionStatus.Postponed);
        var (profile, rates) = (ranked.Profile, ranked.Rules.Rates);
        return new PlanApproach(
            rule.Descriptor,
            outcome,
            rule.Descriptor.EffortFor(profile.Organisation.Kind),
            status,
            ranked.WithheldBy(position),
            rank,
            isCalledFor ? ranked.Ranking.HundredthsOf(position, ranked.Input) : null,
            isCalledFor ? [.. rule.Preconditions
                .Where(precondition => precondition.When.Holds(rates.Read(profile, precondition.When)))
                .Select(precondition => (precondition.Id, precondition.When.Indicator.Key))] : [],
            isCalledFor ? [.. rule.Pieces
                .Where(piece => piece.Grade(profile, rates) is { State: AnswerState.Given, Gap: > 0 })
                .Select(piece => piece.Evidence.Indicator.Key)] : []);
    }

    private static DecisionStatus? StatusOf(Decision? own, Decision? withheldBy) =>
        own?.Status == DecisionStatus.Postponed ? DecisionStatus.Postponed
        : withheldBy is not null ? DecisionStatus.Suppressed
        : own?.Status;
}
