using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Analysis;

/// <summary>One approach as a run left it.</summary>
/// <param name="Descriptor">The descriptor, the same for all answers.</param>
/// <param name="RawOutcome">The outcome of its rule.</param>
/// <param name="IsCandidate">Whether it belongs in the order, unless a decision withholds it: a plan has it as a step or says why not.</param>
/// <param name="Lever">Whose lever it is.</param>
/// <param name="Effort">The effort it takes this kind of organisation.</param>
/// <param name="Status">The decision about it; null when there is none.</param>
/// <param name="Withheld">The decision that postpones or suppresses it; null when none does.</param>
/// <param name="Rank">Its place in the order, from 1; 0 when it has none.</param>
/// <param name="Hundredths">Its score in hundredths, or the one it would have if it were not postponed; null when it is met, does not apply, failed or is suppressed.</param>
/// <param name="Deciding">The keys of the missing answers that can decide it; empty when it is not undecided.</param>
/// <param name="Preconditions">The brakes that apply and the key of the indicator of each; empty unless it is recommended and has a score.</param>
/// <param name="Shortfalls">The keys of the evidence that falls short; empty unless it is recommended and has a score.</param>
internal sealed record PlanApproach(
    ApproachDescriptor Descriptor,
    Outcome RawOutcome,
    bool IsCandidate,
    Lever Lever,
    EffortSize Effort,
    DecisionStatus? Status,
    Decision? Withheld,
    int Rank,
    int? Hundredths,
    IReadOnlyList<string> Deciding,
    IReadOnlyList<(string Id, string Indicator)> Preconditions,
    IReadOnlyCollection<string> Shortfalls)
{
    internal string Id => Descriptor.Id;

    /// <summary>Whether there is something to do, to ask for or to find out. Nothing is asked of others before the need is shown.</summary>
    internal bool CanBeStep => RawOutcome == Outcome.Recommended || (IsCandidate && Lever == Lever.Own);

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
        var (rule, outcome) = (ranked.Rules.Compiled[position], ranked.Outcomes[position]);
        var status = StatusOf(ranked.DecisionOn(position), ranked.WithheldBy(position));
        // A postponed approach takes no rank, but a place in the plan.
        var hasScore = outcome.IsCandidate && (rank > 0 || status == DecisionStatus.Postponed);
        var isCalledFor = hasScore && outcome.Outcome == Outcome.Recommended;
        var (profile, rates) = (ranked.Profile, ranked.Rules.Rates);
        return new PlanApproach(
            rule.Descriptor,
            outcome.Outcome,
            outcome.IsCandidate,
            rule.Descriptor.LeverFor(profile.Organisation.Kind),
            rule.Descriptor.EffortFor(profile.Organisation.Kind),
            status,
            ranked.WithheldBy(position),
            rank,
            hasScore ? ranked.Ranking.HundredthsOf(position, ranked.Input) : null,
            outcome is { IsCandidate: true, Outcome: Outcome.Undecided } ? DecidingAnswers.Of(rule, profile, rates, ranked.Rules.OutcomeLimit) : [],
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
