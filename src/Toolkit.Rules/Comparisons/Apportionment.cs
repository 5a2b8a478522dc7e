namespace Toolkit.Rules.Comparisons;

/// <summary>Turns parts into whole numbers that sum to a whole number: by largest remainders, and the same for a change and for its opposite.</summary>
internal static class Apportionment
{
    /// <param name="parts">The exact parts. Their sum is close to the total, which is 0 when there are none.</param>
    /// <param name="total">The sum of the whole parts.</param>
    internal static long[] Of(IReadOnlyList<double> parts, long total)
    {
        var whole = parts.Select(part => (long)Math.Truncate(part)).ToArray();
        var left = total - whole.Sum();
        var step = Math.Sign(left);
        if (left == 0)
            return whole;
        // Rounding leaves less than one for each part; what the parts do not explain is shared equally first.
        for (var (index, share) = (0, left / whole.Length); index < whole.Length; index++)
            whole[index] += share;
        left %= whole.Length;
        // By how much a part was cut in the direction in which something is left; a stable sort, so that ties go by position.
        var order = Enumerable.Range(0, whole.Length).OrderByDescending(index => step * (parts[index] - whole[index])).ToArray();
        for (var turn = 0; left != 0; turn++, left -= step)
            whole[order[turn % order.Length]] += step;
        return whole;
    }
}
