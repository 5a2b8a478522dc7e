namespace Toolkit.Rules.Evaluation;

/// <summary>The way in which a rule of a host changes what is recommended. No kind changes a need, its bounds or its certainty.</summary>
public enum AdjustmentKind
{
    /// <summary>Not to be recommended until a date, as a decision of the host would have it.</summary>
    Veto,

    /// <summary>Not before a date.</summary>
    Postpone,

    /// <summary>Something has to be done first; the approach keeps its place.</summary>
    ButFirst,

    /// <summary>Points on top of the score.</summary>
    Raise,

    /// <summary>Points off the score.</summary>
    Lower,

    /// <summary>A remark.</summary>
    Note,
}
