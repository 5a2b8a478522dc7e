using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.NRules;

/// <content>The changes that a rule of a host may make. The need itself, its bounds and its certainty stay what the answers say.</content>
public sealed partial class Need
{
    /// <summary>Keeps the approach off the list until a date.</summary>
    /// <param name="reason">Why, in words; a real justification, not a placeholder.</param>
    /// <param name="until">The last day on which it holds, against the date of the profile.</param>
    /// <returns>The fact to yield.</returns>
    /// <exception cref="ArgumentException">The reason is none.</exception>
    public NeedAdjustment Veto(string reason, DateTime until) => new(this, AdjustmentKind.Veto, reason, until);

    /// <summary>Puts the approach off until a date.</summary>
    /// <param name="until">The last day on which it is not to start, against the date of the profile.</param>
    /// <param name="reason">Why, in words; a real justification, not a placeholder.</param>
    /// <returns>The fact to yield.</returns>
    /// <exception cref="ArgumentException">The reason is none.</exception>
    public NeedAdjustment Postpone(DateTime until, string reason) => new(this, AdjustmentKind.Postpone, reason, until);

    /// <summary>Says what has to be done first; the approach keeps its place.</summary>
    /// <param name="advice">The thing to do first, in words.</param>
    /// <returns>The fact to yield.</returns>
    /// <exception cref="ArgumentException">The advice is a placeholder.</exception>
    public NeedAdjustment ButFirst(string advice) => new(this, AdjustmentKind.ButFirst, advice);

    /// <summary>Adds points to the score. All rules together add or take off at most <see cref="Adjustment.MostPoints"/>.</summary>
    /// <param name="points">The points, above 0, two decimals.</param>
    /// <param name="reason">Why, in words; a real justification, not a placeholder.</param>
    /// <returns>The fact to yield.</returns>
    /// <exception cref="ArgumentException">The reason is none, or the points are not above 0.</exception>
    public NeedAdjustment Raise(decimal points, string reason) => new(this, AdjustmentKind.Raise, reason, points: AboveZero(points));

    /// <summary>Takes points off the score, as <see cref="Raise"/> adds them.</summary>
    /// <param name="points">The points, above 0, two decimals.</param>
    /// <param name="reason">Why, in words; a real justification, not a placeholder.</param>
    /// <returns>The fact to yield.</returns>
    /// <exception cref="ArgumentException">The reason is none, or the points are not above 0.</exception>
    public NeedAdjustment Lower(decimal points, string reason) => new(this, AdjustmentKind.Lower, reason, points: -AboveZero(points));

    /// <summary>Adds a remark.</summary>
    /// <param name="text">The remark.</param>
    /// <returns>The fact to yield.</returns>
    /// <exception cref="ArgumentException">The remark is a placeholder.</exception>
    public NeedAdjustment Note(string text) => new(this, AdjustmentKind.Note, text);

    private static decimal AboveZero(decimal points) =>
        points > 0 ? points : throw new ArgumentOutOfRangeException(nameof(points), points, "Points are above 0; there are Raise and Lower.");
}
