using System.Linq.Expressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NRules.RuleModel;
using NRules.RuleModel.Builders;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;
using RuleBuilder = NRules.RuleModel.Builders.RuleBuilder;

namespace Toolkit.Rules.NRules.Tests;

/// <summary>The engine's answers from an NRules session: registration, threads, and what happens when an expression throws.</summary>
public sealed class NRulesEvaluatorTests
{
    private static readonly OrganisationProfile Profile = BothEngines.Bundled("united-kingdom-2025");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void UseNRules_InAContainer_IsWhatTheEngineAsks(bool registered)
    {
        var services = new ServiceCollection();
        _ = registered ? services.AddToolkitRules().UseNRules() : services.UseNRules();
        using var provider = services.BuildServiceProvider();

        var engine = provider.GetRequiredService<RecommendationEngine>();
        var evaluator = provider.GetRequiredService<IOptions<RecommendationOptions>>().Value.Evaluator!(engine.RuleSet);

        Assert.IsType<NRulesEvaluator>(evaluator);
        Assert.Equal(JsonReport.ToJson(RecommendationEngine.CreateDefault().Recommend(Profile)), JsonReport.ToJson(engine.Recommend(Profile)));
    }

    [Fact]
    public void UseNRules_WithAName_IsWhatThatEngineAsks()
    {
        using var provider = new ServiceCollection().AddToolkitRules().UseNRules("slow").BuildServiceProvider();
        var options = provider.GetRequiredService<IOptionsMonitor<RecommendationOptions>>();

        var (engine, named) = (provider.GetRequiredService<RecommendationEngine>(), provider.GetRequiredKeyedService<RecommendationEngine>("slow"));

        Assert.Null(options.CurrentValue.Evaluator);
        Assert.IsType<NRulesEvaluator>(options.Get("slow").Evaluator!(named.RuleSet));
        Assert.Equal(JsonReport.ToJson(engine.Recommend(Profile)), JsonReport.ToJson(named.Recommend(Profile)));
    }

    [Fact]
    public void UseNRules_OnOptions_IsWhatTheEngineAsks()
    {
        var options = new RecommendationOptions();

        Assert.Same(options, options.UseNRules());
        Assert.IsType<NRulesEvaluator>(options.Evaluator!(new RecommendationEngine(options).RuleSet));
    }

    [Fact]
    public void Recommend_ManyThreads_GivesTheSameReports()
    {
        var engines = new BothEngines();
        string[] names = ["canada-transport-2024", "fictional-full", "gtmi-cambodia-2022", "united-kingdom-2025"];
        var profiles = names.Select(BothEngines.Bundled).ToArray();
        var expected = profiles.Select(profile => JsonReport.ToJson(engines.BuiltIn.Recommend(profile))).ToArray();

        // Nothing was compiled yet: the first calls race for that as well.
        var actual = new string[64];
        Parallel.For(0, actual.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 },
            index => actual[index] = JsonReport.ToJson(engines.InNRules.Recommend(profiles[index % profiles.Length])));

        Assert.All(Enumerable.Range(0, actual.Length), index => Assert.Equal(expected[index % expected.Length], actual[index]));
    }

    public static TheoryData<string> Places => ["condition", "joined condition", "binding", "filter", "action"];

    [Theory]
    [MemberData(nameof(Places))]
    public void Evaluate_ExpressionThatThrows_LeavesTheOtherApproachesTheirAnswers(string place)
    {
        var rules = RecommendationEngine.CreateDefault().RuleSet;
        var expected = Outcomes(new NRulesEvaluator(rules));

        var actual = Outcomes(new NRulesEvaluator(rules, () =>
            new RuleFactory(rules).Reporting().Select(rule => rule.Name == "DLT203" ? Throwing(rule, place) : rule)));

        for (var position = 0; position < expected.Length; position++)
            Assert.Equal(rules.Rules[position].Descriptor.Id == "DLT203" ? RuleOutcome.Faulted : expected[position], actual[position]);

        RuleOutcome[] Outcomes(NRulesEvaluator evaluator)
        {
            var outcomes = new RuleOutcome[rules.Rules.Count];
            evaluator.Evaluate(Profile, new RuleResults([.. rules.Rules], outcomes));
            return outcomes;
        }
    }

    private static IRuleDefinition Throwing(IRuleDefinition rule, string place)
    {
        Expression<Func<OrganisationFact, bool>> condition = organisation => Throw();
        Expression<Func<OrganisationFact, OrganisationFact, bool>> joined = (other, organisation) => Throw();
        Expression<Func<OrganisationFact, string>> bound = organisation => Throw().ToString();
        Expression<Action<IContext>> action = context => Throw();

        var builder = new RuleBuilder();
        builder.Name(rule.Name);
        builder.Properties(rule.Properties);
        var organisation = builder.LeftHandSide().Pattern(typeof(OrganisationFact), "organisation");
        var other = builder.LeftHandSide().Pattern(typeof(OrganisationFact), "other");
        if (place == "condition")
            organisation.Condition(condition);
        if (place == "joined condition")
            other.Condition(joined);
        if (place == "binding")
            builder.LeftHandSide().Pattern(typeof(string), "text").Binding().BindingExpression(bound);
        if (place == "filter")
            builder.Filters().Filter(FilterType.Predicate, condition);
        builder.RightHandSide().Action(action);
        return builder.Build();
    }

    private static bool Throw() => throw new InvalidOperationException("a slip");
}
