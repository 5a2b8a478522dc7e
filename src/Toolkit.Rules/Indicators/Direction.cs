namespace Toolkit.Rules.Indicators;

/// <summary>The direction in which an answer improves.</summary>
public enum Direction
{
    /// <summary>More is better; for yes/no, yes is better.</summary>
    HigherIsBetter,

    /// <summary>Less is better.</summary>
    LowerIsBetter,
}
