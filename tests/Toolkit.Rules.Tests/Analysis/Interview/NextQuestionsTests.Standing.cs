using Microsoft.Extensions.Options;
using Toolkit.Rules.Analysis;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Tests.Analysis;

/// <content>How often the places stand over drawn completions, and what decisions put off.</content>
public sealed partial class NextQuestionsTests
{
    [Fact]
    public void NextQuestions_BadDraws_NamesEveryProblem()
    {
        var problem = Assert.Throws<OptionsValidationException>(
            () => Engine.Assess(Some.Department()).NextQuestions(new InterviewOptions { Draws = 99, Enough = 1.01, Seed = 1UL << 53 }));

        Assert.Equal(
            [
                "Draws: 99 is not 0, or from 100 to 1000000.",
                "Seed: 9007199254740992 is not from 0 to 9007199254740991.",
                "Enough: 1.01 is not above 0 and up to 1.",
            ],
            problem.Failures);
        Assert.Throws<OptionsValidationException>(() => Engine.Assess(Some.Department()).NextQuestions(new InterviewOptions { Enough = double.NaN }));
    }

    [Fact]
    public void NextQuestions_NoDraws_DrawsNone() => Assert.Null(Engine.Assess(Some.Department()).NextQuestions().Stability.Standing);

    [Theory]
    [InlineData(0)]
    [InlineData(12)]
    [InlineData(40)]
    public void NextQuestions_Draws_AgreeWithTheShareOfFirstPlacesThatRobustnessMeasures(int open)
    {
        // Two rooms, two ways of drawing and ranking; they differ by chance and by the rounding of scores to points.
        var profile = Organisations.Generated(7);
        profile = Engine.Assess(Some.Profile(profile.Organisation.Kind)).NextQuestions().Questions.Take(open)
            .Aggregate(profile, (fewer, question) => fewer.Without(IndicatorCatalogue.Find(question.Indicator)!));
        var standing = Engine.Assess(profile).NextQuestions(new InterviewOptions { Top = 1, Draws = 10_000 }).Stability.Standing!;
        var first = Engine.Assess(profile).Robustness(new RobustnessOptions { Weighting = Weighting.Chosen, Judgement = 0 }).Approaches[0];

        Assert.Equal(10_000, standing.Draws);
        Assert.Equal(1UL, standing.Seed);
        Assert.Equal(first.First, standing.Share, tolerance: 0.02);
    }

    [Fact]
    public void NextQuestions_OneOpenQuestion_StandsInTheShareOfItsAnswersThatKeepThePlaces()
    {
        // The gap of a percentage is even in the answer on either side of the trigger: how many of 2,000 answers keep the first places is exact enough.
        var (full, options) = (Organisations.Generated(3), new InterviewOptions { Top = 3, Draws = 10_000 });
        var seen = 0;
        foreach (var piece in Engine.RuleSet.Rules.SelectMany(rule => rule.Evidence).Where(piece => piece.Indicator.Kind == IndicatorKind.Percentage))
        {
            var profile = full.Without(piece.Indicator);
            var next = Engine.Assess(profile).NextQuestions(options).Stability;
            var stay = Enumerable.Range(0, 2000)
                .Select(number => profile.ToBuilder().Set(piece.Indicator, AnswerWith((number + 0.5) / 2000, piece), detail: null).Build())
                .Select(completed => Engine.Recommend(completed).Recommendations.Take(3).Count(item => next.Members.Contains(item.Id)))
                .ToArray();
            Assert.Equal(stay.Count(members => members == 3) / 2000.0, next.Standing!.Share, tolerance: 0.02);
            Assert.Equal(stay.Average(), next.Standing.Kept, tolerance: 0.02);
            seen += next.Standing.Share is > 0.02 and < 0.98 ? 1 : 0;
        }
        Assert.True(seen >= 3, "Hardly any share says anything.");
    }

    [Fact]
    public void NextQuestions_Enough_StopsThoughAnswersCouldStillMatter()
    {
        var profile = InDoubt();
        var share = Engine.Assess(profile).NextQuestions(new InterviewOptions { Draws = 1000 }).Stability.Standing!.Share;

        var enough = Engine.Assess(profile).NextQuestions(new InterviewOptions { Enough = share });
        var more = Engine.Assess(profile).NextQuestions(new InterviewOptions { Enough = share + 1e-6 });

        Assert.InRange(share, 0.05, 0.95);
        Assert.False(enough.Stability.IsSettled);
        Assert.True(enough.Stability.Standing!.IsEnough);
        Assert.Empty(enough.Questions);
        Assert.False(more.Stability.Standing!.IsEnough);
        Assert.Equal(enough.Stability.CanMatter, more.Questions.Count);
        Assert.Equal(InterviewOptions.DefaultDraws, more.Stability.Standing.Draws);
    }

    [Fact]
    public void NextQuestions_AmountWithoutARate_IsNotDrawn()
    {
        var full = Organisations.Generated(7);
        var amount = full.ToBuilder().With(FinanceAndGovernanceIndicators.ContractSizeMedian, new Money(250_000, "NOK")).Build();

        Assert.Equal(1, Engine.Assess(amount).NextQuestions(new InterviewOptions { Top = 21, InOrder = true, Draws = 100 }).Stability.Standing!.Share);
    }

    [Fact]
    public void NextQuestions_Decisions_PutOffTakesNoPlace()
    {
        var profile = Answered(_ => piece => piece.Worst);
        var first = Engine.Recommend(profile).Recommendations[0].Id;
        var register = Postponing(first, profile);

        var settlement = Engine.Assess(profile, register).NextQuestions().Stability;

        Assert.True(settlement.IsSettled);
        Assert.Equal(Engine.Assess(profile, register).Report.Recommendations.Take(5).Select(item => item.Id), settlement.Members);
        Assert.DoesNotContain(first, settlement.Members.Concat(settlement.Challengers));
        Assert.Contains(first, Engine.Assess(profile, new DecisionRegister(profile.Organisation.Id)).NextQuestions().Stability.Members);
    }

    [Fact]
    public void NextQuestions_Decisions_AsTheSameSuppressionInTheOptions()
    {
        var profile = Some.Profile(OrganisationKind.Government);
        var engine = RecommendationEngine.Create(options => options.Decisions.Add(Decision.SuppressForAll("DLT501", "No money before summer.", "Chief Digital Officer", profile.AsOf.AddDays(30))));
        var register = Postponing("DLT501", profile);
        var options = new InterviewOptions { Draws = 100 };

        var (decided, suppressed) = (Engine.Assess(profile, register).NextQuestions(options), engine.Assess(profile).NextQuestions(options));

        Assert.Equal(suppressed.Stability.Challengers, decided.Stability.Challengers);
        Assert.Equal(suppressed.Stability.Standing, decided.Stability.Standing);
        Assert.Equal(suppressed.Questions.Select(question => (question.Indicator, question.Value)), decided.Questions.Select(question => (question.Indicator, question.Value)));
    }

    [Fact]
    public void NextQuestions_DecisionsOfAnotherOrganisation_AreRefused() =>
        Assert.Throws<ArgumentException>(() => Engine.Assess(Some.Department(), new DecisionRegister("somebody-else")).NextQuestions());

    private static DecisionRegister Postponing(string approach, OrganisationProfile profile) => new(profile.Organisation.Id, new Decision(
        approach,
        DecisionStatus.Postponed,
        DecisionCategory.NoFunding,
        "No money before summer.",
        "Chief Digital Officer",
        profile.AsOf,
        Engine.Recommend(profile).BasisOf(approach),
        profile.AsOf.AddDays(30)));

    /// <summary>The answer with a gap.</summary>
    private static double AnswerWith(double gap, Evidence piece) => gap < 0.5
        ? piece.Target.Value + (piece.Trigger.Value - piece.Target.Value) * gap / 0.5
        : piece.Trigger.Value + (piece.Worst.Value - piece.Trigger.Value) * (gap - 0.5) / 0.5;

    [Fact]
    public void Standing_OneDrawMore_AddsThatDrawAlone()
    {
        // However many are worked out side by side, each is a completion of its own: neighbours differ now and then.
        var profile = InDoubt();
        var kept = Enumerable.Range(100, 65)
            .Select(draws => Engine.Assess(profile).NextQuestions(new InterviewOptions { Draws = draws }).Stability.Standing!)
            .Select(standing => (int)Math.Round(standing.Share * standing.Draws))
            .ToArray();
        var added = kept.Skip(1).Zip(kept, (more, fewer) => more - fewer).ToArray();

        Assert.All(added, one => Assert.InRange(one, 0, 1));
        Assert.Contains(Enumerable.Range(0, added.Length / 2), pair => added[2 * pair] != added[2 * pair + 1]);
    }

    /// <summary>An organisation without its lightest answers whose first five places stand in some completions and not in others.</summary>
    private static OrganisationProfile InDoubt() => Enumerable.Range(1, 60)
        .Select(number => WithoutTheLightest(Organisations.Generated(number)))
        .First(profile => Engine.Assess(profile).NextQuestions(new InterviewOptions { Draws = 1000 }).Stability.Standing!.Share is > 0.2 and < 0.8);

    private static OrganisationProfile WithoutTheLightest(OrganisationProfile full) =>
        Engine.RuleSet.Rules.Select(rule => rule.Evidence.MinBy(piece => piece.Weight.Value)!.Indicator)
            .Aggregate(full, (fewer, indicator) => fewer.Without(indicator));
}
