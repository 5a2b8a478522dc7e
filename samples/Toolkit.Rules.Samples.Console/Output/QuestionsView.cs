using System.Globalization;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Rules;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Samples.Output;

/// <summary>The questions of one approach in full: what is asked, who knows, and what the figures rest on.</summary>
internal sealed class QuestionsView(ApproachDescriptor approach, IReadOnlyList<Question> questions)
{
    internal void WriteTo(Page page)
    {
        page.Paragraph($"[bold]{approach.Id}  {Inert.Markup(approach.Title)}[/]");
        page.Paragraph(Wording.Finding(approach.Finding));
        foreach (var question in questions)
            WriteQuestion(page, question);
        page.Sources("Sources", questions.SelectMany(Keys));
    }

    /// <param name="page">Where it goes.</param>
    /// <param name="question">The question.</param>
    /// <param name="expected">The answers that are allowed; null for those of a document.</param>
    internal static void WriteQuestion(Page page, Question question, string? expected = null)
    {
        var indicator = question.Indicator;
        var text = indicator.Text(TextCatalogue.English);
        page.Heading(indicator.Key);
        page.Paragraph(Inert.Markup(text.Question), indent: 2);
        page.Paragraph("answer: " + Inert.Markup(expected ?? $"{indicator.Allowed}; {Wording.Better(indicator.Direction)} is better"), indent: 2);
        page.Items(text.Anchors.Select((anchor, level) => new Item(level.ToString(CultureInfo.InvariantCulture), Inert.Markup(anchor))), indent: 4);
        page.Paragraph(Figures(question), indent: 2);
        if (text.Why.Length > 0)
            page.Paragraph("why: " + Inert.Markup(text.Why), indent: 2);
        page.HeldBy(indicator, indent: 2);
    }

    private static string Figures(Question question)
    {
        var indicator = question.Indicator;
        return question.Evidence is { } evidence
            ? $"target {SourcedNumber(indicator, evidence.Target)}; trigger {SourcedNumber(indicator, evidence.Trigger)}; "
                + $"worst {SourcedNumber(indicator, evidence.Worst)}; weight {Wording.Exact(evidence.Weight.Value)}"
            : $"no evidence, only a brake; trigger {SourcedNumber(indicator, question.Trigger)}";
    }

    private static string SourcedNumber(Indicator indicator, SourcedNumber figure) =>
        $"{Wording.Value(indicator.Kind, figure.Value)} ({Inert.Markup(figure.Basis.ToString())})";

    private static IEnumerable<string> Keys(Question question) =>
        new[] { question.Evidence?.Target, question.Trigger, question.Evidence?.Worst }
            .SelectMany(figure => figure?.Basis.Sources ?? [])
            .Concat(question.Indicator.Sources);
}
