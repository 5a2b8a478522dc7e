namespace Toolkit.Rules.Analysis;

/// <summary>
/// The order in which some weights stand. Weights that are equally likely in any order, once sorted, are those of the order, equally likely;
/// where places are alike, chance says who gets which.
/// </summary>
internal sealed class WeightOrder
{
    private readonly (int First, int Count)[] _alike;

    private WeightOrder((int First, int Count)[] alike) => _alike = alike;

    /// <summary>Whether there is anything to sort.</summary>
    internal bool Decides => _alike.Length > 1;

    /// <summary>Takes the order over.</summary>
    /// <param name="places">The place of each weight, in order; equal ones are alike.</param>
    internal static WeightOrder Of<T>(IEnumerable<T> places) => new(
        [.. places.Select((place, index) => (Place: place, Index: index)).GroupBy(one => one.Place).Select(group => (group.First().Index, group.Count()))]);

    /// <summary>Puts weights in order, the largest first.</summary>
    internal void Sort(ref ShareGenerator generator, Span<double> weights)
    {
        for (var place = 1; place < weights.Length; place++)
            Insert(weights, place, weights[place]);
        foreach (var (first, count) in _alike)
            for (var left = count; left > 1; left--)
            {
                var (last, other) = (first + left - 1, first + generator.NextBelow(left));
                (weights[last], weights[other]) = (weights[other], weights[last]);
            }
    }

    /// <summary>Puts a number where it belongs among those before it, largest first.</summary>
    internal static void Insert(Span<double> sorted, int count, double number)
    {
        var place = count;
        for (; place > 0 && sorted[place - 1] < number; place--)
            sorted[place] = sorted[place - 1];
        sorted[place] = number;
    }
}
