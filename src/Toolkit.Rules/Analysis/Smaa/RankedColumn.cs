namespace Toolkit.Rules.Analysis;

/// <summary>
/// Worths that keep the order of ranks: 1 for the best, 0 for the last, and for those between random shares, the largest first (SMAA-O, Lahdelma,
/// Miettinen and Salminen 2003).
/// </summary>
internal sealed class RankedColumn : CriterionColumn
{
    private readonly int[] _levels;
    private readonly int _count;

    internal RankedColumn(int[] ranks)
    {
        int[] used = [.. ranks.Distinct().OrderBy(rank => rank)];
        _levels = [.. ranks.Select(rank => Array.BinarySearch(used, rank))];
        _count = used.Length;
    }

    // Two ranks are the best and the last.
    internal override bool Varies => _count > 2;

    internal override void Draw(ref ShareGenerator generator, int draw, Span<double> worths)
    {
        Span<double> shares = stackalloc double[_count];
        for (var level = 1; level < _count - 1; level++)
            WeightOrder.Insert(shares.Slice(1), level - 1, generator.NextShare());
        shares[_count - 1] = 0;
        shares[0] = 1;
        for (var alternative = 0; alternative < _levels.Length; alternative++)
            worths[alternative] = shares[_levels[alternative]];
    }
}
