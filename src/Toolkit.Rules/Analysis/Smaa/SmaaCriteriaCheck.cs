using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Analysis;

/// <summary>Says everything that is wrong with the directions, scales and weights of criteria.</summary>
internal sealed class SmaaCriteriaCheck(SmaaCriterion[] criteria)
{
    /// <summary>Weights that were worked out add up to 1 but for the last digits.</summary>
    private const double Rounding = 1e-9;

    internal IEnumerable<string> Problems() =>
        criteria.SelectMany(criterion => OfOne(criterion).Select(problem => $"criterion '{criterion.Name}': {problem}")).Concat(OfWeights());

    private static IEnumerable<string> OfOne(SmaaCriterion criterion)
    {
        if (criterion.Direction is < Direction.HigherIsBetter or > Direction.LowerIsBetter)
            yield return $"{SmaaTableCheck.Text((int)criterion.Direction)} is none of the {nameof(Direction)} values.";
        if (criterion.Weight.Place < 1)
            yield return $"place {SmaaTableCheck.Text(criterion.Weight.Place.Value)} of the weight is not 1 or more.";
        if (!HasBounds(criterion.Weight))
            yield return $"a weight from {SmaaTableCheck.Text(criterion.Weight.Low)} to {SmaaTableCheck.Text(criterion.Weight.High)} is not within 0 to 1, the lower number first.";
        if (criterion is { Worst: { } worst, Best: { } best } && !IsScale(criterion.Direction, worst, best))
            yield return $"a scale from {SmaaTableCheck.Text(worst)}, worth 0, to {SmaaTableCheck.Text(best)}, worth 1, does not go {Way(criterion.Direction)}.";
    }

    private static bool HasBounds(SmaaWeight weight) => weight.Low >= 0 && weight.Low <= weight.High && weight.High <= 1;

    private static bool IsScale(Direction direction, double worst, double best) =>
        (direction == Direction.LowerIsBetter ? worst - best : best - worst) is > 0 and < double.PositiveInfinity;

    private static string Way(Direction direction) => direction == Direction.LowerIsBetter ? "down" : "up";

    private IEnumerable<string> OfWeights()
    {
        if (criteria.Length == 0 || !criteria.All(criterion => HasBounds(criterion.Weight)))
            yield break;
        var (least, most) = (criteria.Sum(criterion => criterion.Weight.Low), criteria.Sum(criterion => criterion.Weight.High));
        if (least > 1 + Rounding)
            yield return $"weights: the least they can be add up to {SmaaTableCheck.Text(least)}, which is more than 1.";
        if (most < 1 - Rounding)
            yield return $"weights: the most they can be add up to {SmaaTableCheck.Text(most)}, which is less than 1.";
    }
}
