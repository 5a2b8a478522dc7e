using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Columns;

/// <summary>
/// Up to 128 organisations of one kind. Their figures lie in tiles of at least eight organisations, figure after figure, so that a run reads memory
/// from front to back: a column of its own for each figure would be a hundred places to read from at once.
/// </summary>
internal sealed class AnswerBlock
{
    internal const int Rows = 128;

    /// <summary>How many organisations lie side by side: a cache line of doubles, or more where there are more lanes.</summary>
    internal static readonly int TileRows = Math.Max(8, Lanes.Count);

    private readonly int _figures;

    internal AnswerBlock(OrganisationKind kind, int figures)
    {
        Kind = kind;
        _figures = figures;
    }

    internal OrganisationKind Kind { get; }

    /// <summary>How many organisations there are.</summary>
    internal int Count { get; private set; }

    internal bool IsFull => Count == Rows;

    /// <summary>The figures; without memory before the first organisation.</summary>
    internal double[] Values { get; private set; } = [];

    internal Organisation[] Organisations { get; private set; } = [];

    /// <summary>Where a figure of an organisation lies; its next figure lies <see cref="TileRows"/> further on.</summary>
    internal int IndexOf(int row, int figure) => (row / TileRows * _figures + figure) * TileRows + row % TileRows;

    /// <summary>Takes one more organisation in.</summary>
    /// <returns>Its row.</returns>
    internal int Add(Organisation organisation)
    {
        if (Count == 0)
            (Values, Organisations) = (new double[Rows * _figures], new Organisation[Rows]);
        Organisations[Count] = organisation;
        return Count++;
    }
}
