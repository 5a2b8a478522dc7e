namespace Toolkit.Rules.Analysis;

/// <summary>Values of a list, one for each draw.</summary>
internal sealed class GivenValue : SmaaValue
{
    private const double Tail = 0.025;

    private readonly double[] _draws;

    internal GivenValue(double[] draws)
    {
        _draws = draws;
        double[] sorted = [.. draws.OrderBy(draw => draw)];
        var cut = (int)(Tail * sorted.Length);
        (Low, High) = sorted.Length > 0 ? (sorted[cut], sorted[sorted.Length - 1 - cut]) : (0, 0);
    }

    internal override double Low { get; }

    internal override double High { get; }

    internal int Count => _draws.Length;

    internal override IEnumerable<string> Problems() =>
        _draws.Length == 0 ? ["the list of draws is empty."] : NotFinite(_draws);

    internal override double Draw(ref ShareGenerator generator, int draw) => _draws[draw % _draws.Length];
}
