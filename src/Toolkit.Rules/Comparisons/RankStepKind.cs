namespace Toolkit.Rules.Comparisons;

/// <summary>The way in which one approach moved past another.</summary>
public enum RankStepKind
{
    /// <summary>It had no place, and now has one above.</summary>
    Appeared,

    /// <summary>It was below, and is above.</summary>
    Overtook,

    /// <summary>It was above, and has no place any more.</summary>
    Disappeared,

    /// <summary>It was above, and is below.</summary>
    FellBehind,
}
