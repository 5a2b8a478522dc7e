namespace Toolkit.Rules.Analysis;

/// <summary>How a table of alternatives is measured.</summary>
public sealed class SmaaOptions : DrawOptions
{
    /// <summary>The weights of the ranks, from which the holistic acceptability is made.</summary>
    /// <value><see cref="MetaWeights.None"/>: it is left out, because how much a second rank counts is one more judgement.</value>
    public MetaWeights MetaWeights { get; set; } = MetaWeights.None;

    /// <summary>Everything that is wrong; empty when nothing is.</summary>
    internal IEnumerable<string> Problems()
    {
        if (MetaWeights is < MetaWeights.None or > MetaWeights.Centroid)
            yield return $"MetaWeights: {(int)MetaWeights} is none of the {nameof(MetaWeights)} values.";
        foreach (var problem in DrawProblems())
            yield return problem;
    }
}
