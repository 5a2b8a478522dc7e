using System.Globalization;

namespace Toolkit.Rules.Analysis;

/// <summary>How many draws an analysis makes, and where they start.</summary>
public abstract class DrawOptions
{
    /// <summary>The least and the most draws that can be asked for.</summary>
    internal const int LeastDraws = 100, MostDraws = 1_000_000;

    /// <summary>The greatest seed: a whole number of a report beyond that is another one to readers that keep it as a double.</summary>
    internal const ulong MostSeed = (1UL << 53) - 1;

    private protected DrawOptions()
    {
    }

    /// <summary>How many draws are made, 100 to 1,000,000.</summary>
    /// <value>10,000: a share is then within 0.01 of what endless draws would give, in 19 of 20 cases.</value>
    public int Draws { get; set; } = 10_000;

    /// <summary>Where the draws start, 0 to 9,007,199,254,740,991 (2^53 - 1): the same seed gives the same draws, everywhere.</summary>
    /// <value>1</value>
    public ulong Seed { get; set; } = 1;

    /// <summary>How many threads work at most, 1 or more; the result does not depend on it.</summary>
    /// <value>1: it takes milliseconds, and a host may have other plans for its processors.</value>
    public int MaxDegreeOfParallelism { get; set; } = 1;

    /// <summary>Everything that is wrong with the draws; empty when nothing is.</summary>
    private protected IEnumerable<string> DrawProblems()
    {
        if (Draws is < LeastDraws or > MostDraws)
            yield return $"Draws: {Draws.ToString(CultureInfo.InvariantCulture)} is not from 100 to 1000000.";
        if (Seed > MostSeed)
            yield return $"Seed: {Seed.ToString(CultureInfo.InvariantCulture)} is not from 0 to 9007199254740991.";
        if (MaxDegreeOfParallelism < 1)
            yield return $"MaxDegreeOfParallelism: {MaxDegreeOfParallelism.ToString(CultureInfo.InvariantCulture)} is not 1 or more.";
    }
}
