using Toolkit.Rules.Analysis;

namespace Toolkit.Rules.Reports;

/// <content>Why the approaches stand in this order, and what would change it.</content>
internal sealed partial class RecommendationOutline
{
    private OutlineSection Order(OrderExplanation order)
    {
        var wording = new OrderWording(report);
        var first = report.Order.Count > 0 ? report.Order[0].Id : null;
        var none = first is null ? Paragraph(Words("report.ranking.none")) : null;
        return Section(
            "order",
            "sensitivity.heading",
            [
                .. IsPage ? [none ?? Paragraph(OutlineText.Value(wording.Of(order.FirstPlace))), RankGaps(order.RankGaps, wording)] : new OutlineBlock?[] { none, Gaps(order, first, wording) },
                order.Weights.Count > 0 ? Weights(order.Weights, wording, first!) : null,
                order.Answers.Count > 0 ? Answers(order.Answers, wording, first) : null,
                IsPage ? Changes(order.Changes, wording) : Section("order-changes", "sensitivity.changes", List(order.Changes.Select(change => Change(change, wording)))),
            ]);
    }

    /// <summary>In text: a sentence for each approach and the next, and one for the first place.</summary>
    private static OutlineList? Gaps(OrderExplanation order, string? first, OrderWording wording) => List(
        order.RankGaps.Select(wording.Of).Concat(first is null ? [] : [wording.Of(order.FirstPlace)]).Select(OutlineText.Value));

    private OutlineText Change(Counterfactual change, OrderWording wording) =>
        Say("sensitivity.approach", change.Id, Wording.NameOf(change.Outcome), wording.Of(change));

    /// <summary>On a page: a row for each approach and the next.</summary>
    private OutlineSection? RankGaps(IReadOnlyList<RankGap> gaps, OrderWording wording) => gaps.Count == 0 ? null : Prose(
        "contrasts",
        null,
        gaps,
        Approaches((RankGap gap) => gap.Id, ""),
        Values("report.column.separates", (RankGap gap) => wording.Points(gap)),
        Column("report.column.swaps", (RankGap gap) => new OutlineCell(Words("sensitivity.swap.none")) { Points = [.. wording.Swaps(gap).Select(OutlineText.Value)] }));

    private OutlineSection Weights(IReadOnlyList<WeightEffect> weights, OrderWording wording, string first) => Prose(
        "weights",
        Words("sensitivity.weights.note"),
        weights,
        Words("report.column.criterion", (WeightEffect effect) => Wording.NameOf(effect.Criterion), OutlineColumnKind.Head),
        Numbers("report.column.weight", (WeightEffect effect) => Wording.Number(effect.Weight)),
        Values("report.column.halved", (WeightEffect effect) => wording.Of(effect.Halved, first)),
        Values("report.column.doubled", (WeightEffect effect) => wording.Of(effect.Doubled, first)));

    private OutlineSection Answers(IReadOnlyList<AnswerEffect> answers, OrderWording wording, string? first) => Prose(
        "answers",
        Words("sensitivity.answers.note", Math.Min(answers.Count, OrderWording.MostAnswers), answers.Count),
        answers.Take(OrderWording.MostAnswers),
        QuestionsOf((AnswerEffect effect) => effect.Indicator),
        Values("report.column.best", (AnswerEffect effect) => wording.Of(effect.Best, first)),
        Values("report.column.worst", (AnswerEffect effect) => wording.Of(effect.Worst, first)));

    private OutlineSection Changes(IReadOnlyList<Counterfactual> changes, OrderWording wording) => Prose(
        "changes",
        null,
        changes,
        Approaches((Counterfactual change) => change.Id, ""),
        Words("report.column.outcome", (Counterfactual change) => Wording.NameOf(change.Outcome)),
        Column("report.column.nearest", (Counterfactual change) =>
            new OutlineCell(OutlineText.Value(wording.Of(change))) { Notes = [.. change.Changes.Select(answer => Question(answer.Indicator))] }));

    private OutlineSection Prose<T>(string name, OutlineText? note, IEnumerable<T> items, params TableColumn<T>?[] columns)
    {
        var table = Table(name, items, columns);
        return Section(
            "order-" + name,
            "sensitivity." + name,
            note is null ? null : Paragraph(note),
            new OutlineTable(name, table.Columns, table.Rows) { IsProse = true });
    }
}
