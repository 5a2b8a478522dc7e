using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Decisions;

/// <summary>Says a decision in words.</summary>
internal static class DecisionWords
{
    /// <summary>What was decided, by whom, when and why.</summary>
    internal static string Of(Decision decision, TextCatalogue texts) => texts.Phrase(
        decision.Until is null ? "decisions.decision" : "decisions.decision.until",
        Status(decision, texts),
        texts.Phrase("decisions.category." + DecisionNames.Categories.Of(decision.Category!.Value)),
        decision.Owner,
        DecisionRules.Day(decision.Date!.Value),
        decision.Justification,
        decision.Until is { } until ? DecisionRules.Day(until) : "");

    internal static string Status(Decision decision, TextCatalogue texts) =>
        texts.Phrase("decisions.status." + DecisionNames.Statuses.Of(decision.Status));
}
