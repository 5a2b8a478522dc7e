namespace Toolkit.Rules.Comparisons;

/// <summary>A setting of a report as a whole.</summary>
public enum ComparedSetting
{
    /// <summary>The id of the organisation.</summary>
    Organisation,

    /// <summary>The kind of organisation.</summary>
    Kind,

    /// <summary>The currency of the organisation.</summary>
    Currency,

    /// <summary>The number of staff.</summary>
    Staff,

    /// <summary>The number of digital staff.</summary>
    DigitalStaff,

    /// <summary>The date of the answers.</summary>
    AsOf,

    /// <summary>The name and version of the engine.</summary>
    Engine,

    /// <summary>The name and version of the catalogue.</summary>
    Catalogue,

    /// <summary>The rules that are switched off.</summary>
    Disabled,

    /// <summary>The weights of the criteria.</summary>
    Weights,

    /// <summary>The smallest need at which an approach is recommended.</summary>
    OutcomeThreshold,

    /// <summary>The figures a host set, or its exchange rates; known by the fingerprint of the options, when no other option differs.</summary>
    Figures,

    /// <summary>The decisions, known by their revision.</summary>
    Decisions,
}
