namespace Toolkit.Rules.Columns;

/// <summary>The scores and first places of the organisations of a block, organisation after organisation.</summary>
internal sealed class RankedBlock(AnswerBlock block, int approaches, int places)
{
    /// <summary>Stands for an approach that is not recommended, and for a place that nobody takes.</summary>
    internal const short None = -1;

    internal AnswerBlock Block => block;

    /// <summary>In hundredths.</summary>
    internal short[] Scores { get; } = new short[block.Count * approaches];

    /// <summary>Positions in the catalogue.</summary>
    internal short[] First { get; } = new short[block.Count * places];
}
