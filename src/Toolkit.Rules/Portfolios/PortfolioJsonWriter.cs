using System.Text.Json;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Portfolios;

/// <summary>Writes the portfolio document by hand: the order of its members is part of what stays the same.</summary>
internal sealed class PortfolioJsonWriter(Utf8JsonWriter json) : JsonDocumentWriter(json)
{
    internal void Write(PortfolioReport report)
    {
        var common = new JsonReportWriter(Json);
        Json.WriteStartObject();
        common.Write(report.Origin);
        common.WriteOptions(report.Weights, report.OutcomeThreshold);
        Json.WriteNumber("organisations", report.Organisations);
        WriteText("kind", report.Kind?.ToKey());
        WriteList("approaches", report.Approaches, Write);
        WriteTexts("mostShared", [.. report.MostShared.Select(approach => approach.Id)]);
        WriteList("rows", report.Rows, Write);
        Json.WriteNumber("rowsLeftOut", report.RowsLeftOut);
        WriteList("notices", report.Notices, Write);
        Json.WriteEndObject();
    }

    private void Write(SharedNeed approach)
    {
        Json.WriteStartObject();
        WriteText("id", approach.Id);
        WriteText("title", approach.Title);
        Json.WriteNumber("finding", (int)approach.Finding);
        Json.WriteNumber("applies", approach.Applies);
        Json.WriteNumber("needed", approach.Needed);
        Json.WriteStartObject("severities");
        Json.WriteNumber("critical", approach.Critical);
        Json.WriteNumber("high", approach.High);
        Json.WriteNumber("moderate", approach.Moderate);
        Json.WriteEndObject();
        Json.WriteNumber("certain", approach.Certain);
        Json.WriteNumber("met", approach.Met);
        Json.WriteNumber("undecided", approach.Undecided);
        Json.WriteNumber("suppressed", approach.Suppressed);
        Json.WriteNumber("postponed", approach.Postponed);
        Write(approach.Need, "organisation", "name");
        WriteText("text", approach.Text);
        Json.WriteEndObject();
    }

    private void Write(PortfolioRow row)
    {
        Json.WriteStartObject();
        WriteText("id", row.Organisation.Id);
        WriteText("name", row.Organisation.Name);
        WriteText("kind", row.Organisation.Kind.ToKey());
        WriteText("asOf", PlainNumber.Of(row.AsOf));
        Json.WriteNumber("needed", row.Needed);
        WriteNumber("meanLow", row.MeanLow);
        Write(row.Need, "approach", "title");
        WriteNumber("coverage", row.Coverage);
        WriteList("cells", row.Cells, Write);
        Json.WriteEndObject();
    }

    private void Write(PortfolioCell cell)
    {
        Json.WriteStartObject();
        WriteText("id", cell.Approach);
        WriteText("outcome", ReportNames.Outcomes.Of(cell.State.Outcome));
        WriteText("certainty", cell.State.Certainty is { } certainty ? ReportNames.Certainties.Of(certainty) : null);
        WriteText("severity", cell.Severity is { } severity ? ReportNames.Severities.Of(severity) : null);
        WriteNeed(cell.State.Need);
        WriteNumber("coverage", cell.State.Coverage);
        if (cell.State.Place is { } place)
            Json.WriteNumber("place", place);
        else
            Json.WriteNull("place");
        if (cell.Decided is { } decided)
            WriteText("decided", DecisionNames.Statuses.Of(decided));
        if (cell.WithheldBy is { } decision)
        {
            Json.WriteStartObject("suppression");
            WriteMembers(decision);
            Json.WriteEndObject();
        }
        Json.WriteEndObject();
    }

    private void Write(PortfolioNotice notice)
    {
        Json.WriteStartObject();
        WriteText("text", notice.Text);
        Json.WriteNumber("organisations", notice.Organisations);
        Json.WriteEndObject();
    }

    /// <summary>Worst and mean in one object: a reader of the document cannot have one without meeting the other.</summary>
    private void Write(NeedSpread? need, string whose, string called)
    {
        if (need is null)
        {
            Json.WriteNull("need");
            return;
        }
        Json.WriteStartObject("need");
        Json.WriteNumber("answered", need.Count);
        WriteNumber("mean", need.Mean);
        WriteNumber("worst", need.Worst);
        Json.WriteStartObject(whose);
        WriteText("id", need.WorstId);
        WriteText(called, need.WorstName);
        Json.WriteEndObject();
        Json.WriteEndObject();
    }
}
