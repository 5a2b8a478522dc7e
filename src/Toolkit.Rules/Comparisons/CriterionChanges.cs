using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Comparisons;

/// <summary>Splits the change of the value of a criterion of one approach over what changed it.</summary>
internal sealed class CriterionChanges(ComparedPair pair, ComparedApproach before, ComparedApproach after, OutcomeChanges outcomes)
{
    /// <summary>The most likely cause of a change that nothing a report states explains.</summary>
    internal CauseKind Unexplained => pair.MostLikely;

    internal IEnumerable<ScorePart> PartsOf(Contribution was, Contribution isNow)
    {
        var change = isNow.Value - was.Value;
        return was.Criterion switch
        {
            Criterion.Need => outcomes.EvidenceOf(before.Id).Select(part => new ScorePart(part.Cause, part.Indicator, part.Need)),
            Criterion.Readiness => Readiness(was.Value, isNow.Value),
            Criterion.Leverage => [Leverage(change)],
            Criterion.Ease => [new ScorePart(pair.IsOfAnotherKind ? CauseKind.Organisation : pair.UnseenFigures, null, change)],
            Criterion.Fit => [new ScorePart(pair.AnswersMayDiffer ? CauseKind.Priorities : pair.Facts, null, change)],
            _ => [new ScorePart(pair.UnseenFigures, null, change)],
        };
    }

    private IEnumerable<ScorePart> Readiness(double was, double isNow)
    {
        if ((before.Requires ?? after.Requires) is not { } requiredBefore)
            return [new ScorePart(pair.MostLikely, null, isNow - was)];
        var requiredAfter = after.Requires ?? requiredBefore;
        var required = requiredBefore.Union(requiredAfter, StringComparer.Ordinal).OrderBy(id => id, StringComparer.Ordinal)
            .Select(id => (Id: id, Was: Met(pair.Before, requiredBefore, id), IsNow: Met(pair.After, requiredAfter, id)))
            .ToList();
        var mean = new MeanChange(required.Count(item => item.Was is not null), was, required.Count(item => item.IsNow is not null), isNow);
        return required.Where(item => !item.Was.Equals(item.IsNow)).Select(item => new ScorePart(WhyReady(item.Id, requiredBefore, requiredAfter), item.Id, Part(item.Was, item.IsNow)));

        double Part(double? met, double? meets) => met is { } old && meets is { } now
            ? mean.OfValue(1, 1, now - old)
            : mean.OfWeight(met is null ? 0 : 1, meets is null ? 0 : 1, (met ?? meets)!.Value, (met ?? meets)!.Value);
    }

    private CauseKind WhyReady(string id, IReadOnlyList<string> was, IReadOnlyList<string> isNow) =>
        was.Contains(id) == isNow.Contains(id) || !pair.Before.ContainsKey(id) || !pair.After.ContainsKey(id) ? outcomes.MainCauseOf(id) : pair.Facts;

    /// <summary>How far a required approach is met; null when it does not count.</summary>
    private static double? Met(Dictionary<string, ComparedApproach> report, IReadOnlyList<string> required, string id) =>
        !required.Contains(id) || !report.TryGetValue(id, out var approach) ? null : approach.State.RawOutcome switch
        {
            Outcome.NotApplicable => null,
            Outcome.NotNeeded => 1,
            Outcome.Undecided => Scoring.ReadyWhenUndecided,
            _ => 0,
        };

    // Who is helped by whom is not in a report: the change is laid to the needs that changed, and named when that is one approach.
    private ScorePart Leverage(double change)
    {
        var changed = outcomes.OtherNeeds(before.Id);
        if (changed.Count == 0)
            return new ScorePart(pair.IsOfAnotherKind ? CauseKind.Organisation : pair.Facts, null, change);
        var kind = changed.GroupBy(item => item.Kind).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).First().Key;
        return new ScorePart(kind, changed.Count == 1 ? changed[0].Id : null, change);
    }
}
