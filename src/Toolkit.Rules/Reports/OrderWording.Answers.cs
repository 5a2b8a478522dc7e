using Toolkit.Rules.Analysis;
using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Reports;

/// <content>The nearest answers that change an outcome.</content>
public sealed partial class OrderWording
{
    /// <summary>Says which answers would bring an approach in or take it out.</summary>
    /// <param name="change">The nearest change.</param>
    public string Of(Counterfactual change)
    {
        var takesOut = Guard.NotNull(change).Outcome == Outcome.Recommended;
        var phrase = takesOut ? "sensitivity.takes-out" : "sensitivity.brings-in";
        return change.Outcome == Outcome.Suppressed ? _texts.Phrase("sensitivity.suppressed")
            : change.Answers == 0 ? _texts.Phrase("sensitivity.brings-in.none")
            : change.Changes.Count == 0 ? _texts.Phrase(phrase + ".many", change.Answers)
            : _texts.Phrase(phrase, _wording.List(change.Changes.Select(answer => Said(answer, takesOut))));
    }

    private string Said(AnswerChange change, bool better)
    {
        var to = _wording.Value(change.Kind, change.To, change.Currency);
        if (change.From is { } from)
            return _texts.Phrase("sensitivity.change" + Beyond(change, better), change.Indicator, _wording.Value(change.Kind, from, change.Currency), to);
        return change.Distance > 0
            ? _texts.Phrase("sensitivity.answer" + Beyond(change, better), change.Indicator, to)
            : _texts.Phrase("sensitivity.answer.any", change.Indicator);
    }

    /// <summary>Every answer beyond does it too, unless there is none.</summary>
    private static string Beyond(AnswerChange change, bool better)
    {
        var isLast = change.Kind switch
        {
            IndicatorKind.YesNo => true,
            IndicatorKind.Maturity => change.To is 0 or 4,
            IndicatorKind.Percentage => change.To is 0 or 100,
            _ => change.To is 0,
        };
        return isLast ? "" : better ? ".better" : ".worse";
    }
}
