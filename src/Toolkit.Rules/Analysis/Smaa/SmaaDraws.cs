using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules.Analysis;

/// <summary>Draws the worths of a table, and weighs them.</summary>
internal sealed class SmaaDraws : ValueDraws
{
    private readonly CriterionColumn[] _columns;
    private readonly int _alternatives;
    private readonly double[] _worths;
    private readonly double[] _column;
    private int _draw;

    internal SmaaDraws(CriterionColumn[] columns, int alternatives)
    {
        (_columns, _alternatives) = (columns, alternatives);
        _worths = new double[columns.Length * alternatives * Lanes.Count];
        _column = new double[alternatives];
        // A value that is the same in every draw takes no random number.
        var none = default(ShareGenerator);
        for (var criterion = 0; criterion < columns.Length; criterion++)
            for (var lane = 0; lane < Lanes.Count && !columns[criterion].Varies; lane++)
                Draw(ref none, criterion, lane, draw: 0);
    }

    internal override void StartAt(int draw) => _draw = draw;

    internal override void Next(ref ShareGenerator generator, int count)
    {
        for (var lane = 0; lane < count; lane++)
            for (var criterion = 0; criterion < _columns.Length; criterion++)
                if (_columns[criterion].Varies)
                    Draw(ref generator, criterion, lane, _draw + lane);
        _draw += count;
    }

    internal override void AddFixed(double[] weights, double[] standing)
    {
        Array.Clear(standing, 0, standing.Length);
        Add(weights, standing, varying: false);
    }

    internal override void AddDrawn(double[] weights, double[] standing, double[] keys)
    {
        standing.CopyTo(keys, 0);
        Add(weights, keys, varying: true);
        for (var index = 0; index < keys.Length; index += Lanes.Count)
            Rounded(Lanes.Load(keys, index)).Store(keys, index);
    }

    private void Add(double[] weights, double[] sums, bool varying)
    {
        for (var criterion = 0; criterion < _columns.Length; criterion++)
        {
            if (_columns[criterion].Varies != varying)
                continue;
            var weight = Lanes.Load(weights, criterion * Lanes.Count);
            for (var alternative = 0; alternative < _alternatives; alternative++)
            {
                var index = alternative * Lanes.Count;
                (Lanes.Load(sums, index) + weight * Lanes.Load(_worths, criterion * sums.Length + index)).Store(sums, index);
            }
        }
    }

    private void Draw(ref ShareGenerator generator, int criterion, int lane, int draw)
    {
        _columns[criterion].Draw(ref generator, draw, _column);
        for (var alternative = 0; alternative < _alternatives; alternative++)
            _worths[(criterion * _alternatives + alternative) * Lanes.Count + lane] = _column[alternative];
    }
}
