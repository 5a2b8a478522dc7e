namespace Toolkit.Rules.Indicators;

/// <summary>Which way an answer improves.</summary>
public enum Direction
{
    /// <summary>More is better; for yes/no, yes is better.</summary>
    HigherIsBetter,

    /// <summary>Less is better.</summary>
    LowerIsBetter,
}
