namespace Toolkit.Rules.Analysis;

/// <summary>The weights of the criteria that are allowed when the robustness of a ranking is measured.</summary>
public enum Weighting
{
    /// <summary>Any that keep the order of the chosen ones, all equally likely. Criteria chosen alike may swap; one chosen as 0 stays 0.</summary>
    OrderPreserving,

    /// <summary>Any at all, all equally likely, whatever weights were chosen.</summary>
    Uniform,

    /// <summary>Those near the chosen ones: a Dirichlet distribution whose mean they are. One chosen as 0 stays 0.</summary>
    AroundChosen,

    /// <summary>The chosen ones alone.</summary>
    Chosen,
}
