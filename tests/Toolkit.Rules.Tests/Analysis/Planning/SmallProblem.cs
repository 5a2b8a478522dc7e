namespace Toolkit.Rules.Tests.Analysis;

/// <summary>A handful of steps, in whole numbers: effort per quarter, quarters, weights, what ends before each, and when each may start.</summary>
internal sealed record SmallProblem(int[] Rates, int[] Quarters, int[] Weights, int[][] Before, int[] Releases, int[] Capacity)
{
    internal static SmallProblem Draw(int seed)
    {
        // FsCheck would shrink what needs no shrinking here: a seed names the case.
        var dice = new Random(seed);
        var count = dice.Next(1, 7);
        var ordinary = dice.Next(2, 7);
        return new SmallProblem(
            [.. Enumerable.Range(0, count).Select(_ => dice.Next(1, ordinary + 1))],
            [.. Enumerable.Range(0, count).Select(_ => dice.Next(1, 4))],
            [.. Enumerable.Range(0, count).Select(_ => dice.Next(4) == 0 ? 0 : dice.Next(1, 10_000))],
            [.. Enumerable.Range(0, count).Select(step => Enumerable.Range(0, step).Where(_ => dice.Next(4) == 0).ToArray())],
            [.. Enumerable.Range(0, count).Select(_ => dice.Next(3) == 0 ? dice.Next(0, 6) : 0)],
            [.. Enumerable.Range(0, dice.Next(0, 4)).Select(_ => dice.Next(0, 2 * ordinary)), ordinary]);
    }

    /// <summary>The lowest weighted finish there is, by trying every quarter for every step that could still lead to less.</summary>
    internal long Best()
    {
        var load = new int[Math.Max(Capacity.Length, Releases.Max()) + Quarters.Sum()];
        return Best(step: 0, new int[Rates.Length], load, sum: 0, least: long.MaxValue);
    }

    private long Best(int step, int[] ends, int[] load, long sum, long least)
    {
        if (sum >= least || step == Rates.Length)
            return Math.Min(sum, least);
        var ready = Before[step].Select(before => ends[before]).Append(Releases[step]).Max();
        for (var start = ready; start + Quarters[step] <= load.Length; start++)
        {
            var quarters = Enumerable.Range(start, Quarters[step]).ToArray();
            if (quarters.Any(quarter => load[quarter] + Rates[step] > Capacity[Math.Min(quarter, Capacity.Length - 1)]))
                continue;
            foreach (var quarter in quarters)
                load[quarter] += Rates[step];
            ends[step] = start + Quarters[step];
            least = Best(step + 1, ends, load, sum + ((long)Weights[step] * ends[step]), least);
            foreach (var quarter in quarters)
                load[quarter] -= Rates[step];
        }
        return least;
    }
}
