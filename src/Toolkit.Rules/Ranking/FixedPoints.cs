using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Ranking;

/// <summary>The part of an order, in hundredths of points, that no answer of a kind of organisation changes: columns over the approaches, in whole lanes.</summary>
internal sealed class FixedPoints
{
    internal FixedPoints(IReadOnlyList<ApproachDescriptor> approaches, CriterionWeights weights, OrganisationKind kind)
    {
        Applies = [.. approaches.Select(approach => approach.LeverFor(kind) != Lever.None)];
        EaseAndSpeed = new double[Lanes.Padded(approaches.Count)];
        Leads = new double[EaseAndSpeed.Length];
        for (var position = 0; position < approaches.Count; position++)
        {
            EaseAndSpeed[position] =
                Scoring.Hundredths(weights[Criterion.Ease], Scoring.Ease(approaches[position].EffortFor(kind)))
                + Scoring.Hundredths(weights[Criterion.Speed], Scoring.Speed(approaches[position].MonthsToFirstEffect.Value));
            Leads[position] = approaches[position].LeverFor(kind) == Lever.Own ? RankKey.OwnLead : 0;
        }
    }

    /// <summary>The approaches that the kind of organisation does not rule out.</summary>
    internal bool[] Applies { get; }

    /// <summary>The points for ease and speed.</summary>
    internal double[] EaseAndSpeed { get; }

    /// <summary>The lead that puts an approach the organisation can do itself before all it can only ask for.</summary>
    internal double[] Leads { get; }

    /// <summary>Whether an approach is one the organisation can do itself.</summary>
    internal bool IsOwnLever(int position) => Leads[position] > 0;
}
