using Toolkit.Rules.Decisions;

namespace Toolkit.Rules.Reports;

internal static partial class JsonReportReader
{
    private static ReportFingerprints ReadFingerprints(ReportNode item) => new ReportFingerprints
    {
        Profile = ReadFingerprint(item["profile"]),
        Options = ReadFingerprint(item["options"]),
        Decisions = item.Find("decisions") is { } decisions ? ReadFingerprint(decisions) : null,
    };

    private static string? ReadEvidence(ReportNode approach) =>
        approach.Find("evidence") is { } evidence ? ReadFingerprint(evidence) : null;

    private static string ReadFingerprint(ReportNode mark) =>
        Fingerprint.IsOne(mark.Text()) ? mark.Text() : throw mark.Wrong($"is not {Fingerprint.Allowed}");

    private static DecisionReviewItem ReadDecisionFinding(ReportNode item) =>
        new DecisionReviewItem { Id = item["id"].Name(), Kind = item["kind"].Name(DecisionNames.Findings), Text = item["text"].Text() };

    private static Decision? ReadDecision(ReportNode approach, bool withholds)
    {
        if (approach.Find("decision") is not { } item)
            return null;
        var basis = item["basis"];
        try
        {
            var decision = new Decision(
                approach["id"].Name(),
                item["status"].Name(DecisionNames.Statuses),
                item["category"].Name(DecisionNames.Categories),
                item["justification"].Text(),
                item["owner"].Text(),
                item["date"].Date(),
                new DecisionBasis
                {
                    Evidence = ReadFingerprint(basis["evidence"]),
                    Outcome = basis["outcome"].Name(DecisionNames.Outcomes),
                    Need = basis["need"].IsNull ? null : basis["need"].Share(),
                },
                item.Find("until")?.Date());
            return decision.Status.Withholds() == withholds
                ? decision
                : throw item["status"].Wrong("is not what became of the approach");
        }
        catch (ArgumentException problem)
        {
            throw item.Wrong($"does not go together: {problem.Message}");
        }
    }
}
