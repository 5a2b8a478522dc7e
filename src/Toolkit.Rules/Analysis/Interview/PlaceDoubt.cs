namespace Toolkit.Rules.Analysis;

/// <summary>
/// The doubt about the first places that lies with each approach: the mean length by which open questions take its score across the border, if they
/// take it anywhere they reach. Where the order counts, the nearest of the other first places is a border too.
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
        int[] scores = [.. Enumerable.Range(0, bounds.High.Length).Select(position => bounds.High[position] != ScoreBounds.Out ? bounds.Expected(position) : ScoreBounds.Out)];
        int[] order = [.. Enumerable.Range(0, scores.Length)
            .Where(position => scores[position] != ScoreBounds.Out)
            .OrderByDescending(position => scores[position])
            .ThenBy(position => position)];
        int[] sorted = [.. order.Select(position => scores[position])];
        _doubts = new double[scores.Length];
        for (var place = 0; place < order.Length; place++)
            _doubts[order[place]] = Across(bounds.Reach(order[place]), Distance(sorted, place, top, inOrder));
        _sum = _doubts.Sum();
    }

    /// <summary>The share of all doubt that lies with an approach.</summary>
    internal double ShareOf(int position) => _sum > 0 ? _doubts[position] / _sum : 0;

    /// <summary>The distance from the score of an approach to the nearest border, in hundredths.</summary>
    private static double Distance(int[] sorted, int place, int top, bool inOrder)
    {
        int To(int other) => Math.Abs(sorted[place] - sorted[other]);
        // With places for all, the border is whether an approach has one at all.
        var border = sorted.Length <= top ? sorted[place] : To(place < top ? top : top - 1);
        if (!inOrder || place >= top)
            return border;
        border = place > 0 ? Math.Min(border, To(place - 1)) : border;
        return place + 1 < sorted.Length ? Math.Min(border, To(place + 1)) : border;
    }

    // The mean length beyond the distance, of a score that is drawn evenly up to the reach on either side.
    private static double Across(double reach, double distance) =>
        distance < reach ? (reach - distance) * (reach - distance) / (4 * reach) : 0;
}
