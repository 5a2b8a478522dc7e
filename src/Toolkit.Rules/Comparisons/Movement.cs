namespace Toolkit.Rules.Comparisons;

/// <summary>What became of an approach from one report to another.</summary>
public enum Movement
{
    /// <summary>It is recommended and was not.</summary>
    New,

    /// <summary>It was recommended and is not.</summary>
    Gone,

    /// <summary>It is recommended at a better place than it was.</summary>
    Rose,

    /// <summary>It is recommended at a worse place than it was.</summary>
    Fell,

    /// <summary>Its place is the same, or it had none and has none; something else about it differs.</summary>
    Changed,

    /// <summary>Nothing about it differs.</summary>
    Same,
}
