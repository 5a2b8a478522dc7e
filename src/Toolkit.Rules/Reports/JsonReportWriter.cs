using System.Text;
using System.Text.Json;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Reports;

/// <summary>Writes the report document by hand: the order of its members is part of what stays the same.</summary>
internal sealed partial class JsonReportWriter(Utf8JsonWriter json)
{
    internal void Write(RecommendationReport report)
    {
        json.WriteStartObject();
        Write(report.Origin);
        Write(report.Organisation);
        WriteText("asOf", PlainNumber.Of(report.AsOf));
        WriteOptions(report.Weights, report.OutcomeThreshold);
        WriteList("recommendations", report.Recommendations, Write);
        WriteList("others", report.Others, Write);
        WriteList("faults", report.Faults, Write);
        WriteTexts("notices", report.Notices);
        json.WriteEndObject();
    }

    internal void Write(ReportOrigin origin)
    {
        json.WriteStartObject("catalogue");
        WriteText("name", origin.Catalogue);
        WriteText("version", origin.CatalogueVersion);
        WriteTexts("disabled", origin.Disabled);
        json.WriteEndObject();

        json.WriteStartObject("engine");
        WriteText("name", origin.Engine);
        WriteText("version", origin.EngineVersion);
        json.WriteEndObject();
    }

    private void Write(Organisation organisation)
    {
        json.WriteStartObject("organisation");
        WriteText("id", organisation.Id);
        WriteText("name", organisation.Name);
        WriteText("kind", organisation.Kind.ToKey());
        WriteIfSaid("currency", organisation.Currency);
        json.WriteEndObject();
    }

    internal void WriteOptions(CriterionWeights weights, double outcomeThreshold)
    {
        json.WriteStartObject("options");
        WriteText("weightProfile", weights.Name);
        json.WriteStartObject("weights");
        for (var criterion = Criterion.Need; criterion <= Criterion.Fit; criterion++)
            WriteNumber(ReportNames.Criteria.Of(criterion), weights[criterion]);
        json.WriteEndObject();
        WriteNumber("outcomeThreshold", outcomeThreshold);
        json.WriteEndObject();
    }

    private void Write(RuleFault fault)
    {
        json.WriteStartObject();
        WriteText("id", fault.Id);
        WriteText("message", fault.Message);
        json.WriteEndObject();
    }

    private void WriteIfSaid(string name, string? text)
    {
        if (text is not null)
            WriteText(name, text);
    }

    private void WriteText(string name, string text) => json.WriteString(name, Unicode(text));

    private void WriteNumber(string name, double value) => WriteRaw(name, PlainNumber.Of(value));

    private void WriteRaw(string name, string number)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(number, skipInputValidation: true);
    }

    private void WriteTexts(string name, IReadOnlyList<string> texts) => WriteList(name, texts, text => json.WriteStringValue(Unicode(text)));

    private void WriteList<T>(string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(item);
        json.WriteEndArray();
    }

    /// <summary>Half of a surrogate pair becomes the replacement character here; left to the writer it would read back as other bytes.</summary>
    internal static string Unicode(string text) =>
        text.Any(char.IsSurrogate) ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) : text;
}
