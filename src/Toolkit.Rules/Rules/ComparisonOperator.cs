namespace Toolkit.Rules.Rules;

/// <summary>How an answer is held against a threshold.</summary>
public enum ComparisonOperator
{
    /// <summary>The answer is below the threshold.</summary>
    Below,

    /// <summary>The answer is above the threshold.</summary>
    Above,

    /// <summary>The answer is the threshold; for yes/no.</summary>
    Equal,
}
