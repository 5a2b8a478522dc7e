namespace Toolkit.Rules.Analysis;

/// <summary>The weights that the criteria of a table allow.</summary>
internal static class SmaaWeights
{
    internal static WeightSource From(IReadOnlyList<SmaaCriterion> criteria)
    {
        int?[] places = [.. criteria.Select(criterion => criterion.Weight.Place)];
        return criteria.Any(criterion => criterion.Weight.IsBounded)
            ? new BoundedWeights(
                [.. criteria.Select(criterion => criterion.Weight.Low)], [.. criteria.Select(criterion => criterion.Weight.High)], places)
            : OrderedWeights.OfPlaces(places);
    }
}
