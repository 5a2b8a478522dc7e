using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Columns;

/// <summary>
/// Up to 128 organisations of one kind. Their figures lie in tiles of eight organisations, figure after figure, so that a run reads memory
/// from front to back: a column of its own for each figure would be a hundred places to read from at once.
/// </summary>
internal sealed class AnswerBlock
{
    /// <summary>How many organisations lie side by side. A cache line of doubles, and a whole number of lanes on every machine.</summary>
    internal const int TileRows = 8;

    internal const int Rows = 128;

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
