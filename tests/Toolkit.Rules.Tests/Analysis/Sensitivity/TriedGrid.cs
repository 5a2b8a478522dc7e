using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Tests.Analysis;

/// <summary>
/// The nearest answers found the slow way: every answer of the grid is tried with the formulas of the method, written down here once more.
/// Of amounts of money, and of pairs, those spread evenly over the scale.
/// </summary>
internal sealed class TriedGrid
{
    private const int MostOfMoney = 10_000;
    private const int MostOfAPair = 61;

    private readonly double _threshold;
    private readonly bool _comesIn;
    private readonly Line[] _lines;

    /// <param name="evidence">The evidence of one rule, with the host's figures.</param>
    /// <param name="comesIn">Whether the approach is to come in; otherwise it is to go.</param>
    /// <param name="profile">The answers.</param>
    /// <param name="rateOf">US dollars for one unit of the currency of an answer; null where there is no rate.</param>
    /// <param name="threshold">The need from which an approach is recommended.</param>
    internal TriedGrid(IEnumerable<Evidence> evidence, bool comesIn, OrganisationProfile profile, Func<Indicator, double?> rateOf, double threshold)
    {
        (_comesIn, _threshold) = (comesIn, threshold);
        _lines = [.. evidence
            .Where(piece => profile[piece.Indicator].State != AnswerState.NotApplicable)
            .Select(piece => LineOf(piece, comesIn, profile, rateOf(piece.Indicator)))];
    }

    /// <summary>How far from where it would change nothing the nearest single answer is; infinite when none does it.</summary>
    internal double One() => _lines.Min(line => line.Gaps.Where(gap => IsReached((line, gap))).Select(line.DistanceTo).DefaultIfEmpty(double.PositiveInfinity).Min());

    /// <summary>The same for two answers together.</summary>
    internal double Two()
    {
        var nearest = double.PositiveInfinity;
        for (var one = 0; one < _lines.Length; one++)
            for (var other = one + 1; other < _lines.Length; other++)
                foreach (var gap in Spread(_lines[one].Gaps))
                    foreach (var beside in Spread(_lines[other].Gaps))
                        if (_lines[one].DistanceTo(gap) + _lines[other].DistanceTo(beside) < nearest && IsReached((_lines[one], gap), (_lines[other], beside)))
                            nearest = _lines[one].DistanceTo(gap) + _lines[other].DistanceTo(beside);
        return nearest;
    }

    /// <summary>The distance that the steps of the grid may give away when both of two answers have fine steps.</summary>
    internal double Step => 2 * _lines.Where(line => line.Gaps.Length > 50)
        .Select(line => line.Gaps.Zip(line.Gaps.Skip(1), (one, next) => Math.Abs(next - one)).Max()).DefaultIfEmpty(0).Max();

    private bool IsReached(params ReadOnlySpan<(Line Line, double Gap)> tried)
    {
        double all = 0, answered = 0, gaps = 0;
        foreach (var line in _lines)
        {
            var gap = line.Now;
            foreach (var (one, at) in tried)
                gap = one == line ? at : gap;
            all += line.Weight;
            if (double.IsNaN(gap))
                continue;
            answered += line.Weight;
            gaps += line.Weight * gap;
        }
        // For certain, or with half of the evidence answered and a clear step above the threshold.
        var (low, covered) = (Rounded(gaps / all), Rounded(answered / all));
        return (low >= _threshold || (covered >= 0.5 && low >= (_threshold + 0.1) * covered - 1e-9)) == _comesIn;
    }

    private static Line LineOf(Evidence piece, bool worse, OrganisationProfile profile, double? rate)
    {
        var (answer, end) = (profile[piece.Indicator], worse ? piece.Worst.Value : piece.Target.Value);
        var isGiven = answer.State == AnswerState.Given && rate is not null;
        var perAnswer = rate ?? 1;
        var start = isGiven ? answer.Number : (worse ? piece.Target.Value : piece.Worst.Value) / perAnswer;
        var step = piece.Indicator.Kind is IndicatorKind.Percentage or IndicatorKind.Months or IndicatorKind.Years ? 0.01 : 1;
        var (from, to) = (Math.Round(start / step), Math.Round(end / perAnswer / step));
        var towards = to >= from ? 1 : -1;
        // One to each side of both ends: figures need not lie on the grid.
        var count = Math.Abs(to - from) + 3;
        var stride = piece.Indicator.Kind == IndicatorKind.Money ? Math.Max(1, Math.Floor(count / MostOfMoney)) : 1;
        var now = isGiven ? GapOf(piece, start * perAnswer) : double.NaN;
        var zero = isGiven ? now : worse ? 0 : 1;
        double[] gaps = [.. Enumerable.Range(0, (int)(count / stride) + 1)
            .Select(index => (from + towards * (index * stride - 1)) * step)
            .Where(value => piece.Indicator.Allows(Math.Round(value, 2)))
            .Select(value => GapOf(piece, Math.Round(value, 2) * perAnswer))
            .Where(gap => !isGiven || (worse ? gap > now : gap < now))
            .Distinct()];
        return new Line(piece.Weight.Value, now, zero, gaps);
    }

    private static double GapOf(Evidence piece, double value)
    {
        var (target, trigger, worst) = (piece.Target.Value, piece.Trigger.Value, piece.Worst.Value);
        if (piece.Indicator.Kind == IndicatorKind.YesNo)
            return 1 - value;
        var sign = piece.Indicator.Direction == Direction.HigherIsBetter ? 1 : -1;
        return sign * (value - target) >= 0 ? 0
            : sign * (value - worst) <= 0 ? 1
            : Rounded(sign * (value - trigger) >= 0 ? 0.5 * (target - value) / (target - trigger) : 0.5 + 0.5 * (trigger - value) / (trigger - worst));
    }

    private static double Rounded(double value) => Math.Floor(value * 1e9 + 0.5 + 1e-4) / 1e9;

    private static IEnumerable<double> Spread(double[] gaps) => gaps.Length <= MostOfAPair
        ? gaps
        : Enumerable.Range(0, MostOfAPair).Select(index => gaps[index * (gaps.Length - 1) / (MostOfAPair - 1)]);

    private sealed record Line(double Weight, double Now, double Zero, double[] Gaps)
    {
        internal double DistanceTo(double gap) => Math.Abs(gap - Zero);
    }
}
