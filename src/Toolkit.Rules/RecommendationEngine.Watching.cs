using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Telemetry;

namespace Toolkit.Rules;

/// <content>A run to which somebody listens; the report is the same.</content>
public sealed partial class RecommendationEngine
{
    private bool IsListenedTo => Instruments.AreListenedTo || _observer is { IsListening: true };

    private RecommendationReport RecommendInstrumented(OrganisationProfile profile, DecisionRegister? decisions = null)
    {
        using var watched = WatchedRun.Start();
        RecommendationReport report;
        try
        {
            report = RecommendPlain(profile, decisions);
        }
        catch (Exception problem)
        {
            watched.Failed(problem);
            throw;
        }
        var seconds = watched.Seconds;
        watched.Ended(SummaryOf(report), seconds, _observer);
        CountOutcomes(report);
        CountFaults(report);
        return report;
    }

    private static RunSummary SummaryOf(RecommendationReport report)
    {
        var undecided = 0;
        for (var index = 0; index < report.Others.Count; index++)
            if (report.Others[index].Outcome == Outcome.Undecided)
                undecided++;
        return new RunSummary(
            report.Organisation.Kind.ToKey(),
            report.Recommendations.Count + report.Others.Count,
            report.Recommendations.Count,
            undecided,
            report.Faults.Count);
    }

    private static void CountOutcomes(RecommendationReport report)
    {
        if (!Instruments.OutcomesAreCounted)
            return;
        for (var index = 0; index < report.Recommendations.Count; index++)
            Instruments.CountOutcome(report.Recommendations[index].Id, Outcome.Recommended);
        for (var index = 0; index < report.Others.Count; index++)
            Instruments.CountOutcome(report.Others[index].Id, report.Others[index].Outcome);
    }

    private static void CountFaults(RecommendationReport report)
    {
        if (!Instruments.FaultsAreCounted)
            return;
        for (var index = 0; index < report.Faults.Count; index++)
            Instruments.CountFault(report.Faults[index].Id);
    }
}
