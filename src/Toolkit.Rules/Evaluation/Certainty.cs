namespace Toolkit.Rules.Evaluation;

/// <summary>Whether a missing answer could still change an outcome.</summary>
public enum Certainty
{
    /// <summary>It could.</summary>
    Provisional,

    /// <summary>No missing answer can change it.</summary>
    Certain,
}
