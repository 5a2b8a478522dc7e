using System.Text.Json;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Portfolios;

/// <summary>Writes the portfolio document by hand: the order of its members is part of what stays the same.</summary>
internal sealed class PortfolioJsonWriter(Utf8JsonWriter json)
{
    internal void Write(PortfolioReport report)
    {
        var common = new JsonReportWriter(json);
        json.WriteStartObject();
        common.Write(report.Origin);
        common.WriteOptions(report.Weights, report.OutcomeThreshold);
        json.WriteNumber("organisations", report.Organisations);
        WriteText("kind", report.Kind?.ToKey());
        WriteList("approaches", report.Approaches, Write);
        WriteList("mostShared", report.MostShared, approach => json.WriteStringValue(JsonReportWriter.Unicode(approach.Id)));
        WriteList("rows", report.Rows, Write);
        json.WriteNumber("rowsLeftOut", report.RowsLeftOut);
        WriteList("notices", report.Notices, Write);
        json.WriteEndObject();
    }

    private void Write(SharedNeed approach)
    {
        json.WriteStartObject();
        WriteText("id", approach.Id);
        WriteText("title", approach.Title);
        json.WriteNumber("finding", (int)approach.Finding);
        json.WriteNumber("applies", approach.Applies);
        json.WriteNumber("needed", approach.Needed);
        json.WriteStartObject("severities");
        json.WriteNumber("critical", approach.Critical);
        json.WriteNumber("high", approach.High);
        json.WriteNumber("moderate", approach.Moderate);
        json.WriteEndObject();
        json.WriteNumber("certain", approach.Certain);
        json.WriteNumber("met", approach.Met);
        json.WriteNumber("undecided", approach.Undecided);
        json.WriteNumber("suppressed", approach.Suppressed);
        Write(approach.Need, "organisation", "name");
        WriteText("text", approach.Text);
        json.WriteEndObject();
    }

    private void Write(PortfolioRow row)
    {
        json.WriteStartObject();
        WriteText("id", row.Organisation.Id);
        WriteText("name", row.Organisation.Name);
        WriteText("kind", row.Organisation.Kind.ToKey());
        WriteText("asOf", PlainNumber.Of(row.AsOf));
        json.WriteNumber("needed", row.Needed);
        WriteNumber("meanLow", row.MeanLow);
        Write(row.Need, "approach", "title");
        WriteNumber("coverage", row.Coverage);
        WriteList("cells", row.Cells, Write);
        json.WriteEndObject();
    }

    private void Write(PortfolioCell cell)
    {
        json.WriteStartObject();
        WriteText("id", cell.Approach);
        WriteText("outcome", ReportNames.Outcomes.Of(cell.Outcome));
        WriteText("certainty", cell.Certainty is { } certainty ? ReportNames.Certainties.Of(certainty) : null);
        WriteText("severity", cell.Severity is { } severity ? ReportNames.Severities.Of(severity) : null);
        json.WriteStartObject("need");
        WriteNumber("value", cell.Need.Value);
        WriteNumber("low", cell.Need.Low);
        WriteNumber("high", cell.Need.High);
        json.WriteEndObject();
        WriteNumber("coverage", cell.Coverage);
        if (cell.Rank is { } rank)
            json.WriteNumber("rank", rank);
        else
            json.WriteNull("rank");
        json.WriteEndObject();
    }

    private void Write(PortfolioNotice notice)
    {
        json.WriteStartObject();
        WriteText("text", notice.Text);
        json.WriteNumber("organisations", notice.Organisations);
        json.WriteEndObject();
    }

    /// <summary>Worst and mean in one object: a reader of the document cannot have one without meeting the other.</summary>
    private void Write(NeedSpread? need, string whose, string called)
    {
        if (need is null)
        {
            json.WriteNull("need");
            return;
        }
        json.WriteStartObject("need");
        json.WriteNumber("answered", need.Count);
        WriteNumber("mean", need.Mean);
        WriteNumber("worst", need.Worst);
        json.WriteStartObject(whose);
        WriteText("id", need.WorstId);
        WriteText(called, need.WorstName);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteText(string name, string? text)
    {
        if (text is null)
            json.WriteNull(name);
        else
            json.WriteString(name, JsonReportWriter.Unicode(text));
    }

    private void WriteNumber(string name, double? value)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(value is { } number ? PlainNumber.Of(number) : "null", skipInputValidation: true);
    }

    private void WriteList<T>(string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(item);
        json.WriteEndArray();
    }
}
