using System.Text.Json;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Reports;

/// <summary>Writes the report document by hand: the order of its members is part of what stays the same.</summary>
internal sealed partial class JsonReportWriter(Utf8JsonWriter json) : JsonDocumentWriter(json)
{
    internal void Write(RecommendationReport report)
    {
        Json.WriteStartObject();
        Write(report.Origin);
        Write(report.Organisation);
        WriteText("asOf", PlainNumber.Of(report.AsOf));
        WriteOptions(report.Weights, report.OutcomeThreshold);
        WriteList("recommendations", report.Recommendations, Write);
        WriteList("others", report.Others, Write);
        if (report.Adjustments.Count > 0)
            WriteList("adjustments", report.Adjustments, Write);
        WriteList("faults", report.Faults, Write);
        WriteTexts("notices", [.. report.Notices.Select(notice => notice.Text)]);
        if (report.Notices.Any(notice => notice.Kind != NoticeKind.Unspecified))
            WriteList("noticeDetails", report.Notices, Write);
        WriteDecisions(report);
        if (report.Analysis is { } analysis)
        {
            Json.WritePropertyName("analysis");
            JsonSerializer.Serialize(Json, analysis, AnalysisJson.Default.ReportAnalysis);
        }
        Json.WriteEndObject();
    }

    internal void Write(ReportOrigin origin)
    {
        Json.WriteStartObject("catalogue");
        WriteText("name", origin.Catalogue);
        WriteText("version", origin.CatalogueVersion);
        WriteTexts("disabled", origin.Disabled);
        Json.WriteEndObject();

        Json.WriteStartObject("engine");
        WriteText("name", origin.Engine);
        WriteText("version", origin.EngineVersion);
        Json.WriteEndObject();
    }

    private void Write(Organisation organisation)
    {
        Json.WriteStartObject("organisation");
        WriteText("id", organisation.Id);
        WriteText("name", organisation.Name);
        WriteText("kind", organisation.Kind.ToKey());
        WriteIfSaid("currency", organisation.Currency);
        if (organisation.Staff is { } staff)
            Json.WriteNumber("staff", staff);
        if (organisation.DigitalStaff is { } digitalStaff)
            Json.WriteNumber("digitalStaff", digitalStaff);
        Json.WriteEndObject();
    }

    internal void WriteOptions(CriterionWeights weights, double outcomeThreshold)
    {
        Json.WriteStartObject("options");
        WriteText("weightProfile", weights.Name);
        Json.WriteStartObject("weights");
        foreach (var criterion in Criteria.All)
            WriteNumber(ReportNames.Criteria.Of(criterion), weights[criterion]);
        Json.WriteEndObject();
        WriteNumber("outcomeThreshold", outcomeThreshold);
        Json.WriteEndObject();
    }

    private void Write(Adjustment adjustment)
    {
        Json.WriteStartObject();
        WriteText("id", adjustment.ApproachId);
        WriteText("kind", ReportNames.Adjustments.Of(adjustment.Kind));
        WriteText("rule", adjustment.Rule);
        WriteText("reason", adjustment.Reason);
        if (adjustment.Until is { } until)
            WriteText("until", PlainNumber.Of(until));
        if (adjustment.Points != 0)
            WritePoints("points", adjustment.Points);
        WriteTexts("facts", adjustment.Facts);
        Json.WriteEndObject();
    }

    private void Write(RuleFault fault)
    {
        Json.WriteStartObject();
        WriteText("id", fault.Id);
        WriteText("message", fault.Message);
        Json.WriteEndObject();
    }

    private void Write(ReportNotice notice)
    {
        Json.WriteStartObject();
        WriteText("kind", ReportNames.Notices.Of(notice.Kind));
        WriteIfSaid("indicator", notice.Indicator);
        WriteIfSaid("currency", notice.Currency);
        Json.WriteEndObject();
    }

    private void WriteIfSaid(string name, string? text)
    {
        if (text is not null)
            WriteText(name, text);
    }
}
