using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Analysis;

/// <summary>The way of one weight from where it is to 0 or to 1, over the whole millionths. Step 1 is the first of them it meets.</summary>
internal readonly struct WeightWalk
{
    private const double PerUnit = 1e6;

    private readonly WeightPath _path;
    private readonly int _first;
    private readonly int _sign;

    internal WeightWalk(WeightPath path, bool upward)
    {
        _path = path;
        _sign = upward ? 1 : -1;
        // Weights are nine decimals; a whole millionth is one only if nothing is left over.
        var millionths = Math.Floor(path.Weight * PerUnit + 0.5);
        var strictlyBeyond = _sign * (millionths / PerUnit - path.Weight) > 0;
        _first = (int)millionths + (strictlyBeyond ? 0 : _sign);
        Steps = Math.Max(0, upward ? (int)PerUnit - _first + 1 : _first + 1);
    }

    /// <summary>How many steps there are to the end.</summary>
    internal int Steps { get; }

    internal Criterion Moved => _path.Moved;

    /// <summary>The weight at a step.</summary>
    internal double WeightAt(int step) => (_first + _sign * (step - 1)) / PerUnit;

    /// <summary>How far the weight has moved at a step; in billionths, as weights are, so that equal changes are equal.</summary>
    internal double ChangeAt(int step) => Precision.Round(Math.Abs(WeightAt(step) - _path.Weight));

    /// <summary>All weights at a step.</summary>
    internal void At(int step, Span<double> shares) => _path.At(WeightAt(step), shares);
}
