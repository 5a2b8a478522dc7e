using Toolkit.Rules.Analysis;

namespace Toolkit.Rules.Reports;

/// <content>Why the approaches stand in this order, and what would change it.</content>
internal sealed partial class MarkdownWriter
{
    private void WriteOrder(OrderExplanation order)
    {
        var sentences = new OrderSentences(report);
        var first = report.Recommendations.Count > 0 ? report.Recommendations[0].Id : null;
        Heading("## ", "sensitivity.heading");
        if (first is null)
            Line(Texts.Phrase("report.ranking.none"));
        foreach (var contrast in order.RankGaps)
            Bullet(MarkdownText.Escape(sentences.Of(contrast)));
        if (first is not null)
            Bullet(MarkdownText.Escape(sentences.Of(order.FirstPlace)));
        if (order.Weights.Count > 0)
            WriteWeights(order.Weights, sentences, first!);
        if (order.Answers.Count > 0)
            WriteAnswers(order.Answers, sentences, first);
        var outcomes = order.Changes.Select(change => Say(
            "sensitivity.approach", change.Id, Texts.Phrase("report.outcome." + ReportNames.Outcomes.Of(change.Outcome)), sentences.Of(change)));
        WriteSection("sensitivity.changes", outcomes, "### ");
    }

    private void WriteWeights(IReadOnlyList<WeightEffect> weights, OrderSentences sentences, string first)
    {
        Heading("### ", "sensitivity.weights");
        Line(Texts.Phrase("sensitivity.weights.note"));
        Line();
        Header("criterion", "weight:", "halved", "doubled");
        foreach (var effect in weights)
            Row(
                Texts.Phrase("report.criterion." + ReportNames.Criteria.Of(effect.Criterion)),
                Texts.Phrase("report.number", effect.Weight),
                MarkdownText.Escape(sentences.Of(effect.Halved, first)),
                MarkdownText.Escape(sentences.Of(effect.Doubled, first)));
    }

    private void WriteAnswers(IReadOnlyList<AnswerEffect> answers, OrderSentences sentences, string? first)
    {
        Heading("### ", "sensitivity.answers");
        Line(Texts.Phrase("sensitivity.answers.note", Math.Min(answers.Count, OrderSentences.DisclosureHistory), answers.Count));
        Line();
        Header("question", "best", "worst");
        foreach (var effect in answers.Take(OrderSentences.DisclosureHistory))
            Row(
                Question(effect.Indicator),
                MarkdownText.Escape(sentences.Of(effect.Best, first)),
                MarkdownText.Escape(sentences.Of(effect.Worst, first)));
    }
}
