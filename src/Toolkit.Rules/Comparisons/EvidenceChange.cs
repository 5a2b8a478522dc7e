using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Comparisons;

/// <summary>
/// A change of one piece of evidence. Evidence of which both the answer and the figures changed is listed twice, once for each. Immutable.
/// </summary>
public sealed record EvidenceChange
{
    /// <summary>The key of the indicator.</summary>
    public required string Indicator { get; init; }

    /// <summary>The kind of change.</summary>
    public required EvidenceMove Move { get; init; }

    /// <summary>The cause of the change.</summary>
    public required CauseKind Cause { get; init; }

    /// <summary>The kind of answer it takes; null when neither report states an answer.</summary>
    public required IndicatorKind? Kind { get; init; }

    /// <summary>
    /// The answer in the earlier report; not applicable, without a reason, when it did not count: a report does not say whether the question
    /// does not apply or the rule does not read it.
    /// </summary>
    public required Answer Before { get; init; }

    /// <summary>The answer in the later report; not applicable, without a reason, when it does not count.</summary>
    public required Answer After { get; init; }

    /// <summary>The part of the change of the need, -1 to 1, in whole billionths; may be 0.</summary>
    public required double Need { get; init; }
}
