using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Portfolios;

/// <summary>The figures of one organisation as a whole.</summary>
internal readonly struct RowFigures
{
    private readonly double _meanNeed;
    private readonly int _answered;
    private readonly int _worst;
    private readonly PortfolioColumn[] _columns;

    internal RowFigures(PortfolioCell[] cells, PortfolioColumn[] columns)
    {
        var applies = 0;
        double low = 0, need = 0, coverage = 0;
        (_columns, _worst) = (columns, -1);
        for (var position = 0; position < cells.Length; position++)
        {
            ref readonly var cell = ref cells[position];
            Needed += cell.State.Outcome == Outcome.Recommended ? 1 : 0;
            if (!cell.State.Applies)
                continue;
            applies++;
            low += cell.State.Need.Low;
            coverage += cell.State.Coverage;
            if (cell.State.Coverage <= 0 || cell.State.Need.Value is not { } value)
                continue;
            _answered++;
            need += value;
            if (_worst < 0 || value > WorstNeed)
                (_worst, WorstNeed) = (position, value);
        }
        MeanLow = applies == 0 ? 0 : Precision.Round(low / applies);
        Coverage = applies == 0 ? 0 : Precision.Round(coverage / applies);
        _meanNeed = _answered == 0 ? 0 : Precision.Round(need / _answered);
    }

    internal int Needed { get; }

    internal double MeanLow { get; }

    internal double Coverage { get; }

    /// <summary>0 when nothing is answered.</summary>
    internal double WorstNeed { get; }

    internal NeedSpread? Need => _answered == 0
        ? null
        : new NeedSpread(_answered, _meanNeed, WorstNeed, _columns[_worst].Id, _columns[_worst].Title);
}
