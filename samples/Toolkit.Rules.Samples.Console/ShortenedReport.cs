using System.Text;
using System.Text.Json;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Samples;

/// <summary>A report of which only the first recommendations are wanted. Everything else in it stays whole.</summary>
internal static class ShortenedReport
{
    internal static string Json(RecommendationReport report, int top) => JsonReport.ToJson(report);
    internal static string Markdown(RecommendationReport report, int top) => MarkdownReport.ToMarkdown(report);
}
