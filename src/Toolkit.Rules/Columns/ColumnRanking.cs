using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Columns;

/// <summary>The scores and the first places of many organisations, in the order in which they were added. Immutable.</summary>
public sealed class ColumnRanking
{
    private readonly ColumnRanker _ranker;
    private readonly RankedBlock[] _blocks;
    private readonly ColumnPlace[] _places;

    internal ColumnRanking(ColumnRanker ranker, RankedBlock[] blocks, ColumnPlace[] places)
    {
        _ranker = ranker;
        _blocks = blocks;
        _places = places;
    }

    /// <summary>How many organisations there are.</summary>
    public int Count => _places.Length;

    /// <summary>How many places are kept of each organisation.</summary>
    public int Places => _ranker.Places;

    /// <summary>The approaches by position: what an index of an approach stands for.</summary>
    public IReadOnlyList<ApproachDescriptor> Approaches => _ranker.Approaches;

    /// <summary>The outcome for one organisation.</summary>
    /// <param name="index">Its number in the order in which they were added, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such organisation.</exception>
    public RankedOrganisation this[int index]
    {
        get
        {
            if (index < 0 || index >= _places.Length)
                throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {_places.Length} organisations.");
            var place = _places[index];
            return new RankedOrganisation(_ranker, _blocks[place.Block], place.Row);
        }
    }
}
