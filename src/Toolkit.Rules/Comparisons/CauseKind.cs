namespace Toolkit.Rules.Comparisons;

/// <summary>Whose doing a change is.</summary>
public enum CauseKind
{
    /// <summary>What the organisation answered.</summary>
    Answers,

    /// <summary>The priorities it stated.</summary>
    Priorities,

    /// <summary>The kind of organisation it is.</summary>
    Organisation,

    /// <summary>A decision or a suppression that began, ended or ran out.</summary>
    Decisions,

    /// <summary>What the host set: weights, threshold, figures, rules switched off, exchange rates.</summary>
    Options,

    /// <summary>The catalogue: its version, or rules of the host's own.</summary>
    Catalogue,

    /// <summary>Another version of the engine, when nothing that a report states explains the change.</summary>
    Engine,
}
