using System.Text.Json.Nodes;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Samples;

/// <summary>A report with its first recommendations only; everything else in it stays whole.</summary>
internal static class ShortenedReport
{
    /// <summary>Shortens a report by way of its document: reports are immutable, and only an engine or a document makes one.</summary>
    internal static RecommendationReport Top(this RecommendationReport report, int number)
    {
        if (number >= report.Recommendations.Count)
            return report;
        var document = JsonNode.Parse(JsonReport.ToJson(report))!;
        var recommendations = document["recommendations"]!.AsArray();
        recommendations.RemoveRange(number, recommendations.Count - number);
        return JsonReport.Parse(document.ToJsonString());
    }
}
