namespace Toolkit.Rules.Records;

/// <summary>
/// Counts numbers of a limited range, such as days or rounded amounts, so that a median is exact and memory does not grow with the records.
/// </summary>
internal sealed class Histogram : Counter
{
    private readonly Dictionary<decimal, long> _counts = [];

    internal long Count { get; private set; }

    internal void Add(decimal number) => Add(number, 1);

    internal override void Merge(Counter other)
    {
        foreach (var entry in ((Histogram)other)._counts)
            Add(entry.Key, entry.Value);
    }

    /// <summary>The middle number, or the mean of the two in the middle; 0 of none.</summary>
    internal decimal Median()
    {
        var ordered = _counts.OrderBy(entry => entry.Key).ToList();
        return (At(ordered, (Count - 1) / 2) + At(ordered, Count / 2)) / 2;
    }

    /// <summary>Whether no number is above 0.</summary>
    internal bool IsAllZero => _counts.Keys.All(number => number == 0);

    /// <summary>How many of the largest numbers it takes for a share of their sum, in per cent; the last one counts in part.</summary>
    internal decimal LargestFor(decimal percent)
    {
        var open = _counts.Sum(entry => entry.Key * entry.Value) * percent / 100;
        decimal taken = 0;
        foreach (var entry in _counts.OrderByDescending(entry => entry.Key).TakeWhile(entry => entry.Key > 0 && open > 0))
        {
            var wanted = Math.Min(entry.Value, open / entry.Key);
            taken += wanted;
            open -= wanted * entry.Key;
        }
        return taken;
    }

    private static decimal At(List<KeyValuePair<decimal, long>> ordered, long place)
    {
        foreach (var entry in ordered)
        {
            if (place < entry.Value)
                return entry.Key;
            place -= entry.Value;
        }
        return 0;
    }

    private void Add(decimal number, long times)
    {
        _counts.TryGetValue(number, out var count);
        _counts[number] = count + times;
        Count += times;
    }
}
