using System.Text;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Samples.Web.Endpoints;

/// <summary>The forms a report can be had in.</summary>
internal static class ReportFormat
{
    internal const string Json = "application/json";
    internal const string Markdown = "text/markdown";
    internal const string Html = "text/html";

    internal static IResult Send(RecommendationReport report, string format, HttpResponse response)
    {
        if (format == Html)
            response.Headers.ContentSecurityPolicy = HtmlReport.ContentSecurityPolicy + "; frame-ancestors 'none'";
        var text = format switch
        {
            Html => HtmlReport.ToHtml(report),
            Markdown => MarkdownReport.ToMarkdown(report),
            _ => JsonReport.ToJson(report),
        };
        return Results.Text(text, format, Encoding.UTF8);
    }
}
