namespace Toolkit.Rules.Analysis;

/// <summary>
/// The doubt about the first places that lies with each approach: how far, on average, its own open questions take its score across the border, if
/// they can take it anywhere they reach. Where the order counts, the nearest of the other first places is a border too.
/// </summary>
internal sealed class PlaceDoubt
{
    private readonly double[] _doubts;
    private readonly double _sum;

    /// <param name="bounds">The scores so far, and those that are still possible.</param>
    /// <param name="top">How many places there are.</param>
    /// <param name="inOrder">Whether their order counts.</param>
    internal PlaceDoubt(ScoreBounds bounds, int top, bool inOrder)
    {
        _doubts = new double[bounds.High.Length];
        int[] order = [.. Enumerable.Range(0, _doubts.Length)
            .Where(position => bounds.High[position] != ScoreBounds.Out)
            .OrderByDescending(bounds.Expected)
            .ThenBy(position => position)];
        for (var place = 0; place < order.Length; place++)
            _doubts[order[place]] = Across(bounds.Reach(order[place]), Distance(bounds, order, place, top, inOrder));
        _sum = _doubts.Sum();
    }

    /// <summary>The share of all doubt that lies with an approach.</summary>
    internal double ShareOf(int position) => _sum > 0 ? _doubts[position] / _sum : 0;

    /// <summary>The distance from the score of an approach to the nearest border, in hundredths.</summary>
    private static double Distance(ScoreBounds bounds, int[] order, int place, int top, bool inOrder)
    {
        double To(int other) => Math.Abs(bounds.Expected(order[place]) - bounds.Expected(order[other]));
        // With places for all, the border is whether an approach has one at all.
        var border = order.Length <= top ? bounds.Expected(order[place]) : To(place < top ? top : top - 1);
        if (!inOrder || place >= top)
            return border;
        border = place > 0 ? Math.Min(border, To(place - 1)) : border;
        return place + 1 < order.Length ? Math.Min(border, To(place + 1)) : border;
    }

    // The mean of what lies beyond the distance, of a score that is drawn evenly up to the reach on either side.
    private static double Across(double reach, double distance) =>
        distance < reach ? (reach - distance) * (reach - distance) / (4 * reach) : 0;
}
