namespace Toolkit.Rules.Indicators;

/// <summary>The level that a practice has reached. The anchors of an indicator describe each level.</summary>
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
