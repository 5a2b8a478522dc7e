using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Comparisons;

/// <summary>
/// Splits the change of a score: each criterion into the part of its weight and the part of its value (halfway between before and after,
/// so that both sum to the change of the product), the value into what changed it, and all of it into whole hundredths of a point.
/// </summary>
internal sealed class ScoreChanges(ComparedApproach before, ComparedApproach after, CriterionChanges values)
{
    private const double HundredthsOfAll = 10_000;

    /// <summary>The parts, the largest first, then by criterion and subject.</summary>
    internal ScoreCause[] Causes() =>
        [.. WithAdjustment(before).Zip(WithAdjustment(after), Causes)
            .SelectMany(causes => causes)
            .OrderByDescending(cause => Math.Abs(cause.Points))
            .ThenBy(cause => cause.Criterion)
            .ThenBy(cause => cause.Subject, StringComparer.Ordinal)
            .ThenBy(cause => cause.Kind)];

    /// <summary>The parts of a score with one for rules of a host, whether they add anything or not.</summary>
    private static IEnumerable<Contribution> WithAdjustment(ComparedApproach approach) => approach.Contributions.Count > Criteria.Count
        ? approach.Contributions
        : approach.Contributions.Append(new Contribution(Criterion.Adjustment, 0, 0, 0));

    private IEnumerable<ScoreCause> Causes(Contribution was, Contribution isNow)
    {
        var total = (long)((isNow.Points - was.Points) * 100);
        var parts = Parts(was, isNow);
        if (parts.Count == 0 && total != 0)
            parts.Add(new ScorePart(values.Unexplained, null, 0));
        var whole = Apportionment.Of([.. parts.Select(part => part.Value * HundredthsOfAll)], total);
        return parts
            .Select((part, index) => new ScoreCause
            {
                Criterion = was.Criterion,
                Kind = part.Kind,
                Subject = part.Subject,
                Points = whole[index] * 0.01m,
            })
            .Where(cause => cause.Points != 0);
    }

    private List<ScorePart> Parts(Contribution was, Contribution isNow)
    {
        var parts = new List<ScorePart>();
        if (!was.Weight.Equals(isNow.Weight))
            parts.Add(new ScorePart(CauseKind.Options, null, (isNow.Weight - was.Weight) * (was.Value + isNow.Value) / 2));
        if (!was.Value.Equals(isNow.Value))
            parts.AddRange(values.PartsOf(was, isNow)
                .Select(part => new ScorePart(part.Kind, part.Subject, part.Value * (was.Weight + isNow.Weight) / 2)));
        // A part that made no difference gets no share of the rounding.
        parts.RemoveAll(part => part.Value.Equals(0));
        return parts;
    }
}
