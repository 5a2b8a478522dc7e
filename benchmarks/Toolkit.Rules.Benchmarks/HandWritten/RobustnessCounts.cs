namespace Toolkit.Rules.Benchmarks.HandWritten;

/// <summary>The counts of a <see cref="RobustnessLoop"/>, by candidate.</summary>
public sealed class RobustnessCounts
{
    internal RobustnessCounts(int candidates, int criteria)
    {
        Ranks = new double[candidates, candidates];
        Ahead = new double[candidates, candidates];
        Recommended = new int[candidates];
        WeightsWhenFirst = new double[candidates][];
        for (var candidate = 0; candidate < candidates; candidate++)
            WeightsWhenFirst[candidate] = new double[criteria];
        FirstUnderOwn = new double[candidates];
    }

    internal double[,] Ranks { get; }

    internal double[,] Ahead { get; }

    internal int[] Recommended { get; }

    internal double[][] WeightsWhenFirst { get; }

    internal double[] FirstUnderOwn { get; }

    /// <summary>The share in which the first of the report stays first when judged figures alone are drawn.</summary>
    internal double FirstUnderJudgement { get; set; }
}
