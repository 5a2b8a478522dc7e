using Toolkit.Rules.Decisions;

namespace Toolkit.Rules.Reports;

/// <content>The decisions, as in their own document, and the facts they were taken on.</content>
internal sealed partial class JsonReportWriter
{
    private void WriteDecisions(RecommendationReport report)
    {
        if (report.Fingerprints is { } fingerprints)
        {
            Json.WriteStartObject("fingerprints");
            WriteText("profile", fingerprints.Profile);
            WriteText("options", fingerprints.Options);
            WriteIfSaid("decisions", fingerprints.Decisions);
            Json.WriteEndObject();
        }
        if (report.DecisionReviewItems.Count > 0)
            WriteList("decisionFindings", report.DecisionReviewItems, Write);
    }

    private void Write(DecisionReviewItem finding)
    {
        Json.WriteStartObject();
        WriteText("id", finding.Id);
        WriteText("kind", DecisionNames.Findings.Of(finding.Kind));
        WriteText("text", finding.Text);
        Json.WriteEndObject();
    }

    private void WriteIfTaken(Decision? decision)
    {
        if (decision is null)
            return;
        Json.WritePropertyName("decision");
        DecisionWriter.Write(Json, decision);
    }
}
