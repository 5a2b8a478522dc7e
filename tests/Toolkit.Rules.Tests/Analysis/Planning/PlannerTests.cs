using Toolkit.Rules.Analysis;
using Toolkit.Rules.Approaches;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Rules;
using Toolkit.Rules.Tests.Reports;

namespace Toolkit.Rules.Tests.Analysis;

public sealed class PlannerTests
{
    /// <summary>The catalogue comes sorted, so that only here can another order reach the plan; equal scores leave it to the ids.</summary>
    [Fact]
    public void Plan_ApproachesInAnyOrder_IsTheSame()
    {
        List<PlanApproach> approaches = [.. ApproachCatalogue.Default.Descriptors.Select((descriptor, position) => new PlanApproach(
            descriptor,
            position % 5 == 0 ? Outcome.Undecided : Outcome.Recommended,
            IsCandidate: true,
            Lever.Own,
            descriptor.EffortFor(OrganisationKind.Government),
            position % 3 == 0 ? DecisionStatus.Postponed : position % 3 == 1 ? DecisionStatus.Accepted : DecisionStatus.InProgress,
            position % 3 == 0 ? Decision.SuppressForAll(descriptor.Id, "The money comes later.", "Owner", new DateTime(2027, 1, 31)) : null,
            Rank: 0,
            Hundredths: 5000,
            Deciding: position % 5 == 0 ? ["a-question"] : [],
            Preconditions: position % 5 == 0 ? [] : [("one", "shared-indicator")],
            Shortfalls: position % 5 != 0 && position % 4 == 0 ? ["shared-indicator"] : []))];
        var expected = Text(approaches);

        for (var seed = 0; seed < 20; seed++)
        {
            var dice = new Random(seed);
            Assert.Equal(expected, Text([.. approaches.OrderBy(_ => dice.Next())]));
        }
    }

    private static string Text(List<PlanApproach> approaches)
    {
        var plan = Planner.Plan(approaches.ToDictionary(approach => approach.Id, StringComparer.Ordinal), ReportSamples.AsOf, new PlanOptions());
        return JsonReport.ToJson(ReportSamples.Recommend(ReportSamples.Mixed()).With(new ReportAnalysis { Plan = plan }));
    }
}
