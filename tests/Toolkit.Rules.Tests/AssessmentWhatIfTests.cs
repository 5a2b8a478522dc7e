using Microsoft.Extensions.Options;
using Toolkit.Rules.Analysis;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Tests.Decisions;
using Toolkit.Rules.Tests.Reports;
using static Toolkit.Rules.Indicators.CapitalInvestmentIndicators;
using static Toolkit.Rules.Indicators.FinanceAndGovernanceIndicators;

namespace Toolkit.Rules.Tests;

public sealed class AssessmentWhatIfTests
{
    private static readonly RecommendationEngine Engine = RecommendationEngine.CreateDefault();

    [Fact]
    public void Start_NothingChanged_IsTheRun()
    {
        var scenario = Engine.Assess(ReportSamples.Mixed());

        Assert.Equal(JsonReport.ToJson(Engine.Recommend(ReportSamples.Mixed())), JsonReport.ToJson(scenario.Report));
        Assert.Empty(scenario.Changes().Answers);
        Assert.Empty(scenario.Changes().Priorities);
        Assert.Empty(scenario.Changes().Evaluated);
        Assert.Empty(scenario.Changes().Approaches);
        Assert.Equal(21, scenario.Changes().Unchanged);
        Assert.Same(scenario, scenario.Start);
    }

    [Fact]
    public void With_EveryKindOfChange_GivesTheReportOfTheChangedProfile()
    {
        var changed = ReportSamples.Mixed()
            .With(LegacySystemShare, 5)
            .With(ClosurePlanFunded, true)
            .With(ContractSizeMedian, new Money(250_000, "EUR"))
            .Without(OldestCriticalSystemAge)
            .WithNotApplicable(SmeWinRate, ReportSamples.Hostile)
            .WithPriority(Finding.DigitalWorkforce, 1);

        Assert.Equal(JsonReport.ToJson(Engine.Recommend(changed)), JsonReport.ToJson(ReportSamples.Scenario().Report));
    }

    [Fact]
    public void With_OneAnswer_EvaluatesTheRulesThatReadItAlone()
    {
        var start = Engine.Assess(ReportSamples.Mixed());
        // Outcomes that no rule gives: whatever is evaluated again loses its own.
        var forged = new RankedPlaces(
            [.. Engine.Catalogue.Descriptors.Select(approach => approach.Id)],
            [.. start.Places.Outcomes.Select((_, position) => new RuleOutcome(OutcomeCode.Undecided, position, 0, 77, 0))],
            []);
        var plan = new WhatIfTables(Engine.RuleSet, new RankOrder(Engine.Catalogue.Descriptors, Engine.Weights));
        var setting = new WhatIfSetting(start.Profile.Organisation, start.Profile.PrioritySlots, []);
        var change = new ChangedAnswer(null, LegacySystemShare, 5, null, start.Profile.Organisation, Engine.RuleSet.Rates);

        var order = plan.Answered(forged, plan.ReadBy(LegacySystemShare), start.Profile, change, setting);

        var evaluated = Enumerable.Range(0, 21).Where(position => !order.Outcomes[position].Equals(forged.Outcomes[position])).Select(position => plan.Ids[position]);
        Assert.Equal(start.With(LegacySystemShare, 5).Changes().Evaluated, evaluated);
        Assert.Equal(["DLT301"], evaluated);
    }

    [Fact]
    public void With_AmountOfAForeignCurrency_IsConvertedAsInARun()
    {
        var engine = RecommendationEngine.Create(options => options.ExchangeRates["NOK"] = 0.095);
        var scenario = engine.Assess(ReportSamples.Mixed()).With(ContractSizeMedian, new Money(9_250_000.5, "NOK"));

        Assert.Equal(
            JsonReport.ToJson(engine.Recommend(ReportSamples.Mixed().With(ContractSizeMedian, new Money(9_250_000.5, "NOK")))),
            JsonReport.ToJson(scenario.Report));
    }

    [Fact]
    public void With_SuppressedApproach_StaysOffTheListWithItsOutcomeToBeSeen()
    {
        var engine = RecommendationEngine.Create(options => options.Decisions.Add(Decision.SuppressForAll("DLT301", "The platform is being closed.", "CDO", new DateTime(2027, 3, 31))));
        var scenario = engine.Assess(ReportSamples.Mixed()).With(LegacySystemShare, 100);

        Assert.DoesNotContain(scenario.Places, place => place.Id == "DLT301");
        Assert.Equal(Outcome.Suppressed, scenario.Changes().Approaches.Single(change => change.Id == "DLT301").After.Outcome);
        Assert.Equal(JsonReport.ToJson(engine.Recommend(scenario.Profile)), JsonReport.ToJson(scenario.Report));
    }

    [Fact]
    public void With_AnotherEvaluator_IsAWholeEvaluationEachTime()
    {
        var counting = new CountingEvaluator();
        var engine = RecommendationEngine.Create(options => options.Evaluator = rules => counting.For(rules));
        var scenario = engine.Assess(ReportSamples.Mixed()).With(LegacySystemShare, 5).WithPriority(Finding.DigitalWorkforce, 1);

        Assert.Equal(3, counting.Runs);
        Assert.Equal(21, scenario.Changes().Evaluated.Count);
        Assert.Equal(JsonReport.ToJson(Engine.Recommend(scenario.Profile)), JsonReport.ToJson(scenario.Report));
    }

    [Fact]
    public void Changes_NeedsThatEndAndBegin_TakeStepsOutOfThePlanAndBringThemIn()
    {
        var changes = ReportSamples.PlannedScenario().Changes(new PlanOptions()).Plan!;

        Assert.Equal(["DLT101"], changes.Steps.Where(change => change is { Before: null, Kind: PlanStepKind.Approach }).Select(change => change.Id));
        Assert.Equal(["DLT103"], changes.Steps.Where(change => change is { After: null, Kind: PlanStepKind.Approach }).Select(change => change.Id));
        Assert.Equal([new LeftOutChange { Id = "DLT403", Before = LeftOutReason.Suppressed }], changes.LeftOut);
        // What required DLT103 need not wait for it.
        Assert.True(changes.Steps.Single(change => change.Id == "DLT201") is { Before: { } before, After: { } after } && after.First < before.First);
    }

    [Fact]
    public void Changes_OptionsNotValid_AreRefused()
    {
        var scenario = Engine.Assess(ReportSamples.Mixed());

        Assert.Throws<OptionsValidationException>(() => scenario.Changes(new PlanOptions { Capacity = [] }));
        Assert.Throws<OptionsValidationException>(() => scenario.Plan(new PlanOptions { Done = { "DLT999" } }));
    }

    [Fact]
    public void Assess_WithDecisions_GiveTheReportThatTheyGiveARun()
    {
        var before = Engine.Recommend(ReportSamples.Mixed());
        var decisions = Decided.Register(
            before,
            Decided.On(before, "DLT502", DecisionStatus.Postponed),
            Decided.On(before, "DLT503", DecisionStatus.InProgress),
            Decided.On(before, "DLT301", DecisionStatus.Suppressed));

        var start = Engine.Assess(ReportSamples.Mixed(), decisions);
        var scenario = start.With(LegacySystemShare, 100).WithPriority(Finding.DigitalWorkforce, 1);

        Assert.Equal(JsonReport.ToJson(Engine.Assess(ReportSamples.Mixed(), decisions).Report), JsonReport.ToJson(start.Report));
        Assert.Equal(JsonReport.ToJson(Engine.Assess(scenario.Profile, decisions).Report), JsonReport.ToJson(scenario.Report));
        Assert.Equal(Outcome.Suppressed, scenario.Changes().Approaches.Single(change => change.Id == "DLT301").After.Outcome);
        Assert.Equal(["DLT301"], scenario.Plan().LeftOut.Where(left => left.Reason == LeftOutReason.Suppressed).Select(left => left.Id));
        Assert.Equal(Engine.Assess(scenario.Profile, decisions).Plan().WeightedCompletionTime, scenario.Plan().WeightedCompletionTime);
    }

    [Fact]
    public void StartScenario_DecisionsOfAnotherOrganisation_AreRefused() =>
        Assert.Throws<ArgumentException>(() => Engine.Assess(ReportSamples.Mixed(), new DecisionRegister("another")));

    [Fact]
    public void With_ValueNotAllowed_IsRefused()
    {
        var scenario = Engine.Assess(ReportSamples.Mixed());

        Assert.Throws<ArgumentOutOfRangeException>(() => scenario.With(LegacySystemShare, 101));
        Assert.Throws<ArgumentOutOfRangeException>(() => scenario.WithPriority(Finding.DigitalWorkforce, 1.1));
        Assert.Throws<ArgumentException>(() => scenario.WithNotApplicable(LegacySystemShare, " "));
        Assert.Throws<ArgumentException>(() => scenario.With(ContractSizeMedian, default(Money)));
    }

    private sealed class CountingEvaluator : IRuleEvaluator
    {
        private IRuleEvaluator? _evaluator;

        internal int Runs { get; private set; }

        internal CountingEvaluator For(RuleSet rules)
        {
            _evaluator = new BuiltInEvaluator(rules);
            return this;
        }

        public void Evaluate(OrganisationProfile profile, RuleResults into)
        {
            Runs++;
            _evaluator!.Evaluate(profile, into);
        }
    }
}
