using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Explanation;
using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Comparisons;

/// <summary>
/// Splits the change of a gap over the answer and the figures it is held against. When both changed, each gets the mean of what it makes
/// alone before and after the other changed, which favours neither (the Shapley value of two players).
/// </summary>
internal static class GapChange
{
    /// <returns>The part of each; null for what did not change.</returns>
    internal static (double? Answer, double? Figures) Between(Reason was, Reason isNow)
    {
        var change = isNow.Gap - was.Gap;
        var sameAnswer = was.Answer.Equals(isNow.Answer) && was.Currency == isNow.Currency;
        var sameFigures = SameFigures(was, isNow);
        // The same answer against the same figures with another gap: the exchange rate.
        if (sameAnswer)
            return (null, sameFigures && change.Equals(0) ? null : change);
        if (sameFigures)
            return (change, null);
        // The rate of an amount is not in a report, so it cannot be held against other figures here.
        if (IsConverted(was) || IsConverted(isNow))
            return (change, 0);
        var (oldScale, newScale) = (ScaleOf(was), ScaleOf(isNow));
        var answer = (oldScale.Gap(isNow.Answer) - oldScale.Gap(was.Answer) + (newScale.Gap(isNow.Answer) - newScale.Gap(was.Answer))) / 2;
        return (answer, change - answer);
    }

    private static bool SameFigures(Reason was, Reason isNow) =>
        was.Target.Equals(isNow.Target) && was.Trigger.Equals(isNow.Trigger) && was.Worst.Equals(isNow.Worst) && was.Weight.Equals(isNow.Weight);

    private static bool IsConverted(Reason reason) => reason.Currency is { } currency && currency != Money.ThresholdCurrency;

    private static GapScale ScaleOf(Reason reason) => new(reason.Kind, reason.Target, reason.Trigger, reason.Worst);
}
