using Toolkit.Rules.Analysis;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Explanation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Reports;

internal sealed partial class JsonReportWriter
{
    private void Write(Recommendation recommendation)
    {
        Json.WriteStartObject();
        Json.WriteNumber("rank", recommendation.Rank);
        Json.WriteNumber("place", recommendation.Place);
        WriteLikely(recommendation.LikelyPlaces);
        WriteText("id", recommendation.Id);
        WriteName("title", recommendation.Title);
        WriteText("summary", recommendation.Summary);
        Json.WriteNumber("finding", (int)recommendation.Finding);
        WriteText("outcome", ReportNames.Outcomes.Of(recommendation.Outcome));
        WriteText("certainty", ReportNames.Certainties.Of(recommendation.Certainty));
        WriteText("severity", ReportNames.Severities.Of(recommendation.Severity));
        WriteText("severityAtLeast", ReportNames.Severities.Of(recommendation.SeverityAtLeast));
        WriteText("severityAtMost", ReportNames.Severities.Of(recommendation.SeverityAtMost));
        WritePoints("score", recommendation.Score);
        WriteNeed(recommendation.Need);
        WriteNumber("coverage", recommendation.Coverage);
        WriteText("lever", ReportNames.Levers.Of(recommendation.Lever));
        WriteList("contributions", recommendation.Contributions, Write);
        WriteList("reasons", recommendation.Reasons, Write);
        WriteTexts("missing", recommendation.Missing);
        WriteList("requires", recommendation.Requires, Write);
        WriteList("brakes", recommendation.Preconditions, Write);
        WriteTexts("actions", recommendation.Actions);
        WriteText("helpLink", recommendation.HelpLink.OriginalString);
        WriteIfSaid("evidence", recommendation.EvidenceFingerprint);
        WriteIfTaken(recommendation.Decision);
        Json.WriteEndObject();
    }

    private void Write(NotRecommended other)
    {
        Json.WriteStartObject();
        WriteText("id", other.Id);
        WriteName("title", other.Title);
        Json.WriteNumber("finding", (int)other.Finding);
        WriteText("outcome", ReportNames.Outcomes.Of(other.Outcome));
        if (other.Certainty is { } certainty)
            WriteText("certainty", ReportNames.Certainties.Of(certainty));
        if (other.Place is { } place)
            Json.WriteNumber("place", place);
        WriteLikely(other.LikelyPlaces);
        if (other.Place is not null)
            WritePoints("score", other.Score!.Value);
        WriteNeed(other.Need);
        WriteNumber("coverage", other.Coverage);
        WriteText("lever", ReportNames.Levers.Of(other.Lever));
        if (other.Place is not null)
        {
            WriteList("contributions", other.Contributions, Write);
            WriteTexts("deciding", other.Deciding);
        }
        WriteList("reasons", other.Reasons, Write);
        WriteTexts("missing", other.Missing);
        WriteText("text", other.Text);
        if (other.WithheldBy is { } decision)
            Write(decision, other);
        WriteIfSaid("evidence", other.EvidenceFingerprint);
        WriteIfTaken(other.Decision);
        Json.WriteEndObject();
    }

    private void WriteLikely(PlaceRange? likely)
    {
        if (likely is not { } range)
            return;
        Json.WriteStartObject("likelyPlaces");
        Json.WriteNumber("from", range.From);
        Json.WriteNumber("to", range.To);
        Json.WriteEndObject();
    }

    private void Write(Decision withheldBy, NotRecommended other)
    {
        Json.WriteStartObject("suppression");
        WriteMembers(withheldBy);
        WriteText("rawOutcome", ReportNames.Outcomes.Of(other.RawOutcome));
        if (other.Score is { } score)
            WritePoints("rawScore", score);
        if (other.Contributions.Count > 0)
            WriteList("contributions", other.Contributions, Write);
        if (other.Preconditions.Count > 0)
            WriteList("brakes", other.Preconditions, Write);
        Json.WriteEndObject();
    }

    private void Write(Contribution contribution)
    {
        Json.WriteStartObject();
        WriteText("criterion", ReportNames.Contributions.Of(contribution.Criterion));
        WriteNumber("weight", contribution.Weight);
        WriteNumber("value", contribution.Value);
        WritePoints("points", contribution.Points);
        Json.WriteEndObject();
    }

    private void Write(Reason reason)
    {
        Json.WriteStartObject();
        WriteText("indicator", reason.Indicator);
        WriteText("kind", ReportNames.Kinds.Of(reason.Kind));
        WriteAnswer("answer", reason.Kind, reason.Answer);
        WriteIfSaid("currency", reason.Currency);
        WriteIfSaid("source", reason.Source);
        WriteAnswer("trigger", reason.Kind, reason.Trigger);
        WriteAnswer("target", reason.Kind, reason.Target);
        WriteAnswer("worst", reason.Kind, reason.Worst);
        WriteText("basis", reason.Basis.ToString());
        WriteNumber("gap", reason.Gap);
        WriteNumber("weight", reason.Weight);
        if (reason.IsOwnPublication)
            Json.WriteBoolean("ownPublication", true);
        WriteText("text", reason.Text);
        Json.WriteEndObject();
    }

    private void Write(Requirement requirement)
    {
        Json.WriteStartObject();
        WriteText("id", requirement.Id);
        if (requirement.Met is { } met)
            Json.WriteBoolean("met", met);
        else
            Json.WriteNull("met");
        Json.WriteEndObject();
    }

    private void Write(PreconditionAdvice brake)
    {
        Json.WriteStartObject();
        WriteText("id", brake.Id);
        WriteText("indicator", brake.Indicator);
        WriteText("text", brake.Text);
        Json.WriteEndObject();
    }

    private void WriteAnswer(string name, IndicatorKind kind, double value)
    {
        if (kind == IndicatorKind.YesNo)
            Json.WriteBoolean(name, value.Equals(1));
        else
            WriteNumber(name, value);
    }
}
