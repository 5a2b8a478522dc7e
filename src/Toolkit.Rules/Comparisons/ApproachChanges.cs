using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Comparisons;

/// <summary>Says of every approach of either report how it changed.</summary>
internal sealed class ApproachChanges(ComparedPair pair)
{
    private readonly OutcomeChanges _outcomes = new(pair);

    internal List<ApproachChange> All() => [.. _outcomes.Ids.Select(ChangeOf)];

    private ApproachChange ChangeOf(string id)
    {
        _ = pair.Before.TryGetValue(id, out var before);
        _ = pair.After.TryGetValue(id, out var after);
        var (was, isNow) = (before?.State, after?.State);
        var needChange = was is { } old && isNow is { } current ? Billionths(current.Need.Value) - Billionths(old.Need.Value) : 0;
        var evidence = Evidence(id, needChange);
        return new ApproachChange
        {
            Id = id,
            Title = (after ?? before)!.Title,
            Movement = MovementOf(was, isNow, evidence.Length > 0),
            Before = was,
            After = isNow,
            OutcomeCauses = _outcomes.CausesOf(id),
            ScoreChange = isNow?.Score - was?.Score,
            ScoreCauses = was?.Score is null || isNow?.Score is null ? [] : new ScoreChanges(before!, after!, new CriterionChanges(pair, before!, after!, _outcomes)).Causes(),
            NeedChange = needChange / Precision.Scale,
            Evidence = evidence,
            RankChange = isNow?.Place - was?.Place,
            RankSteps = was?.Place is { } from && isNow?.Place is { } to ? RankChanges.Steps(pair, _outcomes.Ids, from, to) : [],
        };
    }

    private EvidenceChange[] Evidence(string id, long needChange)
    {
        var parts = _outcomes.EvidenceOf(id);
        var moving = parts.Where(part => !part.Need.Equals(0)).ToList();
        var whole = Apportionment.Of([.. moving.Select(part => part.Need * Precision.Scale)], moving.Count == 0 ? 0 : needChange);
        return [.. parts.Where(part => part.Need.Equals(0))
            .Concat(moving.Select((part, index) => part with { Need = whole[index] / Precision.Scale }))
            .OrderByDescending(change => Math.Abs(change.Need))
            .ThenBy(change => change.Indicator, StringComparer.Ordinal)
            .ThenBy(change => change.Move)];
    }

    private static long Billionths(double? need) => (long)Precision.Whole((need ?? 0) * Precision.Scale);

    private static Movement MovementOf(ApproachState? before, ApproachState? after, bool otherEvidence) => (before?.Place, after?.Place) switch
    {
        (null, not null) => Movement.New,
        (not null, null) => Movement.Gone,
        ({ } was, { } isNow) when was != isNow => isNow < was ? Movement.Rose : Movement.Fell,
        _ => Equals(before, after) && !otherEvidence ? Movement.Same : Movement.Changed,
    };
}
