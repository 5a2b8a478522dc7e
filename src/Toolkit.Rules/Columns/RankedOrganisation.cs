using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Columns;

/// <summary>The outcome for one organisation of a <see cref="ColumnRanking"/>.</summary>
public readonly struct RankedOrganisation
{
    private readonly ColumnRanker _ranker;
    private readonly RankedBlock _block;
    private readonly int _row;

    internal RankedOrganisation(ColumnRanker ranker, RankedBlock block, int row)
    {
        _ranker = ranker;
        _block = block;
        _row = row;
    }

    /// <summary>Whom it is about.</summary>
    public Organisation Organisation => _block.Block.Organisations[_row];

    /// <summary>The position of the approach in a place.</summary>
    /// <param name="rank">The place, from 1 to <see cref="ColumnRanking.Places"/>.</param>
    /// <returns>A position in <see cref="ColumnRanking.Approaches"/>; null when fewer approaches are recommended.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public int? At(int rank)
    {
        if (rank < 1 || rank > _ranker.Places)
            throw new ArgumentOutOfRangeException(nameof(rank), rank, $"Places 1 to {_ranker.Places} are kept.");
        var position = _block.First[_row * _ranker.Places + rank - 1];
        return position == RankedBlock.None ? null : position;
    }

    /// <summary>The score of an approach, 0 to 100; null when it is not recommended, or suppressed.</summary>
    /// <param name="approach">Its position in <see cref="ColumnRanking.Approaches"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such approach.</exception>
    public decimal? Score(int approach)
    {
        if (approach < 0 || approach >= _ranker.Approaches.Count)
            throw new ArgumentOutOfRangeException(nameof(approach), approach, $"There are {_ranker.Approaches.Count} approaches.");
        var hundredths = _block.Scores[_row * _ranker.Approaches.Count + approach];
        return hundredths == RankedBlock.None ? null : Contribution.PointsOf(hundredths);
    }

    /// <summary>The outcomes of all rules for the organisation, by position, whatever the host decided; worked out now.</summary>
    public IReadOnlyList<RuleOutcome> Outcomes() => _ranker.OutcomesOf(_block.Block, _row);
}
