using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules.Robustness;

/// <summary>
/// The draws: in blocks, each with generators of its own that are seeded by its number, so that it does not matter who works on which.
/// Weights and values come from generators apart; under other weights, the same values are drawn.
/// </summary>
internal sealed class Sampling(ValueSource values, WeightSource weights, RobustnessOptions options)
{
    private const int BlockSize = 1000;
    private const int ForWeights = 0;
    private const int ForValues = 1;

    /// <summary>Draws weights and values and counts who is where.</summary>
    internal RankCounts CountRanks() => Work(options.Draws, (counts, block, size) =>
    {
        var counter = new RankCounter(counts);
        var (keys, standing) = (new double[values.Candidates * Lanes.Count], new double[values.Candidates * Lanes.Count]);
        var drawn = new double[values.Criteria * Lanes.Count];
        var inUse = new double[Lanes.Count];
        var generator = new ShareGenerator(options.Seed, block, ForWeights);
        var draws = values.Start(new ShareGenerator(options.Seed, block, ForValues));
        for (var first = 0; first < size; first += Lanes.Count)
        {
            var count = Math.Min(Lanes.Count, size - first);
            DrawWeights(ref generator, drawn, inUse, count);
            draws.Next(count);
            draws.Stand(drawn, standing);
            draws.Weigh(drawn, standing, keys);
            counter.Count(keys, drawn, inUse, count);
        }
        counter.Complete();
    });

    /// <summary>Draws values and counts who is first under their own weights.</summary>
    /// <param name="central">By candidate, the weights in billionths; null for candidates that have none.</param>
    internal RankCounts CountFirsts(double[]?[] central)
    {
        double[]?[] own = [.. central.Select(weight => weight?.SelectMany(one => Enumerable.Repeat(one, Lanes.Count)).ToArray())];
        return Work(values.Varies ? options.Draws : 1, (counts, block, size) =>
        {
            var draws = values.Start(new ShareGenerator(options.Seed, block, ForValues));
            var counter = new FirstCounter(counts, draws, own);
            for (var first = 0; first < size; first += Lanes.Count)
            {
                var count = Math.Min(Lanes.Count, size - first);
                draws.Next(count);
                counter.Count(count);
            }
        });
    }

    private RankCounts Work(int draws, Action<RankCounts, int, int> work)
    {
        var (total, blocks) = (NewCounts(), values.Candidates == 0 ? 0 : (draws + BlockSize - 1) / BlockSize);
        int Size(int block) => Math.Min(BlockSize, draws - block * BlockSize);
        if (options.MaxDegreeOfParallelism == 1 || blocks < 2)
        {
            for (var block = 0; block < blocks; block++)
                work(total, block, Size(block));
            return total;
        }
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.MaxDegreeOfParallelism };
        Parallel.For(
            0,
            blocks,
            parallel,
            NewCounts,
            (block, _, counts) =>
            {
                work(counts, block, Size(block));
                return counts;
            },
            counts =>
            {
                lock (total)
                    total.Add(counts);
            });
        return total;
    }

    private RankCounts NewCounts() => new(values.Candidates, values.Criteria);

    private void DrawWeights(ref ShareGenerator generator, double[] drawn, double[] inUse, int count)
    {
        Span<double> one = stackalloc double[values.Criteria];
        for (var lane = 0; lane < Lanes.Count; lane++)
        {
            inUse[lane] = lane < count ? 1 : 0;
            if (lane >= count)
                continue;
            weights.Next(ref generator, one);
            for (var criterion = 0; criterion < one.Length; criterion++)
                drawn[criterion * Lanes.Count + lane] = one[criterion];
        }
    }
}
