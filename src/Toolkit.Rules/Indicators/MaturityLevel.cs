namespace Toolkit.Rules.Indicators;

/// <summary>How far a practice has come. What each level means is said by the indicator's anchors.</summary>
public enum MaturityLevel
{
    /// <summary>Level 0, the lowest.</summary>
    Level0,

    /// <summary>Level 1.</summary>
    Level1,

    /// <summary>Level 2.</summary>
    Level2,

    /// <summary>Level 3.</summary>
    Level3,

    /// <summary>Level 4, the highest.</summary>
    Level4,
}
