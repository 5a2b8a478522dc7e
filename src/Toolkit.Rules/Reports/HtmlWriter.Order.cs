using Toolkit.Rules.Analysis;

namespace Toolkit.Rules.Reports;

/// <content>Why the approaches stand in this order, and what would change it.</content>
internal sealed partial class HtmlWriter
{
    private void Write(OrderExplanation order)
    {
        var sentences = new OrderSentences(report);
        var first = report.Recommendations.Count > 0 ? report.Recommendations[0].Id : null;
        html.Open("section", ("aria-labelledby", "order"));
        html.Heading(headingLevel + 1, Texts.Phrase("sensitivity.heading"), ("id", "order"));
        html.Element("p", first is null ? Texts.Phrase("report.ranking.none") : sentences.Of(order.FirstPlace));
        if (order.RankGaps.Count > 0)
            WriteContrasts(order.RankGaps, sentences);
        if (order.Weights.Count > 0)
            WriteWeights(order.Weights, sentences, first!);
        if (order.Answers.Count > 0)
            WriteAnswers(order.Answers, sentences, first);
        WriteChanges(order.Changes, sentences);
        html.Close();
    }

    private void WriteContrasts(IReadOnlyList<RankGap> contrasts, OrderSentences sentences)
    {
        StartTable("contrasts", note: null, "title", "separates", "swaps");
        foreach (var contrast in contrasts)
        {
            html.Open("tr");
            Approach(contrast.Id);
            html.Element("td", sentences.Points(contrast));
            var swaps = sentences.Swaps(contrast);
            html.Open("td");
            if (swaps.Length == 0)
                html.Text(Texts.Phrase("sensitivity.swap.none"));
            else
                WriteList("ul", swaps);
            html.Close().Close();
        }
        html.Close().Close();
    }

    private void WriteWeights(IReadOnlyList<WeightEffect> weights, OrderSentences sentences, string first)
    {
        StartTable("weights", Texts.Phrase("sensitivity.weights.note"), "criterion", "weight:", "halved", "doubled");
        foreach (var effect in weights)
        {
            html.Open("tr").Element("th", Texts.Phrase("report.criterion." + ReportNames.Criteria.Of(effect.Criterion)), ("scope", "row"));
            Number(Texts.Phrase("report.number", effect.Weight));
            html.Element("td", sentences.Of(effect.Halved, first)).Element("td", sentences.Of(effect.Doubled, first)).Close();
        }
        html.Close().Close();
    }

    private void WriteAnswers(IReadOnlyList<AnswerEffect> answers, OrderSentences sentences, string? first)
    {
        var shown = answers.Take(OrderSentences.DisclosureHistory).ToList();
        StartTable("answers", Texts.Phrase("sensitivity.answers.note", shown.Count, answers.Count), "question", "best", "worst");
        foreach (var effect in shown)
        {
            html.Open("tr");
            AskedAs(effect.Indicator);
            html.Element("td", sentences.Of(effect.Best, first)).Element("td", sentences.Of(effect.Worst, first)).Close();
        }
        html.Close().Close();
    }

    private void WriteChanges(IReadOnlyList<Counterfactual> changes, OrderSentences sentences)
    {
        StartTable("changes", note: null, "title", "outcome", "nearest");
        foreach (var change in changes)
        {
            html.Open("tr");
            Approach(change.Id);
            html.Element("td", Texts.Phrase("report.outcome." + ReportNames.Outcomes.Of(change.Outcome)));
            html.Open("td").Text(sentences.Of(change));
            foreach (var answer in change.Changes)
                html.Element("span", Question(answer.Indicator), ("class", "note"));
            html.Close().Close();
        }
        html.Close().Close();
    }

    private void StartTable(string name, string? note, params string[] columns)
    {
        var id = "order-" + name;
        html.Heading(headingLevel + 2, Texts.Phrase("sensitivity." + name), ("id", id));
        if (note is not null)
            html.Element("p", note);
        html.Open("table", ("aria-labelledby", id), ("class", "prose " + name));
        Header(columns);
        html.Open("tbody");
    }
}
