using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Reports;

/// <content>The changes that rules of the host made.</content>
internal sealed partial class RecommendationOutline
{
    /// <summary>Says what a rule changed, why, and on which facts.</summary>
    private OutlineText AdjustmentText(Adjustment item)
    {
        var phrase = "adjustments." + ReportNames.Adjustments.Of(item.Kind);
        var text = item.Until is { } until ? Texts.Phrase(phrase, item.Rule, item.Reason, PlainNumber.Of(until))
            : item.Points != 0 ? Texts.Phrase(phrase, item.Rule, item.Reason, Math.Abs(item.Points))
            : Texts.Phrase(phrase, item.Rule, item.Reason);
        return item.Facts.Count == 0 ? OutlineText.Value(text) : Say("adjustments.facts", text, string.Join(", ", item.Facts));
    }
}
