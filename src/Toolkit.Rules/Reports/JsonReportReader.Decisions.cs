using Toolkit.Rules.Decisions;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Reports;

internal static partial class JsonReportReader
{
    private static ReportFingerprints ReadFingerprints(ReportNode item) => new ReportFingerprints
    {
        Profile = item["profile"].Text(),
        Options = item["options"].Text(),
        Decisions = item.Find("decisions")?.Text(),
    };

    private static string? ReadEvidence(ReportNode approach) => approach.Find("evidence")?.Text();

    private static DecisionReviewItem ReadDecisionFinding(ReportNode item) =>
        new DecisionReviewItem { Id = item["id"].Text(), Kind = item["kind"].Name(DecisionNames.Findings), Text = item["text"].Text() };

    private static Decision? ReadDecision(ReportNode approach, bool withholds)
    {
        if (approach.Find("decision") is not { } item)
            return null;
        var basis = item["basis"];
        try
        {
            var decision = new Decision(
                approach["id"].Text(),
                item["status"].Name(DecisionNames.Statuses),
                item["category"].Name(DecisionNames.Categories),
                item["justification"].Text(),
                item["owner"].Text(),
                item["date"].Date(),
                new DecisionBasis
                {
                    Evidence = basis["evidence"].Text(),
                    Outcome = basis["outcome"].Name(DecisionNames.Outcomes),
                    Need = basis["need"].IsNull ? null : basis["need"].Number(),
                },
                item.Find("until")?.Date());
            item["status"].Expect(
                decision.Status.Withholds() == withholds, item["status"].Text(), withholds ? "a status that withholds the approach" : "a status that does not withhold the approach");
            return decision;
        }
        catch (ArgumentException problem)
        {
            item.Expect(false, Excerpt.Line(problem.Message), "a decision whose parts go together");
            return null;
        }
    }
}
