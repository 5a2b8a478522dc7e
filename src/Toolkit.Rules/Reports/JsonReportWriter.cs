using System.Text.Json;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Explanation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Reports;

/// <summary>Writes the report document by hand: the order of its members is part of what stays the same.</summary>
internal sealed class JsonReportWriter(Utf8JsonWriter json)
{
    internal void Write(RecommendationReport report)
    {
        json.WriteStartObject();
        Write(report.Origin);
        Write(report.Organisation);
        json.WriteString("asOf", PlainNumber.Of(report.AsOf));
        WriteOptions(report);
        WriteList("recommendations", report.Recommendations, Write);
        WriteList("others", report.Others, Write);
        WriteList("faults", report.Faults, Write);
        WriteTexts("notices", report.Notices);
        json.WriteEndObject();
    }

    private void Write(ReportOrigin origin)
    {
        json.WriteStartObject("catalogue");
        json.WriteString("name", origin.Catalogue);
        json.WriteString("version", origin.CatalogueVersion);
        WriteTexts("disabled", origin.Disabled);
        json.WriteEndObject();

        json.WriteStartObject("engine");
        json.WriteString("name", origin.Engine);
        json.WriteString("version", origin.EngineVersion);
        json.WriteEndObject();
    }

    private void Write(Organisation organisation)
    {
        json.WriteStartObject("organisation");
        json.WriteString("id", organisation.Id);
        json.WriteString("name", organisation.Name);
        json.WriteString("kind", organisation.Kind.ToKey());
        WriteIfSaid("currency", organisation.Currency);
        json.WriteEndObject();
    }

    private void WriteOptions(RecommendationReport report)
    {
        json.WriteStartObject("options");
        json.WriteString("weightProfile", report.Weights.Name);
        json.WriteStartObject("weights");
        for (var criterion = Criterion.Need; criterion <= Criterion.Fit; criterion++)
            WriteNumber(ReportNames.Criteria.Of(criterion), report.Weights[criterion]);
        json.WriteEndObject();
        WriteNumber("outcomeThreshold", report.OutcomeThreshold);
        json.WriteEndObject();
    }

    private void Write(Recommendation recommendation)
    {
        json.WriteStartObject();
        json.WriteNumber("rank", recommendation.Rank);
        json.WriteString("id", recommendation.Id);
        json.WriteString("title", recommendation.Title);
        json.WriteNumber("finding", (int)recommendation.Finding);
        json.WriteString("outcome", ReportNames.Outcomes.Of(recommendation.Outcome));
        json.WriteString("certainty", ReportNames.Certainties.Of(recommendation.Certainty));
        json.WriteString("severity", ReportNames.Severities.Of(recommendation.Severity));
        WriteRaw("score", PlainNumber.Of(recommendation.Score));
        WriteNeed(recommendation.Need);
        WriteNumber("coverage", recommendation.Coverage);
        json.WriteString("lever", ReportNames.Levers.Of(recommendation.Lever));
        WriteList("contributions", recommendation.Contributions, Write);
        WriteList("reasons", recommendation.Reasons, Write);
        WriteTexts("missing", recommendation.Missing);
        WriteList("requires", recommendation.Requires, Write);
        WriteList("brakes", recommendation.Brakes, Write);
        WriteTexts("actions", recommendation.Actions);
        json.WriteString("helpLink", recommendation.HelpLink.OriginalString);
        json.WriteEndObject();
    }

    private void Write(OtherApproach other)
    {
        json.WriteStartObject();
        json.WriteString("id", other.Id);
        json.WriteString("title", other.Title);
        json.WriteNumber("finding", (int)other.Finding);
        json.WriteString("outcome", ReportNames.Outcomes.Of(other.Outcome));
        if (other.Certainty is { } certainty)
            json.WriteString("certainty", ReportNames.Certainties.Of(certainty));
        WriteNeed(other.Need);
        WriteNumber("coverage", other.Coverage);
        WriteTexts("missing", other.Missing);
        json.WriteString("text", other.Text);
        if (other.Suppression is { } suppression)
            Write(suppression, other.RawOutcome);
        json.WriteEndObject();
    }

    private void Write(Suppression suppression, Outcome rawOutcome)
    {
        json.WriteStartObject("suppression");
        json.WriteString("reason", suppression.Reason);
        json.WriteString("owner", suppression.Owner);
        json.WriteString("expires", PlainNumber.Of(suppression.Expires));
        json.WriteString("rawOutcome", ReportNames.Outcomes.Of(rawOutcome));
        json.WriteEndObject();
    }

    private void Write(Contribution contribution)
    {
        json.WriteStartObject();
        json.WriteString("criterion", ReportNames.Criteria.Of(contribution.Criterion));
        WriteNumber("weight", contribution.Weight);
        WriteNumber("value", contribution.Value);
        WriteRaw("points", PlainNumber.Of(contribution.Points));
        json.WriteEndObject();
    }

    private void Write(Reason reason)
    {
        json.WriteStartObject();
        json.WriteString("indicator", reason.Indicator);
        json.WriteString("kind", ReportNames.Kinds.Of(reason.Kind));
        WriteAnswer("answer", reason.Kind, reason.Answer);
        WriteIfSaid("currency", reason.Currency);
        WriteIfSaid("source", reason.Source);
        WriteAnswer("trigger", reason.Kind, reason.Trigger);
        WriteAnswer("target", reason.Kind, reason.Target);
        WriteAnswer("worst", reason.Kind, reason.Worst);
        json.WriteString("basis", reason.Basis);
        WriteNumber("gap", reason.Gap);
        WriteNumber("weight", reason.Weight);
        json.WriteString("text", reason.Text);
        json.WriteEndObject();
    }

    private void Write(Requirement requirement)
    {
        json.WriteStartObject();
        json.WriteString("id", requirement.Id);
        if (requirement.Met is { } met)
            json.WriteBoolean("met", met);
        else
            json.WriteNull("met");
        json.WriteEndObject();
    }

    private void Write(BrakeAdvice brake)
    {
        json.WriteStartObject();
        json.WriteString("id", brake.Id);
        json.WriteString("indicator", brake.Indicator);
        json.WriteString("text", brake.Text);
        json.WriteEndObject();
    }

    private void Write(RuleFault fault)
    {
        json.WriteStartObject();
        json.WriteString("id", fault.Id);
        json.WriteString("message", fault.Message);
        json.WriteEndObject();
    }

    private void WriteNeed(NeedInterval need)
    {
        json.WriteStartObject("need");
        if (need.Value is { } value)
            WriteNumber("value", value);
        else
            json.WriteNull("value");
        WriteNumber("low", need.Low);
        WriteNumber("high", need.High);
        json.WriteEndObject();
    }

    private void WriteAnswer(string name, IndicatorKind kind, double value)
    {
        if (kind == IndicatorKind.YesNo)
            json.WriteBoolean(name, value.Equals(1));
        else
            WriteNumber(name, value);
    }

    private void WriteIfSaid(string name, string? text)
    {
        if (text is not null)
            json.WriteString(name, text);
    }

    private void WriteNumber(string name, double value) => WriteRaw(name, PlainNumber.Of(value));

    private void WriteRaw(string name, string number)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(number, skipInputValidation: true);
    }

    private void WriteTexts(string name, IReadOnlyList<string> texts) => WriteList(name, texts, json.WriteStringValue);

    private void WriteList<T>(string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(item);
        json.WriteEndArray();
    }
}
