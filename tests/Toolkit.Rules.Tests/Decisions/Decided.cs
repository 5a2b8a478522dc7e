using Toolkit.Rules.Analysis;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Tests.Reports;

namespace Toolkit.Rules.Tests.Decisions;

/// <summary>Decisions to start a test from.</summary>
internal static class Decided
{
    internal const string Why = "The board wants the foundations laid first.";
    internal const string Who = "Chief Digital Officer";

    internal static readonly DateTime Day = new(2026, 10, 1);
    internal static readonly DateTime Later = new(2027, 6, 30);

    internal static Decision On(RecommendationReport report, string id, DecisionStatus status, DateTime? until = null) =>
        On(report.BasisOf(id), id, status, until);

    internal static Decision On(DecisionBasis basis, string id, DecisionStatus status, DateTime? until = null) =>
        new(id, status, status.Allowed()[0], Why, Who, Day, basis, until ?? (status.Withholds() ? Later : null));

    internal static DecisionRegister Register(RecommendationReport report, params IEnumerable<Decision> decisions) =>
        new(report.Organisation.Id, decisions);

    /// <summary>A plan under a decision of every status, with what is beyond the plan, and what is under way although it was suppressed.</summary>
    internal static RecommendationReport Planned()
    {
        var (engine, profile) = (RecommendationEngine.CreateDefault(), ReportSamples.Every(OrganisationKind.Government, evidence => evidence.Worst));
        var before = engine.Recommend(profile);
        var register = Register(
            before,
            On(before, "DLT101", DecisionStatus.Done),
            On(before, "DLT501", DecisionStatus.InProgress),
            On(before, "DLT202", DecisionStatus.Postponed),
            On(before, "DLT702", DecisionStatus.Postponed, new DateTime(2040, 5, 6)),
            On(before, "DLT403", DecisionStatus.Suppressed),
            On(before, "DLT603", DecisionStatus.Suppressed),
            On(before, "DLT703", DecisionStatus.Accepted));
        var options = new PlanOptions { Capacity = [60], UnderWay = { ["DLT603"] = StepProgress.QuartersRemaining(2), ["DLT301"] = StepProgress.QuartersRemaining(1) } };
        return engine.Assess(profile, register).ReportWith(new AnalysisRequest { Plan = options });
    }

    /// <summary>A report with a decision of every status, and findings.</summary>
    internal static RecommendationReport Report()
    {
        var before = ReportSamples.Recommend(ReportSamples.Mixed());
        var (needed, others) = (before.Recommendations, before.Others);
        return RecommendationEngine.CreateDefault().Assess(ReportSamples.Mixed(), Register(
            before,
            On(before, needed[0].Id, DecisionStatus.InProgress),
            On(before, needed[1].Id, DecisionStatus.Postponed),
            On(before, needed[2].Id, DecisionStatus.Accepted, Later),
            On(before, needed[3].Id, DecisionStatus.Done),
            On(before, others[0].Id, DecisionStatus.Suppressed),
            On(before, others[1].Id, DecisionStatus.Suppressed, new DateTime(2026, 10, 30)))).Report;
    }
}
