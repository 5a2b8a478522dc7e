using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Ranking;

/// <summary>The points, in hundredths, that no answer of a kind of organisation changes: a column over the approaches, in whole lanes.</summary>
internal sealed class FixedPoints
{
    internal FixedPoints(IReadOnlyList<ApproachDescriptor> approaches, LinkTable links, CriterionWeights weights, OrganisationKind kind)
    {
        Applies = [.. approaches.Select(approach => approach.LeverFor(kind) != Lever.None)];
        EaseAndSpeed = new double[Lanes.Padded(approaches.Count)];
        WithLeverage = new double[EaseAndSpeed.Length];
        for (var position = 0; position < approaches.Count; position++)
        {
            EaseAndSpeed[position] =
                Scoring.Hundredths(weights[Criterion.Ease], Scoring.Ease(approaches[position].EffortFor(kind)))
                + Scoring.Hundredths(weights[Criterion.Speed], Scoring.Speed(approaches[position].MonthsToFirstEffect.Value));
            WithLeverage[position] = EaseAndSpeed[position]
                + Scoring.Hundredths(weights[Criterion.Leverage], Scoring.Leverage(links.Unlocks(position), Applies));
        }
    }

    /// <summary>The approaches that the kind of organisation does not rule out.</summary>
    internal bool[] Applies { get; }

    internal double[] EaseAndSpeed { get; }

    /// <summary>With leverage as it is when an approach applies exactly if the kind of organisation does not rule it out.</summary>
    internal double[] WithLeverage { get; }
}
