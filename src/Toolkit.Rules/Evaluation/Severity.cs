namespace Toolkit.Rules.Evaluation;

/// <summary>The band of a need.</summary>
public enum Severity
{
    /// <summary>Below the outcome threshold (0.25).</summary>
    None,

    /// <summary>From the outcome threshold (0.25) on.</summary>
    Moderate,

    /// <summary>From 0.50 on.</summary>
    High,

    /// <summary>From 0.75 on.</summary>
    Critical,
}
