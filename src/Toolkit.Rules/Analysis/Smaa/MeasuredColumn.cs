using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Analysis;

/// <summary>Worths of values on a scale: 0 at its worst end, 1 at its best, linear.</summary>
internal sealed class MeasuredColumn : CriterionColumn
{
    private readonly SmaaValue[] _values;
    private readonly double _worst;
    private readonly double _length;

    internal MeasuredColumn(SmaaCriterion criterion, SmaaValue[] values)
    {
        _values = values;
        var (low, high) = (values.Min(value => value.Low), values.Max(value => value.High));
        var isLower = criterion.Direction == Direction.LowerIsBetter;
        _worst = criterion.Worst ?? (isLower ? high : low);
        _length = (criterion.Best ?? (isLower ? low : high)) - _worst;
    }

    internal override bool Varies => _values.Any(value => value.Varies);

    internal override void Draw(ref ShareGenerator generator, int draw, Span<double> worths)
    {
        for (var alternative = 0; alternative < _values.Length; alternative++)
        {
            var worth = _values[alternative].Draw(ref generator, draw) - _worst;
            // Where all values are one, nobody is ahead.
            worths[alternative] = _length is < 0 or > 0 ? worth / _length : 0;
        }
    }
}
