namespace Toolkit.Rules.Decisions;

/// <summary>The reason to review a decision.</summary>
public enum DecisionReviewKind
{
    /// <summary>It held until a day before the date of the answers; it no longer counts.</summary>
    Expired,

    /// <summary>By the present answers the approach is met or not applicable, so that there is nothing to do or to put off.</summary>
    NotNeeded,

    /// <summary>It is said to be done, and no missing answer can change that it is needed.</summary>
    StillNeeded,

    /// <summary>The outcome is another than when it was taken, or the need has moved by what the host calls material.</summary>
    EvidenceChanged,

    /// <summary>The catalogue of the run has no such approach.</summary>
    NotInCatalogue,

    /// <summary>The host's options suppress the approach; the decision comes first.</summary>
    OverrulesOption,
}
