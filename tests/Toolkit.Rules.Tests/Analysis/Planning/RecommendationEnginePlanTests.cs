using Microsoft.Extensions.Options;
using Toolkit.Rules.Analysis;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;
using Toolkit.Rules.Tests.Reports;
using static Toolkit.Rules.Indicators.StrategyIndicators;

namespace Toolkit.Rules.Tests.Analysis;

public sealed class RecommendationEnginePlanTests
{
    private static readonly OrganisationProfile Worst = ReportSamples.Every(OrganisationKind.Government, evidence => evidence.Worst);

    private static RecommendationEngine Engine(Action<RecommendationOptions>? configure = null) => RecommendationEngine.Create(configure ?? (_ => { }));

    private static PlanStep StepOf(TransformationPlan plan, string id) => plan.Steps.Single(step => step.Id == id);

    [Fact]
    public void Plan_EverythingAtItsWorst_HasEveryApproachAfterWhatItRequires()
    {
        var plan = Engine().Assess(Worst).Plan();

        Assert.Equal(21, plan.Steps.Count(step => step.Kind == PlanStepKind.Approach));
        foreach (var step in plan.Steps)
            foreach (var link in step.WaitsFor.Where(link => link.Kind is PlanLinkKind.Requires or PlanLinkKind.Precondition))
                Assert.True(StepOf(plan, link.Id).Last < step.First, $"{step.Id} starts before {link.Id} has ended.");
        Assert.Contains(StepOf(plan, "DLT501").WaitsFor, link => link is { Id: "DLT103", Kind: PlanLinkKind.Requires });
        Assert.Contains(StepOf(plan, "DLT103").Unlocks, link => link is { Id: "DLT501", Kind: PlanLinkKind.Requires });
    }

    [Fact]
    public void Plan_EverythingAtTarget_HasNoStepAndIsBest()
    {
        var plan = Engine().Assess(ReportSamples.Every(OrganisationKind.Department, evidence => evidence.Target)).Plan();

        Assert.Empty(plan.Steps);
        Assert.Equal(0m, plan.WeightedCompletionTime);
        Assert.Equal(0m, plan.LowerBound);
        Assert.Equal(0.0, plan.Gap);
        Assert.All(plan.Quarters, quarter =>
        {
            Assert.Equal(9, quarter.Capacity);
            Assert.Equal(0, quarter.Load);
        });
    }

    [Fact]
    public void Plan_ApproachDone_IsLeftOutAndHoldsNothingUp()
    {
        var plan = Engine().Assess(Worst).Plan(new PlanOptions { Done = { "DLT103" } });

        Assert.DoesNotContain(plan.Steps, step => step.Id == "DLT103");
        Assert.Equal([new LeftOutApproach { Id = "DLT103", Reason = LeftOutReason.Done }], plan.LeftOut);
        Assert.Contains(new PlanLink { Id = "DLT103", Kind = PlanLinkKind.Done }, StepOf(plan, "DLT501").WaitsFor);
    }

    [Fact]
    public void Plan_ApproachSuppressed_IsLeftOutAndStated()
    {
        var decision = Decision.SuppressForAll("DLT103", "The ministers would not have it.", "Cabinet Office", new DateTime(2027, 12, 31));

        var plan = Engine(options => options.Decisions.Add(decision)).Assess(Worst).Plan();

        Assert.Equal([new LeftOutApproach
        {
            Id = "DLT103",
            Reason = LeftOutReason.Suppressed,
            Withheld = new Withholding { Owner = decision.Owner, Until = decision.Until!.Value, Reason = decision.Justification },
        }], plan.LeftOut);
        Assert.Contains(new PlanLink { Id = "DLT103", Kind = PlanLinkKind.Suppressed }, StepOf(plan, "DLT201").WaitsFor);
    }

    [Fact]
    public void Plan_ApproachUnderWay_GoesOnFirstWithWhatIsLeft()
    {
        var plan = Engine().Assess(Worst).Plan(new PlanOptions { Capacity = [5], UnderWay = { ["DLT501"] = 0.5, ["DLT603"] = 0 } });

        var (step, other) = (StepOf(plan, "DLT501"), StepOf(plan, "DLT603"));
        Assert.Equal(4.0, step.Points);
        Assert.Equal(0.5, step.Done!.Value);
        Assert.Equal(PlanPhase.Now, step.Phase);
        Assert.Equal(1, step.First);
        Assert.Equal(2, step.Last);
        Assert.Equal(PlanPhase.Now, other.Phase);
        Assert.Empty(step.WaitsFor);
    }

    [Fact]
    public void Plan_UnderWayWithQuartersLeft_TakesTheseQuarters()
    {
        var plan = Engine().Assess(Worst).Plan(new PlanOptions { UnderWay = { ["DLT501"] = StepProgress.QuartersRemaining(2) } });

        var step = StepOf(plan, "DLT501");
        Assert.Equal(1, step.First);
        Assert.Equal(2, step.Last);
        Assert.Equal(2, step.QuartersLeft);
        Assert.Equal(8 * 2.0 / 3, step.Points, tolerance: 1e-8);
        Assert.Equal(1.0 / 3, step.Done!.Value, tolerance: 1e-8);
    }

    [Fact]
    public void Plan_UnderWayThoughMet_IsAStepWithoutAScore()
    {
        var met = ReportSamples.Every(OrganisationKind.Department, evidence => evidence.Target);

        var step = Assert.Single(Engine().Assess(met).Plan(new PlanOptions { UnderWay = { ["DLT102"] = 0.2 } }).Steps);

        Assert.Equal("DLT102", step.Id);
        Assert.Null(step.Score);
        Assert.Equal(1, step.First);
    }

    [Fact]
    public void Plan_BrakeThatNoOtherApproachMends_GetsASmallStepBeforeIt()
    {
        var profile = ReportSamples.Every(OrganisationKind.Department, evidence => evidence.Target).With(HostRule.WaitingDays, 90);

        var plan = Engine(options => options.Rules.Add(new HostRule())).Assess(profile).Plan();

        Assert.Equal([HostRule.WaitingDays.Key, "ACME101"], plan.Steps.Select(step => step.Id));
        Assert.Equal(PlanStepKind.Precondition, plan.Steps[0].Kind);
        Assert.Equal(1.0, plan.Steps[0].Points);
        Assert.Equal(1, plan.Steps[0].First);
        Assert.Equal(1, plan.Steps[0].Last);
        Assert.Equal(2, plan.Steps[1].First);
        Assert.Equal(new PlanLink
        {
            Id = HostRule.WaitingDays.Key,
            Kind = PlanLinkKind.Precondition,
            Precondition = "count-first",
        }, plan.Steps[1].WaitsFor.Single());
    }

    [Fact]
    public void Plan_BrakeOnEvidenceOfAnotherStep_WaitsForThatStep()
    {
        var plan = Engine().Assess(Worst).Plan();

        var link = StepOf(plan, "DLT701").WaitsFor.Single(link => link.Kind == PlanLinkKind.Precondition);
        Assert.Equal("DLT102", link.Id);
        Assert.Equal("metrics-first", link.Precondition);
        Assert.DoesNotContain(plan.Steps, step => step.Id == CoreMetricCoverage.Key);
    }

    [Fact]
    public void Plan_StepLargerThanAQuarter_Stretches()
    {
        var plan = Engine().Assess(Worst).Plan(new PlanOptions { Capacity = [1], Done = { "DLT703" } });

        Assert.Equal(8, StepOf(plan, "DLT103").Last - StepOf(plan, "DLT103").First + 1);
        Assert.All(plan.Quarters, quarter => Assert.True(quarter.Load <= 1));
        Assert.Contains(plan.Steps, step => step is { Phase: PlanPhase.OutOfHorizon, OutOfHorizon: OutOfHorizonReason.Capacity });
        Assert.Contains(plan.Steps, step => step is { Phase: PlanPhase.OutOfHorizon, OutOfHorizon: OutOfHorizonReason.Waits });
    }

    [Fact]
    public void Plan_PointsOfTheHost_AreUsed()
    {
        var options = new PlanOptions { UnderWay = { ["DLT103"] = 0 } };
        options.Points[EffortSize.Large] = SourcedNumber.Judged(20);

        Assert.Equal(20.0, StepOf(Engine().Assess(Worst).Plan(options), "DLT103").Points);
        Assert.Equal(7, StepOf(Engine().Assess(Worst).Plan(options), "DLT103").Last);
    }

    [Fact]
    public void Plan_BadOptions_ListsEveryProblem()
    {
        var options = new PlanOptions
        {
            Capacity = [-1, double.NaN, 0.5],
            Quarters = 0,
            Start = new DateTime(2027, 2, 1),
            Done = { "DLT10" },
            UnderWay = { ["DLT101"] = 1, ["DLT102"] = StepProgress.QuartersRemaining(0), ["nothing"] = 0 },
        };
        options.Points[EffortSize.Small] = SourcedNumber.Judged(0);
        options.FindOutPoints = SourcedNumber.Judged(1.5);
        options.Done.Add("DLT101");

        var refusal = Assert.Throws<OptionsValidationException>(() => Engine().Assess(Some.Department()).Plan(options));
        var problems = refusal.Failures;
        Assert.Equal(typeof(PlanOptions), refusal.OptionsType);

        Assert.Equal(
            [
                "Capacity: -1 is not from 0 to 1000.",
                "Capacity: NaN is not from 0 to 1000.",
                "Capacity: the last number goes on, and 0.5 is not 1 or more.",
                "Quarters: 0 is not from 1 to 40.",
                "Start: no quarter begins on 2027-02-01.",
                "Done:DLT10: there is no such approach; did you mean DLT101?",
                "UnderWay:DLT101: 1 is not a share from 0 to below 1.",
                "UnderWay:DLT101: it is stated to be done as well.",
                "UnderWay:DLT102: 0 is not a number of quarters from 1 to 40.",
                "UnderWay:nothing: there is no such approach.",
                "Points:Small: 0 is not above 0 and up to 100.",
                "FindOutPoints: 1.5 is not above 0 and up to 1.",
            ],
            problems);
    }

    [Fact]
    public void Plan_NoOptions_HasTheStatedDefaults()
    {
        var options = new PlanOptions();

        Assert.Equal([9.0], options.Capacity);
        Assert.Equal(8, options.Quarters);
        Assert.Null(options.Start);
        Assert.Equal(1, options.FirstMonthOfYear);
        Assert.Empty(options.Done);
        Assert.Empty(options.UnderWay);
        Assert.Equal(0.25, options.FindOutPoints.Value);
        Assert.Equal(Basis.Judgement, options.FindOutPoints.Basis);
        Assert.Equal([1.0, 3.0, 8.0], options.Points.Values.Select(points => points.Value));
        Assert.All(options.Points.Values, points => Assert.Equal(Basis.Judgement, points.Basis));
    }
}
