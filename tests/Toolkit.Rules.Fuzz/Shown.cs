using Toolkit.Rules.Comparisons;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Fuzz;

/// <summary>Shows what was read in every form, and looks for characters that could forge a page or a terminal.</summary>
internal static class Shown
{
    internal static void All(RecommendationReport report)
    {
        Look(MarkdownReport.ToMarkdown(report), "Markdown");
        Look(HtmlReport.ToHtml(report), "HTML");
        if (report.Analysis?.Plan is { } plan)
            Look(PlanGantt.ToMermaid(report, plan), "the chart");
    }

    internal static void Comparison(ReportComparison comparison) => Look(ComparisonMarkdown.ToMarkdown(comparison), "Markdown of the comparison");

    private static void Look(string text, string form)
    {
        var at = text.AsSpan().IndexOfAny(Forging);
        if (at >= 0)
            throw new InvalidDataException($"{form} holds U+{(int)text[at]:X4} at {at}");
    }

    private static readonly System.Buffers.SearchValues<char> Forging = System.Buffers.SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Concat(Enumerable.Range(0x202A, 5)).Concat(Enumerable.Range(0x2066, 4)).Select(code => (char)code)
            .Where(letter => letter is not '\n' and not '\r' and (< ' ' or (>= '\u007F' and <= '\u009F') or > '\u1000'))]);
}
