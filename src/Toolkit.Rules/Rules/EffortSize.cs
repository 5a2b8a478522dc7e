namespace Toolkit.Rules.Rules;

/// <summary>How much effort an approach takes.</summary>
public enum EffortSize
{
    /// <summary>S: weeks of a few people.</summary>
    Small,

    /// <summary>M: months of a team.</summary>
    Medium,

    /// <summary>L: a programme.</summary>
    Large,
}
