using Microsoft.Extensions.Options;
using Toolkit.Rules.Decisions;
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

    private static List<string> Problems(Action<RecommendationOptions> configure)
    {
        var problem = Record.Exception(() => RecommendationEngine.Create(configure));
        return problem is null ? [] : [.. Assert.IsType<OptionsValidationException>(problem).Failures];
    }
}
