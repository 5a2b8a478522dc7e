using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules.Analysis;

/// <summary>
/// The draws: in blocks, each with generators of its own that are seeded by its number, so that it does not matter who works on which.
/// Weights and values come from generators apart; under other weights, the same values are drawn.
/// </summary>
internal sealed class Sampling(ValueSource values, WeightSource weights, DrawOptions options)
{
    private const int BlockSize = 1000;
    private const int ForWeights = 0;
    private const int ForValues = 1;

    /// <summary>Draws weights and values and counts who is where.</summary>
    internal RankCounts CountRanks() => Work(options.Draws, counts =>
    {
        var (counter, draws) = (new RankCounter(counts), values.NewDraws());
        var (keys, standing) = (new double[values.Candidates * Lanes.Count], new double[values.Candidates * Lanes.Count]);
        var drawn = new double[values.Criteria * Lanes.Count];
        var inUse = new double[Lanes.Count];
        return (block, size) =>
        {
            var forWeights = new ShareGenerator(options.Seed, block, ForWeights);
            var forValues = new ShareGenerator(options.Seed, block, ForValues);
            draws.StartAt(block * BlockSize);
            for (var first = 0; first < size; first += Lanes.Count)
            {
                var count = Math.Min(Lanes.Count, size - first);
                DrawWeights(ref forWeights, drawn, inUse, count);
                draws.Next(ref forValues, count);
                draws.AddFixed(drawn, standing);
                draws.AddDrawn(drawn, standing, keys);
                counter.Count(keys, drawn, inUse, count);
            }
            counter.Complete();
        };
    });

    /// <summary>Draws values and counts who is first under their own weights.</summary>
    /// <param name="central">By candidate, the weights in billionths; null for candidates that have none.</param>
    internal RankCounts CountFirsts(double[]?[] central)
    {
        double[]?[] own = [.. central.Select(weight => weight?.SelectMany(one => Enumerable.Repeat(one, Lanes.Count)).ToArray())];
        return Work(values.Varies ? options.Draws : 1, counts =>
        {
            var draws = values.NewDraws();
            var counter = new FirstCounter(counts, draws, own);
            return (block, size) =>
            {
                var generator = new ShareGenerator(options.Seed, block, ForValues);
                draws.StartAt(block * BlockSize);
                for (var first = 0; first < size; first += Lanes.Count)
                {
                    var count = Math.Min(Lanes.Count, size - first);
                    draws.Next(ref generator, count);
                    counter.Count(count);
                }
            };
        });
    }

    /// <summary>Works on all blocks.</summary>
    /// <param name="draws">How many draws there are.</param>
    /// <param name="start">From counts of its own to what a thread does with the number and the size of a block; called once for each.</param>
    private RankCounts Work(int draws, Func<RankCounts, Action<int, int>> start)
    {
        var (total, blocks) = (NewCounts(), values.Candidates == 0 ? 0 : (draws + BlockSize - 1) / BlockSize);
        int Size(int block) => Math.Min(BlockSize, draws - block * BlockSize);
        if (options.MaxDegreeOfParallelism == 1 || blocks < 2)
        {
            var work = start(total);
            for (var block = 0; block < blocks; block++)
                work(block, Size(block));
            return total;
        }
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.MaxDegreeOfParallelism };
        Parallel.For(
            0,
            blocks,
            parallel,
            () =>
            {
                var counts = NewCounts();
                return (Counts: counts, Work: start(counts));
            },
            (block, _, thread) =>
            {
                thread.Work(block, Size(block));
                return thread;
            },
            thread =>
            {
                lock (total)
                    total.Add(thread.Counts);
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
