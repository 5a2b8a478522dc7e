using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Telemetry;

namespace Toolkit.Rules;

/// <summary>An assessment that is timed and counted because somebody listens; the report is the same.</summary>
internal static class InstrumentedRun
{
    /// <summary>Whether anybody listens, to the process or to one engine.</summary>
    internal static bool IsWanted(IRunObserver? observer) => Instruments.AreListenedTo || observer is { IsListening: true };

    /// <summary>Makes an assessment and its report, and tells the listeners.</summary>
    internal static Assessment Of(Func<Assessment> assess, IRunObserver? observer)
    {
        using var watched = WatchedRun.Start();
        Assessment assessment;
        RecommendationReport report;
        try
        {
            assessment = assess();
            report = assessment.Report;
        }
        catch (Exception problem)
        {
            watched.Failed(problem);
            throw;
        }
        var seconds = watched.Seconds;
        watched.Ended(SummaryOf(report), seconds, observer);
        CountOutcomes(report);
        CountFaults(report);
        return assessment;
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
