namespace Toolkit.Rules.Comparisons;

/// <summary>The change of a piece of evidence.</summary>
public enum EvidenceMove
{
    /// <summary>It is answered and was not.</summary>
    Answered,

    /// <summary>It is open and was not.</summary>
    Opened,

    /// <summary>It no longer counts: not applicable, or no longer evidence of the rule.</summary>
    LeftOut,

    /// <summary>Another answer.</summary>
    AnswerChanged,

    /// <summary>Other figures: target, trigger, worst case, weight, or the rate by which an amount is converted.</summary>
    FiguresChanged,
}
