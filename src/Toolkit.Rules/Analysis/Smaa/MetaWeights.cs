namespace Toolkit.Rules.Analysis;

/// <summary>The weights of the ranks in the holistic acceptability; the first rank has 1, and later ones less (Lahdelma and Salminen 2001).</summary>
public enum MetaWeights
{
    /// <summary>No weights: the holistic acceptability is left out.</summary>
    None,

    /// <summary>The weight falls evenly from 1 for the first rank to 0 for the last.</summary>
    Linear,

    /// <summary>The weight of a rank is 1 divided by the rank.</summary>
    Inverse,

    /// <summary>The weights are rank-order centroid weights, divided by that of the first rank.</summary>
    Centroid,
}
