namespace Toolkit.Rules.Comparisons;

/// <summary>The cause of a change.</summary>
public enum CauseKind
{
    /// <summary>The answers of the organisation.</summary>
    Answers,

    /// <summary>The priorities it stated.</summary>
    Priorities,

    /// <summary>The kind or the size of the organisation.</summary>
    Organisation,

    /// <summary>A decision or a suppression that began, ended or ran out.</summary>
    Decisions,

    /// <summary>The options of the host: weights, threshold, figures, rules switched off, exchange rates.</summary>
    Options,

    /// <summary>The catalogue: its version, or rules of the host's own.</summary>
    Catalogue,

    /// <summary>Another version of the engine, when nothing that a report states explains the change.</summary>
    Engine,
}
