using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tests.Evaluation;

public sealed class RuleSetTests
{
    private static readonly RuleSet Rules = CreateRules();

    [Fact]
    public void Rules_HandedToAnEvaluator_AreTheCatalogueAndTheThreshold()
    {
        Assert.Equal(["ACME202", .. RecommendationEngine.CreateDefault().Catalogue.Descriptors.Select(approach => approach.Id)],
            Rules.Rules.Select(rule => rule.Descriptor.Id));
        Assert.Equal(0.3, Rules.OutcomeThreshold);
        Assert.NotNull(Rules.Rules[0].Fault);
        Assert.Empty(Rules.Rules[0].Evidence);
    }

    [Fact]
    public void Grade_EachStateOfAnAnswer_SaysWhatCounts()
    {
        var rule = Rules.Rules.Single(candidate => candidate.Descriptor.Id == "DLT501");
        var index = rule.Evidence.ToList().FindIndex(piece => piece.Indicator == DigitalWorkforceIndicators.VacancyRate);

        EvidenceGrade Grade(OrganisationProfile profile) => Rules.Grade(profile, rule, index);

        var given = Grade(Some.Department().With(DigitalWorkforceIndicators.VacancyRate, 25));
        Assert.Equal(AnswerState.Given, given.State);
        Assert.Equal(2.0, given.Weight);
        Assert.Equal(0.75, given.Gap);
        var unknown = Grade(Some.Department());
        Assert.Equal(AnswerState.Unknown, unknown.State);
        Assert.Equal(2.0, unknown.Weight);
        Assert.Equal(0.0, unknown.Gap);
        Assert.Equal(AnswerState.NotApplicable, Grade(Some.Department().WithNotApplicable(DigitalWorkforceIndicators.VacancyRate, "no posts")).State);
    }

    [Fact]
    public void Grade_AmountWithoutARate_IsUnknown()
    {
        var rule = Rules.Rules.Single(candidate => candidate.Descriptor.Id == "DLT401");
        var index = rule.Evidence.ToList().FindIndex(piece => piece.Indicator == FinanceAndGovernanceIndicators.ContractSizeMedian);

        var grade = Rules.Grade(Some.Department().With(FinanceAndGovernanceIndicators.ContractSizeMedian, new Money(1e6, "GBP")), rule, index);

        Assert.Equal(AnswerState.Unknown, grade.State);
    }

    private static RuleSet CreateRules()
    {
        RuleSet? rules = null;
        RecommendationEngine.Create(options =>
        {
            options.OutcomeThreshold = 0.3;
            options.Rules.Add(new BrokenRule());
            options.Evaluator = set =>
            {
                rules = set;
                return new BuiltInEvaluator(set);
            };
        });
        return rules!;
    }
}
