using Toolkit.Rules.Analysis;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Rules;
using Toolkit.Rules.Tests.Decisions;
using Toolkit.Rules.Tests.Reports;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Tests.Analysis;

/// <summary>Undecided approaches in a plan: everything is needed but DLT103, of which nothing is answered.</summary>
public sealed class PlanFindOutTests
{
    private static readonly RecommendationEngine Engine = RecommendationEngine.CreateDefault();

    /// <summary>For a government DLT103 is its own lever, for a department that of somebody else.</summary>
    private static readonly OrganisationProfile Open = Unanswered(OrganisationKind.Government), OpenElsewhere = Unanswered(OrganisationKind.Department);

    private static OrganisationProfile Unanswered(OrganisationKind kind)
    {
        var profile = ReportSamples.Every(kind, evidence => evidence.Worst).ToBuilder();
        foreach (var evidence in Engine.Catalogue.Rules.Single(rule => rule.Descriptor.Id == "DLT103").Definition.Evidence)
            profile.Without(evidence.Indicator);
        return profile.Build();
    }

    private static PlanStep StepOf(TransformationPlan plan, string id) => plan.Steps.Single(step => step.Id == id);

    private static NotRecommended OtherOf(RecommendationReport report) => report.Others.Single(other => other.Id == "DLT103");

    private static TransformationPlan Plan(DecisionStatus status, PlanOptions? options = null)
    {
        var before = Engine.Recommend(Open);
        return Engine.Assess(Open, Decided.Register(before, Decided.On(before, "DLT103", status))).Plan(options);
    }

    [Fact]
    public void Plan_UndecidedOwnLever_FindsOutInOneQuarterWithTheQuestionsOfTheReport()
    {
        var (report, step) = (Engine.Recommend(Open), StepOf(Engine.Assess(Open).Plan(), "DLT103"));

        Assert.Equal(PlanStepKind.FindOut, step.Kind);
        Assert.Equal(OtherOf(report).Deciding, step.Questions);
        Assert.Equal(OtherOf(report).Score, step.Score);
        Assert.Equal(PlanOptions.DefaultFindOutPoints, step.Points);
        Assert.Equal(step.First, step.Last);
    }

    [Fact]
    public void Plan_SmallestCapacityAndMostPoints_StillFindsOutInOneQuarter()
    {
        var step = StepOf(Engine.Assess(Open).Plan(new PlanOptions { Capacity = [1], FindOutPoints = SourcedNumber.Judged(1) }), "DLT103");

        Assert.Equal(1.0, step.Points);
        Assert.Equal(step.First, step.Last);
    }

    [Fact]
    public void Plan_RequiredApproachUndecided_IsFoundOutFirst()
    {
        var plan = Engine.Assess(Open).Plan();

        var (first, then) = (StepOf(plan, "DLT103"), StepOf(plan, "DLT201"));
        Assert.Contains(new PlanLink { Id = "DLT103", Kind = PlanLinkKind.FindOut }, then.WaitsFor);
        Assert.Contains(new PlanLink { Id = "DLT201", Kind = PlanLinkKind.FindOut }, first.Unlocks);
        Assert.True(first.Last < then.First);
    }

    // DLT103 requires DLT703 and helps DLT601: neither is about answering its questions.
    [Fact]
    public void Plan_FindingOut_WaitsForNothingAndHelpsNobody()
    {
        var step = StepOf(Engine.Assess(Open).Plan(), "DLT103");

        Assert.Empty(step.WaitsFor);
        Assert.DoesNotContain(step.Unlocks, link => link.Kind == PlanLinkKind.Helps);
    }

    [Fact]
    public void Plan_UndecidedLeverOfSomebodyElse_IsLeftOutAndHoldsNothingUp()
    {
        var plan = Engine.Assess(OpenElsewhere).Plan();

        Assert.Equal([new LeftOutApproach { Id = "DLT103", Reason = LeftOutReason.NothingToAskFor }], plan.LeftOut);
        Assert.Contains(new PlanLink { Id = "DLT103", Kind = PlanLinkKind.Undecided }, StepOf(plan, "DLT501").WaitsFor);
    }

    [Fact]
    public void Plan_RuleThatFailed_IsNeitherAStepNorLeftOut()
    {
        var plan = RecommendationEngine.Create(options => options.Rules.Add(new ReportSamples.FailingRule())).Assess(Open).Plan();

        var ids = plan.Steps.Where(step => step.Kind != PlanStepKind.Precondition).Select(step => step.Id).Concat(plan.LeftOut.Select(left => left.Id));
        Assert.Equal(Engine.Catalogue.Descriptors.Select(approach => approach.Id), ids.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Plan_UndecidedDone_IsLeftOut() =>
        Assert.Equal([new LeftOutApproach { Id = "DLT103", Reason = LeftOutReason.Done }], Plan(DecisionStatus.Done).LeftOut);

    [Fact]
    public void Plan_UndecidedSuppressed_IsLeftOutWithWhoAndWhy()
    {
        var left = Assert.Single(Plan(DecisionStatus.Suppressed).LeftOut);

        Assert.Equal("DLT103", left.Id);
        Assert.Equal(LeftOutReason.Suppressed, left.Reason);
        Assert.Equal(Decided.Who, left.Withheld?.Owner);
    }

    [Fact]
    public void Plan_UndecidedPostponed_IsFoundOutAfterwards()
    {
        var step = StepOf(Plan(DecisionStatus.Postponed), "DLT103");

        Assert.Equal(PlanStepKind.FindOut, step.Kind);
        Assert.Equal("2027 Q3", step.FirstQuarter);
        Assert.True(step.IsPostponed);
    }

    [Fact]
    public void Plan_UndecidedInProgress_IsDoneAndNotFoundOut()
    {
        var step = StepOf(Plan(DecisionStatus.InProgress), "DLT103");

        Assert.Equal(PlanStepKind.Approach, step.Kind);
        Assert.Equal(8.0, step.Points);
        Assert.Null(step.Questions);
    }

    [Fact]
    public void Changes_QuestionsAnsweredAsNeeded_TurnFindingOutIntoDoing()
    {
        var worst = ReportSamples.Every(OrganisationKind.Government, evidence => evidence.Worst);
        var scenario = OtherOf(Engine.Recommend(Open)).Deciding
            .Select(key => worst.Answered.Single(indicator => indicator.Key == key))
            .Aggregate(Engine.Assess(Open), (changed, indicator) => changed.With(indicator, worst[indicator]));

        var change = scenario.Changes(new PlanOptions()).Plan!.Steps.Single(change => change.Id == "DLT103");

        Assert.Equal(PlanStepKind.FindOut, change.KindBefore);
        Assert.Equal(PlanStepKind.Approach, change.Kind);
    }

    [Fact]
    public void Words_FindingOut_AskTheQuestionAndSayThatDoingComesLater()
    {
        var assessment = Engine.Assess(Open);
        var (report, step) = (assessment.Report, StepOf(assessment.Plan(), "DLT103"));

        Assert.Equal("Find out: " + TextCatalogue.English.Indicator(step.Questions![0])!.Question, PlanWording.Title(report, step));
        Assert.EndsWith(
            "A step of doing \"Create a strong central unit - but use your powers carefully\" follows only if the answers show the need.",
            PlanWording.Notes(report, step)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Words_LeverOfSomebodyElse_SayThatTheStepIsToAsk()
    {
        var assessment = Engine.Assess(ReportSamples.Every(OrganisationKind.Department, evidence => evidence.Worst));

        Assert.Equal("Somebody else decides on it: the step is to ask for it.", PlanWording.Notes(assessment.Report, StepOf(assessment.Plan(), "DLT103"))[0]);
    }

    [Fact]
    public void Words_UndecidedLeverOfSomebodyElse_SayWhyItIsNoStep()
    {
        var assessment = Engine.Assess(OpenElsewhere);

        Assert.Equal(
            "DLT103 is left out: it is undecided, and the organisation can only ask for it.",
            PlanWording.Summary(assessment.Report, assessment.Plan())[1]);
    }
}
