using Microsoft.Extensions.Options;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Rules;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Tests;

public sealed class RecommendationOptionsTests
{
    [Fact]
    public void Create_NothingSet_HasTheDocumentedDefaults()
    {
        var options = new RecommendationOptions();

        Assert.Equal("balanced", options.WeightProfile);
        Assert.Null(options.Weights);
        Assert.Equal(0.25, options.OutcomeThreshold);
        Assert.Equal(0.25, RecommendationOptions.DefaultOutcomeThreshold);
        Assert.Equal(0.10, options.MaterialNeedChange);
        Assert.Equal(0.10, RecommendationOptions.DefaultMaterialNeedChange);
        Assert.Empty(options.EvidenceOverrides);
        Assert.Empty(options.ApproachOverrides);
        Assert.Empty(options.DisabledRules);
        Assert.Empty(options.Decisions);
        Assert.Empty(options.ExchangeRates);
        Assert.Empty(options.Rules);
        Assert.Same(TextCatalogue.English, options.Texts);
        Assert.Null(options.Evaluator);
    }

    [Theory]
    [InlineData(0.0, false)]
    [InlineData(-0.1, false)]
    [InlineData(double.NaN, false)]
    [InlineData(0.000001, true)]
    [InlineData(0.5, true)]
    [InlineData(0.500001, false)]
    public void OutcomeThreshold_Range_IsAboveZeroAndUpToAHalf(double threshold, bool allowed) =>
        Assert.Equal(allowed, Problems(options => options.OutcomeThreshold = threshold).Count == 0);

    [Theory]
    [InlineData(0.0, false)]
    [InlineData(double.NaN, false)]
    [InlineData(0.000001, true)]
    [InlineData(1.0, true)]
    [InlineData(1.000001, false)]
    public void MaterialNeedChange_Range_IsAboveZeroAndUpToOne(double change, bool allowed) =>
        Assert.Equal(allowed, Problems(options => options.MaterialNeedChange = change).Count == 0);

    [Fact]
    public void Engine_ManyMistakes_NamesThemAll() =>
        Assert.Equal(
            [
                "WeightProfile: 'fast' is not one of balanced, foundations-first, quick-wins, priorities-first.",
                "OutcomeThreshold: 0.75 is not above 0 and up to 0.5.",
                "MaterialNeedChange: 2 is not above 0 and up to 1.",
                "Texts: there are none.",
                "EvidenceOverrides:department-trust-pct: no rule counts such an indicator as evidence.",
                "EvidenceOverrides:digital-vacancy-rate: target, trigger and worst are each a number from 0 to 100.",
                "EvidenceOverrides:vacancies: there are no figures.",
                "ApproachOverrides:DLT501:Preconditions:hire-specialists: there is no such precondition; the preconditions are no-new-approval-step.",
                "ApproachOverrides:DLT503:Effort: 9 is none of the EffortSize values.",
                "ApproachOverrides:DLT503:EffortByKind:agency: -1 is none of the EffortSize values.",
                "ApproachOverrides:DLT503:EffortByKind: 9 is no kind of organisation.",
                "ApproachOverrides:DLT503:MonthsToFirstEffect: NaN is not a number of months, 0 or more.",
                "ApproachOverrides:DLT503:Preconditions:hire-specialists:Threshold: -5 is not a number from 0 to 100.",
                "ApproachOverrides:DLT901: there is no such rule.",
                "ApproachOverrides:DLT901: there are no figures.",
                "Rules:DLT999: there is no such rule.",
                "Decisions: there is an entry without a decision.",
                "Decisions:DLT888: there is no such rule.",
                "Decisions:DLT888: 'tbd' is no justification; give one of 10 letters or more.",
                "ExchangeRates:GBP: -1.5 is not a number of US dollars above 0 for a currency of three capital letters.",
                "ExchangeRates:pound: 1.5 is not a number of US dollars above 0 for a currency of three capital letters.",
            ],
            Problems(options =>
            {
                options.WeightProfile = "fast";
                options.OutcomeThreshold = 0.75;
                options.MaterialNeedChange = 2;
                options.Texts = null!;
                options.EvidenceOverrides["digital-vacancy-rate"] = new EvidenceOverride { Worst = 101 };
                options.EvidenceOverrides["department-trust-pct"] = new EvidenceOverride { Trigger = 60 };
                options.EvidenceOverrides["vacancies"] = null!;
                options.ApproachOverrides["DLT901"] = null!;
                options.ApproachOverrides["DLT501"] = new ApproachOverride { DisabledPreconditions = { "hire-specialists" } };
                options.ApproachOverrides["DLT503"] = new ApproachOverride
                {
                    Effort = (EffortSize)9,
                    EffortByKind = { [OrganisationKind.Agency] = (EffortSize)(-1), [(OrganisationKind)9] = EffortSize.Small },
                    MonthsToFirstEffect = double.NaN,
                    PreconditionThresholds = { ["hire-specialists"] = -5 },
                };
                options.DisabledRules.Add("DLT999");
                options.Decisions.Add(null!);
                options.Decisions.Add(Decision.SuppressForAll("DLT888", "tbd", "Somebody", Some.Date));
                options.ExchangeRates["GBP"] = -1.5;
                options.ExchangeRates["pound"] = 1.5;
            }));

    [Fact]
    public void Engine_MistakesInAnotherCulture_ReadTheSame() =>
        Ambient.In("fr-FR", () => Assert.Equal(
            ["OutcomeThreshold: 0.75 is not above 0 and up to 0.5."], Problems(options => options.OutcomeThreshold = 0.75)));

    [Fact]
    public void Engine_OwnWeights_WinOverTheProfileWhateverItsName() =>
        Assert.Empty(Problems(options =>
        {
            options.WeightProfile = "of my own";
            options.Weights = new CriterionWeights(1, 1, 1, 1, 1, 1);
        }));

    [Fact]
    public void Engine_OptionsChangedLater_StaysAsItWas()
    {
        var options = new RecommendationOptions();
        var engine = new RecommendationEngine(options);

        options.DisabledRules.Add("DLT101");
        options.WeightProfile = "quick-wins";
        options.Rules.Add(new HostRule());

        Assert.Equal("balanced", engine.Weights.Name);
        Assert.Equal(21, engine.Recommend(Some.Department()).Others.Count);
    }

    [Fact]
    public void Engine_RulesThatClash_FailAsTheOtherOptionsDo() =>
        Assert.Equal(
            ["Rules: There are two rules with the id ACME101.", "OutcomeThreshold: 2 is not above 0 and up to 0.5."],
            Problems(options =>
            {
                options.Rules.Add(new HostRule());
                options.Rules.Add(new HostRule());
                options.OutcomeThreshold = 2;
                options.DisabledRules.Add("ACME101");
            }));

    [Fact]
    public void Engine_NullRule_IsAProblem() => Assert.Equal(["Rules: a rule is null."], Problems(options => options.Rules.Add(null!)));

    private static List<string> Problems(Action<RecommendationOptions> configure)
    {
        var problem = Record.Exception(() => RecommendationEngine.Create(configure));
        return problem is null ? [] : [.. Assert.IsType<OptionsValidationException>(problem).Failures];
    }
}
