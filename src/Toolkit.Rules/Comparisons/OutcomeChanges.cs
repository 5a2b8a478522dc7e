using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Comparisons;

/// <summary>Why outcomes and certainties differ. Worked out once for each approach, because others ask for it.</summary>
internal sealed class OutcomeChanges(ComparedPair pair)
{
    private readonly Dictionary<string, List<EvidenceChange>> _evidence = new(StringComparer.Ordinal);
    private List<(string Id, CauseKind Kind)>? _needs;

    /// <summary>The ids of both catalogues, ordered.</summary>
    internal IReadOnlyList<string> Ids { get; } =
        [.. pair.Before.Keys.Union(pair.After.Keys, StringComparer.Ordinal).OrderBy(id => id, StringComparer.Ordinal)];

    /// <summary>The evidence of an approach that differs; empty when the approach is missing from one of the reports.</summary>
    internal List<EvidenceChange> EvidenceOf(string id)
    {
        if (_evidence.TryGetValue(id, out var parts))
            return parts;
        return _evidence[id] = Both(id) is var (before, after) ? new NeedChanges(pair, before, after).Parts() : [];
    }

    /// <summary>The causes of another outcome or certainty, the main one first; none when they are the same.</summary>
    internal OutcomeCause[] CausesOf(string id)
    {
        if (Both(id) is not var (before, after))
            return [new OutcomeCause { Kind = pair.WhyAbsent(id) }];
        var suppressed = before.State.Outcome == Outcome.Suppressed != (after.State.Outcome == Outcome.Suppressed);
        return [.. suppressed ? [new OutcomeCause { Kind = CauseKind.Decisions }] : (OutcomeCause[])[], .. RawCauses(before, after)];
    }

    /// <summary>The main cause of what a rule says differently, whatever was decided.</summary>
    internal CauseKind MainCauseOf(string id) =>
        Both(id) is var (before, after) ? RawCauses(before, after).FirstOrDefault()?.Kind ?? pair.Facts : pair.WhyAbsent(id);

    /// <summary>The approaches but one whose need to be unlocked changed, by id.</summary>
    internal IReadOnlyList<(string Id, CauseKind Kind)> OtherNeeds(string besides) =>
        [.. (_needs ??= [.. Ids.Where(id => !Wanted(pair.Before, id).Equals(Wanted(pair.After, id))).Select(id => (id, WhyNeeded(id)))])
            .Where(item => item.Id != besides)];

    private CauseKind WhyNeeded(string id) => EvidenceOf(id) is { Count: > 0 } evidence ? evidence[0].Cause : MainCauseOf(id);

    private IEnumerable<OutcomeCause> RawCauses(ComparedApproach before, ComparedApproach after)
    {
        if (before.State.RawOutcome == after.State.RawOutcome && before.State.Certainty == after.State.Certainty)
            return [];
        if (pair.FailedOnce(before.Id))
            return [new OutcomeCause { Kind = CauseKind.Catalogue }];
        if (pair.IsOfAnotherKindOrSize && before.Applies != after.Applies)
            return [new OutcomeCause { Kind = CauseKind.Organisation }];
        var causes = ByEvidence(before, after).Concat(ByThreshold(before, after)).ToList();
        return causes.Count > 0 ? causes : [new OutcomeCause { Kind = pair.UnseenFigures }];
    }

    private IEnumerable<OutcomeCause> ByEvidence(ComparedApproach before, ComparedApproach after) =>
        before.Under(pair.ThresholdBefore) == after.Under(pair.ThresholdBefore) && before.Under(pair.ThresholdAfter) == after.Under(pair.ThresholdAfter)
            ? []
            : EvidenceOf(before.Id)
                .OrderByDescending(part => Math.Abs(part.Need))
                .ThenBy(part => part.Indicator, StringComparer.Ordinal)
                .Select(part => new OutcomeCause { Kind = part.Cause, Indicator = part.Indicator })
                .Distinct();

    private IEnumerable<OutcomeCause> ByThreshold(ComparedApproach before, ComparedApproach after) =>
        before.Under(pair.ThresholdBefore) == before.Under(pair.ThresholdAfter) && after.Under(pair.ThresholdBefore) == after.Under(pair.ThresholdAfter)
            ? []
            : [new OutcomeCause { Kind = CauseKind.Options }];

    private (ComparedApproach Before, ComparedApproach After)? Both(string id) =>
        pair.Before.TryGetValue(id, out var before) && pair.After.TryGetValue(id, out var after) ? (before, after) : null;

    private static double Wanted(Dictionary<string, ComparedApproach> report, string id) => report.TryGetValue(id, out var approach) ? approach.Wanted : 0;
}
