using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Ranking;

/// <summary>The criterion values of an approach that no answer changes, worked out once.</summary>
internal sealed class FixedValues
{
    private readonly double[] _ease;

    internal FixedValues(ApproachDescriptor approach, (int From, double Strength)[] unlocks)
    {
        _ease = [.. Enumerable.Range(0, OrganisationKinds.Keys.Count).Select(kind => Scoring.Ease(approach.EffortFor((OrganisationKind)kind)))];
        Speed = Scoring.Speed(approach.MonthsToFirstEffect.Value);
        LeverageIfAllApply = Scoring.Leverage(unlocks, outcomes: null);
    }

    internal double Speed { get; }

    /// <summary>The leverage in a run in which every approach applies.</summary>
    internal double LeverageIfAllApply { get; }

    internal double Ease(OrganisationKind kind) => _ease[(int)kind];
}
