namespace Toolkit.Rules.Decisions;

/// <summary>The kind of reason behind a decision; which status allows which is in <see cref="DecisionStatuses.Allowed"/>.</summary>
public enum DecisionCategory
{
    /// <summary>The approach is wanted.</summary>
    Agreed,

    /// <summary>Something else does what the approach would do.</summary>
    AlreadyCovered,

    /// <summary>Nobody is free to do it.</summary>
    NoCapacity,

    /// <summary>There is no money for it.</summary>
    NoFunding,

    /// <summary>A law or a contract stands in the way.</summary>
    LegalConstraint,

    /// <summary>Something else comes first.</summary>
    OtherPriority,

    /// <summary>The organisation knows and bears the consequences of leaving it.</summary>
    RiskAccepted,

    /// <summary>Somebody else would have to do it.</summary>
    NotOurLever,

    /// <summary>The answers are held to be wrong.</summary>
    EvidenceDisputed,
}
