using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Ranking;

/// <summary>Weights of which one moves and the others keep their proportions. Each weight follows the moved one in one direction only.</summary>
internal readonly struct WeightPath
{
    private readonly CriterionWeights _weights;
    private readonly double _others;

    internal WeightPath(CriterionWeights weights, Criterion moved)
    {
        _weights = weights;
        Moved = moved;
        _others = 0;
        foreach (var criterion in Criteria.All)
            _others += criterion == moved ? 0 : weights[criterion];
    }

    internal Criterion Moved { get; }

    /// <summary>The weight that moves, where it is now.</summary>
    internal double Weight => _weights[Moved];

    /// <summary>Whether the others have proportions to keep.</summary>
    internal bool IsOpen => _others > 0;

    /// <summary>The weights when the moved one is as given.</summary>
    internal void At(double weight, Span<double> shares)
    {
        var others = (1 - weight) / _others;
        foreach (var criterion in Criteria.All)
            shares[(int)criterion] = Precision.Round(criterion == Moved ? weight : _weights[criterion] * others);
    }
}
