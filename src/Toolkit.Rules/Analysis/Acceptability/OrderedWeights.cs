namespace Toolkit.Rules.Analysis;

/// <summary>
/// All weights that keep an order, equally likely: the pieces into which random cuts part a line are weights of any kind, equally likely
/// (Devroye 1986), and sorted they are those of an order. Where all criteria are alike, this is the whole simplex.
/// </summary>
internal sealed class OrderedWeights : WeightSource
{
    private readonly int[] _criteria;
    private readonly int _ordered;
    private readonly WeightOrder _order;

    /// <summary>Keeps the order of chosen weights; a criterion with a weight of 0 stays off.</summary>
    internal OrderedWeights(double[] chosen)
    {
        _criteria = [.. Enumerable.Range(0, chosen.Length).Where(criterion => chosen[criterion] > 0).OrderByDescending(criterion => chosen[criterion])];
        _ordered = _criteria.Length;
        _order = WeightOrder.Of(_criteria.Select(criterion => chosen[criterion]));
    }

    private OrderedWeights(int[] criteria, int ordered, WeightOrder order) => (_criteria, _ordered, _order) = (criteria, ordered, order);

    /// <summary>Keeps the order of places, the greatest weight first; a criterion without a place may have any weight.</summary>
    internal static OrderedWeights OfPlaces(int?[] places)
    {
        int[] criteria = [.. Enumerable.Range(0, places.Length).OrderBy(criterion => places[criterion] is null).ThenBy(criterion => places[criterion])];
        var ordered = places.Count(place => place is not null);
        return new OrderedWeights(criteria, ordered, WeightOrder.Of(criteria.Take(ordered).Select(criterion => places[criterion])));
    }

    internal override void Next(ref ShareGenerator generator, Span<double> weights)
    {
        Span<double> pieces = stackalloc double[_criteria.Length];
        Cut(ref generator, pieces);
        if (_order.Decides)
            _order.Sort(ref generator, pieces.Slice(0, _ordered));
        weights.Clear();
        for (var place = 0; place < _criteria.Length; place++)
            weights[_criteria[place]] = pieces[place];
    }

    private static void Cut(ref ShareGenerator generator, Span<double> pieces)
    {
        for (var cut = 0; cut < pieces.Length - 1; cut++)
            WeightOrder.Insert(pieces, cut, -generator.NextBillionths());
        pieces[pieces.Length - 1] = -Whole;
        for (var cut = pieces.Length - 1; cut > 0; cut--)
            pieces[cut] = pieces[cut - 1] - pieces[cut];
        pieces[0] = -pieces[0];
    }
}
