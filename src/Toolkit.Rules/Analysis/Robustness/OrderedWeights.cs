namespace Toolkit.Rules.Analysis;

/// <summary>
/// All weights that keep the order of the chosen ones, equally likely: the pieces into which random cuts part a line are weights of any
/// kind, equally likely (Devroye 1986), and sorted they are those of an order. Where weights were chosen alike, chance says who gets which
/// piece; where all were, this is the whole simplex.
/// </summary>
internal sealed class OrderedWeights : WeightSource
{
    private readonly int[] _criteria;
    private readonly (int First, int Count)[] _alike;

    internal OrderedWeights(double[] chosen)
    {
        _criteria = [.. Enumerable.Range(0, chosen.Length).Where(criterion => chosen[criterion] > 0).OrderByDescending(criterion => chosen[criterion])];
        _alike = [.. Enumerable.Range(0, _criteria.Length)
            .GroupBy(place => chosen[_criteria[place]])
            .Select(group => (group.First(), group.Count()))];
    }

    internal override void Next(ref ShareGenerator generator, Span<double> weights)
    {
        Span<double> pieces = stackalloc double[_criteria.Length];
        Cut(ref generator, pieces);
        if (_alike.Length > 1)
            Order(ref generator, pieces);
        weights.Clear();
        for (var place = 0; place < _criteria.Length; place++)
            weights[_criteria[place]] = pieces[place];
    }

    private static void Cut(ref ShareGenerator generator, Span<double> pieces)
    {
        for (var cut = 0; cut < pieces.Length - 1; cut++)
            Insert(pieces, cut, -generator.NextBillionths());
        pieces[pieces.Length - 1] = -Whole;
        for (var cut = pieces.Length - 1; cut > 0; cut--)
            pieces[cut] = pieces[cut - 1] - pieces[cut];
        pieces[0] = -pieces[0];
    }

    private void Order(ref ShareGenerator generator, Span<double> pieces)
    {
        for (var place = 1; place < pieces.Length; place++)
            Insert(pieces, place, pieces[place]);
        foreach (var (first, count) in _alike)
            for (var left = count; left > 1; left--)
            {
                var (last, other) = (first + left - 1, first + generator.NextBelow(left));
                (pieces[last], pieces[other]) = (pieces[other], pieces[last]);
            }
    }

    /// <summary>Puts a number where it belongs among those before it, largest first.</summary>
    private static void Insert(Span<double> sorted, int count, double number)
    {
        var place = count;
        for (; place > 0 && sorted[place - 1] < number; place--)
            sorted[place] = sorted[place - 1];
        sorted[place] = number;
    }
}
