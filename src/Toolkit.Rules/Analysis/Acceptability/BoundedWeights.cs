namespace Toolkit.Rules.Analysis;

/// <summary>
/// All weights within bounds, equally likely; those in an order keep it. Each draw begins in the middle and lets pairs of weights part
/// their sum anew, at random within both their bounds, until nothing is left of the beginning: a Gibbs sampler (Smith 2014), which needs no
/// longer for narrow bounds, where most of what is drawn without them would be thrown away.
/// </summary>
internal sealed class BoundedWeights : WeightSource
{
    /// <summary>How often every pair parts its sum. Each time leaves about a tenth of what was left of the beginning.</summary>
    private const int Sweeps = 8;

    private readonly double[] _low;
    private readonly double[] _high;
    private readonly double[] _middle;
    private readonly int[] _free;
    private readonly int[] _ordered;
    private readonly WeightOrder _order;

    /// <param name="low">By criterion: the least weight.</param>
    /// <param name="high">By criterion: the greatest weight.</param>
    /// <param name="places">By criterion: its place in the order, or null. What has a place must have the bounds 0 and 1.</param>
    internal BoundedWeights(double[] low, double[] high, int?[] places)
    {
        (_low, _high) = (low, high);
        var (least, most) = (low.Sum(), high.Sum());
        _middle = [.. low.Select((weight, criterion) => most > least ? weight + (1 - least) / (most - least) * (high[criterion] - weight) : weight)];
        _free = [.. Enumerable.Range(0, low.Length).Where(criterion => high[criterion] > low[criterion])];
        _ordered = [.. Enumerable.Range(0, places.Length).Where(criterion => places[criterion] is not null).OrderBy(criterion => places[criterion])];
        _order = WeightOrder.Of(_ordered.Select(criterion => places[criterion]));
    }

    internal override void Next(ref ShareGenerator generator, Span<double> weights)
    {
        _middle.CopyTo(weights);
        for (var sweep = 0; sweep < Sweeps; sweep++)
            for (var one = 0; one < _free.Length; one++)
                for (var other = one + 1; other < _free.Length; other++)
                    Part(ref generator, weights, _free[one], _free[other]);
        if (_order.Decides)
            Order(ref generator, weights);
        for (var criterion = 0; criterion < weights.Length; criterion++)
            weights[criterion] = Math.Floor(weights[criterion] * Whole + 0.5);
    }

    private void Part(ref ShareGenerator generator, Span<double> weights, int one, int other)
    {
        var sum = weights[one] + weights[other];
        var (least, most) = (Math.Max(_low[one], sum - _high[other]), Math.Min(_high[one], sum - _low[other]));
        weights[one] = least + (most - least) * generator.NextShare();
        weights[other] = sum - weights[one];
    }

    private void Order(ref ShareGenerator generator, Span<double> weights)
    {
        Span<double> ordered = stackalloc double[_ordered.Length];
        for (var place = 0; place < ordered.Length; place++)
            ordered[place] = weights[_ordered[place]];
        _order.Sort(ref generator, ordered);
        for (var place = 0; place < ordered.Length; place++)
            weights[_ordered[place]] = ordered[place];
    }
}
