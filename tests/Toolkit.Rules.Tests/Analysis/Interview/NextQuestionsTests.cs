using Microsoft.Extensions.Options;
using Toolkit.Rules.Analysis;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Tests.Analysis;

/// <summary>What is settled, what can matter and what is asked first, in situations small enough to follow.</summary>
public sealed partial class NextQuestionsTests
{
    private static readonly RecommendationEngine Engine = RecommendationEngine.CreateDefault();

    [Fact]
    public void NextQuestions_NothingAnswered_NothingIsSettledAndEverythingMatters()
    {
        var assessment = Engine.Assess(Some.Profile(OrganisationKind.Government));
        var next = assessment.NextQuestions();

        Assert.False(next.Stability.IsSettled);
        Assert.Equal(5, next.Stability.Top);
        // Undecided approaches have places too.
        Assert.Equal(assessment.Report.Order.Take(5).Select(item => item.Id), next.Stability.Members);
        Assert.Empty(next.Stability.Settled);
        Assert.Equal(125, next.Stability.Questions);
        Assert.Equal(0, next.Stability.Answered);
        Assert.Equal(125, next.Stability.CanMatter);
        Assert.Equal(
            Engine.Catalogue.Descriptors.Select(approach => approach.Id),
            next.Stability.Members.Concat(next.Stability.Challengers).Order(StringComparer.Ordinal));
        Assert.Equal(125, next.Questions.Select(question => question.Indicator).Distinct().Count());
        Assert.Equal(next.Questions.Select(question => question.Value).OrderDescending(), next.Questions.Select(question => question.Value));
    }

    [Fact]
    public void NextQuestions_EverythingAnswered_IsSettledInOrderWithNothingToAsk()
    {
        var next = Engine.Assess(Organisations.Generated(1)).NextQuestions(new InterviewOptions { Top = 21, InOrder = true });

        Assert.True(next.Stability.IsSettled);
        Assert.Equal(next.Stability.Questions, next.Stability.Answered);
        Assert.Equal(0, next.Stability.CanMatter);
        Assert.Equal(next.Stability.Members, next.Stability.Settled);
        Assert.Empty(next.Questions);
    }

    [Fact]
    public void NextQuestions_BrakeAlone_IsNeverAsked() =>
        Assert.DoesNotContain(Engine.Assess(Some.Profile(OrganisationKind.Government)).NextQuestions().Questions, question => question.Indicator == "department-trust-pct");

    [Fact]
    public void NextQuestions_NotToAsk_StaysOpenInTheBounds()
    {
        var profile = Some.Profile(OrganisationKind.Government);
        var all = Engine.Assess(profile).NextQuestions();
        var fewer = Engine.Assess(profile).NextQuestions(new InterviewOptions { NotToAsk = [all.Questions[0].Indicator, "department-trust-pct"] });

        Assert.Equal(all.Stability.CanMatter, fewer.Stability.CanMatter);
        Assert.Equal(all.Questions.Skip(1).Select(question => question.Indicator), fewer.Questions.Select(question => question.Indicator));
    }

    [Fact]
    public void NextQuestions_ApproachThatCannotReachTheBorder_IsNotAskedAbout()
    {
        // All at the worst but one approach, of which all is fine except one light piece.
        var (rule, open) = (RuleOf("DLT602"), RuleOf("DLT602").Definition.Evidence.MinBy(piece => piece.Weight.Value)!.Indicator);
        var mine = rule.Definition.Evidence.Select(piece => piece.Indicator).ToHashSet();
        var profile = Answered(indicator => indicator == open ? null : piece => mine.Contains(indicator) ? piece.Target : piece.Worst);

        var next = Engine.Assess(profile).NextQuestions();

        Assert.True(next.Stability.IsSettled);
        Assert.Equal(0, next.Stability.CanMatter);
        Assert.Equal(next.Stability.Questions - 1, next.Stability.Answered);
    }

    [Fact]
    public void NextQuestions_SuppressedApproach_TakesNoPlace()
    {
        var profile = Answered(_ => piece => piece.Worst);
        var first = Engine.Recommend(profile).Recommendations[0].Id;
        var engine = RecommendationEngine.Create(options => options.Decisions.Add(Decision.SuppressForAll(first, "The platform is being closed.", "Chief Digital Officer", Some.Date)));

        var settlement = engine.Assess(profile).NextQuestions().Stability;

        Assert.True(settlement.IsSettled);
        Assert.DoesNotContain(first, settlement.Members.Concat(settlement.Challengers));
    }

    [Fact]
    public void NextQuestions_FailedRule_CountsAsUndecidedAndIsNotAskedAbout()
    {
        var engine = RecommendationEngine.Create(options => options.Rules.Add(new BrokenRule()));

        var settlement = engine.Assess(Some.Profile(OrganisationKind.Government)).NextQuestions().Stability;

        Assert.Equal(125, settlement.Questions);
        Assert.DoesNotContain(new BrokenRule().Descriptor.Id, settlement.Challengers);
    }

    [Fact]
    public void NextQuestions_AmountWithoutARate_CountsAsAnswered()
    {
        var profile = Some.Profile(OrganisationKind.Government);
        var amount = IndicatorCatalogue.All.OfType<Indicator<Money>>().First();

        var settlement = Engine.Assess(profile.With(amount, new Money(5, "NOK"))).NextQuestions().Stability;

        Assert.Equal(1, settlement.Answered);
        Assert.Equal(124, settlement.CanMatter);
    }

    [Fact]
    public void NextQuestions_AmountThatWillStayUnknown_KeepsTheUndecidedPlace()
    {
        // The rest at target leaves a weight that no answer will fill, and with it a need at or above the threshold.
        var amount = IndicatorCatalogue.All.OfType<Indicator<Money>>().First();
        var rule = new MoneyRule(amount);
        var engine = RecommendationEngine.Create(options =>
        {
            options.DisabledRules.UnionWith(Engine.RuleSet.Rules.Select(known => known.Descriptor.Id));
            options.Rules.Add(rule);
        });

        var assessment = engine.Assess(Some.Profile(OrganisationKind.Government).With(amount, new Money(5, "NOK")));
        var settlement = assessment.NextQuestions().Stability;

        Assert.Equal(Outcome.Undecided, Assert.Single(assessment.Report.Order).Outcome);
        Assert.True(settlement.IsSettled);
        Assert.Equal([rule.Descriptor.Id], settlement.Members);
        Assert.Equal([rule.Descriptor.Id], settlement.Settled);
    }

    [Fact]
    public void NextQuestions_FewerApproachesThanPlaces_SettlesWhoIsRecommendedAtAll()
    {
        var engine = RecommendationEngine.Create(options => options.DisabledRules.UnionWith(Engine.RuleSet.Rules.Skip(2).Select(rule => rule.Descriptor.Id)));
        var (first, second) = (engine.RuleSet.Rules[0], engine.RuleSet.Rules[1]);
        var profile = Answer(Some.Profile(OrganisationKind.Government), first, piece => piece.Worst);

        var open = engine.Assess(profile).NextQuestions().Stability;
        var settled = engine.Assess(Answer(profile, second, piece => piece.Target)).NextQuestions().Stability;

        Assert.False(open.IsSettled);
        Assert.Equal([first.Descriptor.Id], open.Settled);
        // It has the place as long as nobody knows, and can lose it.
        Assert.Equal([first.Descriptor.Id, second.Descriptor.Id], open.Members);
        Assert.Empty(open.Challengers);
        Assert.True(settled.IsSettled);
        Assert.Equal([first.Descriptor.Id], settled.Members);
    }

    [Fact]
    public void NextQuestions_HeaviestQuestionOfARule_ComesBeforeTheLightest()
    {
        var rule = RuleOf("DLT501");
        var asked = Engine.Assess(Some.Profile(OrganisationKind.Government)).NextQuestions().Questions.Select(question => question.Indicator).ToList();

        Assert.True(
            asked.IndexOf(rule.Definition.Evidence.MaxBy(piece => piece.Weight.Value)!.Indicator.Key)
            < asked.IndexOf(rule.Definition.Evidence.MinBy(piece => piece.Weight.Value)!.Indicator.Key));
    }

    [Fact]
    public void NextQuestions_BadOptions_NamesEveryProblem()
    {
        var problem = Assert.Throws<OptionsValidationException>(() => Engine.Assess(Some.Department()).NextQuestions(
            new InterviewOptions { Top = 0, NotToAsk = ["no-such-question", "digital-vacancy-rate"] }));

        Assert.Equal(typeof(InterviewOptions), problem.OptionsType);
        Assert.Equal(["Top: 0 is not 1 or more.", "NotToAsk: 'no-such-question' is the key of no indicator."], problem.Failures);
    }

    [Fact]
    public void NextQuestions_OtherEvaluator_IsRefused()
    {
        var engine = RecommendationEngine.Create(options => options.Evaluator = rules => new Unanswering());

        Assert.Throws<InvalidOperationException>(() => engine.Assess(Some.Department()).NextQuestions());
    }

    private static ApproachRule RuleOf(string id) => Engine.Catalogue.Rules.Single(rule => rule.Descriptor.Id == id);

    private static OrganisationProfile Answered(Func<Indicator, Func<Evidence, SourcedNumber>?> answer) => Engine.RuleSet.Rules
        .SelectMany(rule => rule.Evidence)
        .Aggregate(Some.Profile(OrganisationKind.Government, "USD").ToBuilder(), (profile, piece) =>
            answer(piece.Indicator) is { } figure ? profile.Set(piece.Indicator, figure(piece).Value, detail: null) : profile)
        .Build();

    private static OrganisationProfile Answer(OrganisationProfile profile, CompiledRule rule, Func<Evidence, SourcedNumber> answer) =>
        rule.Evidence.Aggregate(profile.ToBuilder(), (builder, piece) => builder.Set(piece.Indicator, answer(piece).Value, detail: null)).Build();

    private sealed class MoneyRule(Indicator<Money> amount) : ApproachRule
    {
        protected override void Describe(DescriptorBuilder approach) => approach
            .Id("ACME101").Effort(EffortSize.Small).FirstEffectAfterMonths(SourcedNumber.Judged(3)).Since("2.0.0")
            .Text(new ApproachText("Know the amount", "Nobody knows it."));

        protected override void Define(RuleBuilder rule) => rule.When()
            .Above(amount, trigger: SourcedNumber.Judged(500_000), target: SourcedNumber.Judged(100_000), worst: SourcedNumber.Judged(1_000_000), weight: SourcedNumber.Judged(1))
            .Then().Recommend();
    }

    private sealed class Unanswering : IRuleEvaluator
    {
        public void Evaluate(OrganisationProfile profile, RuleResults into) => Array.Fill(into.Outcomes, RuleOutcome.NotApplicable);
    }
}
