using Toolkit.Rules.Analysis;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Tests.Decisions;
using Toolkit.Rules.Tests.Reports;

namespace Toolkit.Rules.Tests.Analysis;

public sealed class PlanDecisionsTests
{
    private static readonly RecommendationEngine Engine = RecommendationEngine.CreateDefault();
    private static readonly OrganisationProfile Worst = ReportSamples.Every(OrganisationKind.Government, evidence => evidence.Worst);
    private static readonly RecommendationReport Before = Engine.Recommend(Worst);

    private static TransformationPlan Plan(string id, DecisionStatus status, PlanOptions? options = null, DateTime? until = null) =>
        Engine.Assess(Worst, Decided.Register(Before, Decided.On(Before, id, status, until))).Plan(options);

    private static PlanStep StepOf(TransformationPlan plan, string id) => plan.Steps.Single(step => step.Id == id);

    private static Withholding Put(DateTime until) => new Withholding { Owner = Decided.Who, Until = until, Reason = Decided.Why };

    [Fact]
    public void Plan_Accepted_IsThePlanWithoutTheDecision() =>
        Assert.Equal(
            Engine.Assess(Worst).Plan().Steps.Select(step => (step.Id, step.First, step.Last)),
            Plan("DLT103", DecisionStatus.Accepted).Steps.Select(step => (step.Id, step.First, step.Last)));

    [Fact]
    public void Plan_Done_IsLeftOutAndHoldsNothingUp()
    {
        var plan = Plan("DLT103", DecisionStatus.Done);

        Assert.Equal([new LeftOutApproach { Id = "DLT103", Reason = LeftOutReason.Done }], plan.LeftOut);
        Assert.Contains(new PlanLink { Id = "DLT103", Kind = PlanLinkKind.Done }, StepOf(plan, "DLT501").WaitsFor);
    }

    [Fact]
    public void Plan_InProgress_IsUnderWayWithNothingCountedAsDone()
    {
        var step = StepOf(Plan("DLT501", DecisionStatus.InProgress), "DLT501");

        Assert.Equal(1, step.First);
        Assert.Equal(0.0, step.Done!.Value);
        Assert.Equal(8.0, step.Points);
        Assert.Null(step.QuartersLeft);
        Assert.Empty(step.WaitsFor);
    }

    [Fact]
    public void Plan_InProgressWithAShareInTheOptions_HasThatShareDone()
    {
        var step = StepOf(Plan("DLT501", DecisionStatus.InProgress, new PlanOptions { UnderWay = { ["DLT501"] = 0.5 } }), "DLT501");

        Assert.Equal(0.5, step.Done!.Value);
        Assert.Equal(4.0, step.Points);
    }

    [Fact]
    public void Plan_Suppressed_IsLeftOutWithWhoWhyAndUntilWhen()
    {
        var plan = Plan("DLT103", DecisionStatus.Suppressed);

        Assert.Equal([new LeftOutApproach { Id = "DLT103", Reason = LeftOutReason.Suppressed, Withheld = Put(Decided.Later) }], plan.LeftOut);
        Assert.Contains(new PlanLink { Id = "DLT103", Kind = PlanLinkKind.Suppressed }, StepOf(plan, "DLT501").WaitsFor);
    }

    [Theory]
    [InlineData("2027-06-30", 3, "2027 Q3", PlanPhase.Next)]
    [InlineData("2027-07-01", 4, "2027 Q4", PlanPhase.Later)]
    public void Plan_Postponed_StartsInTheFirstQuarterAfterwardsWithTheScoreItWouldHave(string last, int first, string quarter, PlanPhase phase)
    {
        var until = DateTime.Parse(last, System.Globalization.CultureInfo.InvariantCulture);

        var plan = Plan("DLT202", DecisionStatus.Postponed, new PlanOptions { Capacity = [100] }, until);

        var step = StepOf(plan, "DLT202");
        Assert.Equal(first, step.First);
        Assert.Equal(quarter, step.FirstQuarter);
        Assert.Equal(phase, step.Phase);
        Assert.Equal(Put(until), step.Withheld);
        Assert.Null(step.OutOfHorizon);
        Assert.Equal(Before.Recommendations.Single(item => item.Id == "DLT202").Score, step.Score);
        Assert.Equal(plan.Steps.Sum(other => (other.Score ?? 0) * other.Last), plan.WeightedCompletionTime);
    }

    [Fact]
    public void Plan_PostponedPastThePlan_IsBeyondItWithWhatRequiresIt()
    {
        var plan = Plan("DLT103", DecisionStatus.Postponed, until: new DateTime(2029, 1, 1));

        Assert.Equal(PlanPhase.OutOfHorizon, StepOf(plan, "DLT103").Phase);
        Assert.Equal(OutOfHorizonReason.Postponed, StepOf(plan, "DLT103").OutOfHorizon);
        Assert.Equal("2029 Q2", StepOf(plan, "DLT103").FirstQuarter);
        Assert.Equal(PlanPhase.OutOfHorizon, StepOf(plan, "DLT501").Phase);
        Assert.Equal(OutOfHorizonReason.Waits, StepOf(plan, "DLT501").OutOfHorizon);
    }

    [Fact]
    public void Plan_PostponedForMoreThanAHundredYears_IsSuppressed()
    {
        var (last, never) = (new DateTime(2126, 12, 31), new DateTime(2127, 1, 1));

        Assert.Equal("2127 Q1", StepOf(Plan("DLT103", DecisionStatus.Postponed, until: last), "DLT103").FirstQuarter);
        Assert.Equal([new LeftOutApproach
        {
            Id = "DLT103",
            Reason = LeftOutReason.Suppressed,
            Withheld = Put(never),
        }], Plan("DLT103", DecisionStatus.Postponed, until: never).LeftOut);
    }

    [Fact]
    public void Plan_PostponedThatWouldMendABrake_DoesNotPutTheBrakedStepOff()
    {
        var plan = Plan("DLT102", DecisionStatus.Postponed, until: new DateTime(2028, 12, 31));

        var link = StepOf(plan, "DLT701").WaitsFor.Single(link => link.Kind == PlanLinkKind.Precondition);
        Assert.Equal(PlanStepKind.Precondition, StepOf(plan, link.Id).Kind);
    }

    [Theory]
    [InlineData(DecisionStatus.Suppressed)]
    [InlineData(DecisionStatus.Postponed)]
    [InlineData(DecisionStatus.InProgress)]
    public void Plan_DoneInTheOptionsAndOtherwiseDecided_IsDone(DecisionStatus status)
    {
        var plan = Plan("DLT103", status, new PlanOptions { Done = { "DLT103" } });

        Assert.Equal([("DLT103", LeftOutReason.Done)], plan.LeftOut.Select(left => (left.Id, left.Reason)));
        Assert.DoesNotContain(plan.Steps, step => step.Id == "DLT103");
    }

    [Theory]
    [InlineData(DecisionStatus.Suppressed)]
    [InlineData(DecisionStatus.Postponed)]
    [InlineData(DecisionStatus.Done)]
    public void Plan_UnderWayInTheOptionsAndOtherwiseDecided_IsUnderWay(DecisionStatus status)
    {
        var plan = Plan("DLT103", status, new PlanOptions { UnderWay = { ["DLT103"] = 0.5 } });

        var step = StepOf(plan, "DLT103");
        Assert.Equal(1, step.First);
        Assert.Equal(0.5, step.Done!.Value);
        Assert.Equal(status.Withholds() ? Put(Decided.Later) : null, step.Withheld);
        Assert.Empty(plan.LeftOut);
    }

    [Fact]
    public void Plan_DecisionThatHasExpired_ChangesNothing() =>
        Assert.Equal(
            Engine.Assess(Worst).Plan().Steps.Select(step => (step.Id, step.First, step.Last)),
            Plan("DLT103", DecisionStatus.Postponed, until: ReportSamples.AsOf.AddDays(-1)).Steps.Select(step => (step.Id, step.First, step.Last)));

    [Fact]
    public void Plan_DecisionsOfAnotherOrganisation_AreRefused() =>
        Assert.Throws<ArgumentException>(() => Engine.Assess(Worst, new DecisionRegister("somebody-else")).Plan());
}
