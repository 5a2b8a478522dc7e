namespace Toolkit.Rules.Comparisons;

/// <summary>The movement of an approach from one report to another.</summary>
public enum Movement
{
    /// <summary>It is recommended and was not.</summary>
    New,

    /// <summary>It was recommended and is not.</summary>
    Gone,

    /// <summary>It is recommended at a better rank than before.</summary>
    Rose,

    /// <summary>It is recommended at a worse rank than before.</summary>
    Fell,

    /// <summary>Its rank is the same, or it has none in both reports; another figure differs.</summary>
    Changed,

    /// <summary>All its figures are the same.</summary>
    Same,
}
