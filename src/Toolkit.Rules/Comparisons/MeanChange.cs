namespace Toolkit.Rules.Comparisons;

/// <summary>
/// The change of a weighted mean, split over what is averaged so that the parts sum to it, none depends on an order, and what did not
/// change gets nothing: with D the sum of the weights and m the mean, halfway between before and after,
/// change = (change of the sum of w x v - m x change of D) / D.
/// </summary>
internal readonly struct MeanChange
{
    private readonly double _mean;
    private readonly double _weights;

    /// <param name="weightsBefore">The sum of the weights before.</param>
    /// <param name="before">The mean before; null when there was none. It then starts from 0.</param>
    /// <param name="weightsAfter">The sum of the weights after.</param>
    /// <param name="after">The mean after; null when there is none.</param>
    internal MeanChange(double weightsBefore, double? before, double weightsAfter, double? after)
    {
        var both = before is not null && after is not null;
        _mean = both ? (before!.Value + after!.Value) / 2 : 0;
        _weights = both ? (weightsBefore + weightsAfter) / 2 : weightsBefore + weightsAfter;
    }

    /// <summary>The part that a change of a value makes.</summary>
    internal double OfValue(double weightBefore, double weightAfter, double valueChange) =>
        (weightBefore + weightAfter) / 2 * valueChange / _weights;

    /// <summary>The part that a change of a weight makes; what is not averaged has the weight 0 and the value it has on the other side.</summary>
    internal double OfWeight(double weightBefore, double weightAfter, double valueBefore, double valueAfter) =>
        (weightAfter - weightBefore) * ((valueBefore + valueAfter) / 2 - _mean) / _weights;
}
