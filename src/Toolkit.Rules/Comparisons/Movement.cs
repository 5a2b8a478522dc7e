namespace Toolkit.Rules.Comparisons;

/// <summary>The movement of an approach from one report to another.</summary>
public enum Movement
{
    /// <summary>It has a place in the order and had none: it is needed or undecided.</summary>
    New,

    /// <summary>It had a place in the order and has none: it is met, withheld, or does not apply.</summary>
    Gone,

    /// <summary>It has a better place than before.</summary>
    Rose,

    /// <summary>It has a worse place than before.</summary>
    Fell,

    /// <summary>Its place is the same, or it has none in both reports; another figure differs.</summary>
    Changed,

    /// <summary>All its figures are the same.</summary>
    Same,
}
