using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Toolkit.Rules.Hosting;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Tests.Hosting;

public sealed partial class RecommendationOptionsReaderTests
{
    [Fact]
    public void Read_EmptySection_LeavesEveryDefault()
    {
        var options = Read();

        Assert.Equal("balanced", options.WeightProfile);
        Assert.Null(options.Weights);
        Assert.Equal(0.25, options.OutcomeThreshold);
        Assert.Equal(0.10, options.MaterialNeedChange);
        Assert.Empty(options.EvidenceOverrides);
        Assert.Empty(options.ApproachOverrides);
        Assert.Empty(options.DisabledRules);
        Assert.Empty(options.Decisions);
        Assert.Empty(options.ExchangeRates);
        Assert.Empty(options.ConfigurationProblems);
    }

    [Fact]
    public void Read_EveryKey_SetsEveryOption()
    {
        var options = Read(
            ("WeightProfile", "quick-wins"),
            ("OutcomeThreshold", "0.3"),
            ("MaterialNeedChange", "0.2"),
            ("EvidenceOverrides:digital-vacancy-rate:Trigger", "12"),
            ("EvidenceOverrides:digital-vacancy-rate:Target", "6"),
            ("EvidenceOverrides:digital-vacancy-rate:Worst", "40.5"),
            ("EvidenceOverrides:digital-vacancy-rate:Weight", "3"),
            ("ApproachOverrides:DLT503:Effort", "small"),
            ("ApproachOverrides:DLT503:EffortByKind:local-government", "large"),
            ("ApproachOverrides:DLT503:MonthsToFirstEffect", "4.5"),
            ("ApproachOverrides:DLT503:Preconditions:hire-specialists:Threshold", "20"),
            ("ApproachOverrides:DLT503:Preconditions:repair-the-courses:Enabled", "false"),
            ("Rules:DLT703:Enabled", "false"),
            ("Decisions:DLT501:Justification", "The civil service college takes this on"),
            ("Decisions:DLT501:Owner", "Chief people officer"),
            ("Decisions:DLT501:Until", "2027-03-31"),
            ("ExchangeRates:GBP", "1.25"));

        Assert.Empty(options.ConfigurationProblems);
        Assert.Equal("quick-wins", options.WeightProfile);
        Assert.Equal(0.3, options.OutcomeThreshold);
        Assert.Equal(0.2, options.MaterialNeedChange);
        var figures = Assert.Single(options.EvidenceOverrides);
        Assert.Equal("digital-vacancy-rate", figures.Key);
        Assert.Equal(6.0, figures.Value.Target);
        Assert.Equal(12.0, figures.Value.Trigger);
        Assert.Equal(40.5, figures.Value.Worst);
        Assert.Equal(3.0, figures.Value.Weight);
        var approach = Assert.Single(options.ApproachOverrides);
        Assert.Equal("DLT503", approach.Key);
        Assert.Equal(EffortSize.Small, approach.Value.Effort);
        Assert.Equal([new(OrganisationKind.LocalGovernment, EffortSize.Large)], approach.Value.EffortByKind);
        Assert.Equal(4.5, approach.Value.MonthsToFirstEffect);
        Assert.Equal([new("hire-specialists", 20)], approach.Value.PreconditionThresholds);
        Assert.Equal(["repair-the-courses"], approach.Value.DisabledPreconditions);
        Assert.Equal(["DLT703"], options.DisabledRules);
        var decision = Assert.Single(options.Decisions);
        Assert.Equal("DLT501", decision.Approach);
        Assert.Equal("The civil service college takes this on", decision.Justification);
        Assert.Equal("Chief people officer", decision.Owner);
        Assert.Equal(new DateTime(2027, 3, 31), decision.Until!.Value);
        Assert.Equal([new("GBP", 1.25)], options.ExchangeRates);
    }

    [Fact]
    public void Read_Weights_WinOverTheProfile()
    {
        var options = Read(
            ("WeightProfile", "quick-wins"), ("Weights:Need", "2"), ("Weights:Leverage", "1"), ("Weights:Readiness", "1"),
            ("Weights:Ease", "0"), ("Weights:Speed", "0"), ("Weights:Fit", "0"));

        Assert.Equal(0.5, options.Weights![Criterion.Need]);
        Assert.Equal(0, options.Weights![Criterion.Fit]);
    }

    [Fact]
    public void Read_WeightProfileOverWeightsSetBefore_PutsThemAside()
    {
        var options = new RecommendationOptions { Weights = new CriterionWeights(1, 0, 0, 0, 0, 0) };

        RecommendationOptionsReader.Read(Section(("WeightProfile", "Quick-Wins")), options, []);

        Assert.Null(options.Weights);
        Assert.Equal("quick-wins", options.WeightProfile);
    }

    [Fact]
    public void Read_NamesInAnotherCase_AreStoredInTheirOwnSpelling()
    {
        var options = Read(
            ("evidenceoverrides:DIGITAL-vacancy-RATE:trigger", "12"), ("RULES:dlt703:ENABLED", "False"),
            ("approachoverrides:dlt503:preconditions:HIRE-Specialists:ENABLED", "False"), ("APPROACHOVERRIDES:DLT503:effortbykind:AGENCY", "Small"), ("exchangerates:gbp", "1.25"));

        Assert.Empty(options.ConfigurationProblems);
        Assert.Equal(["digital-vacancy-rate"], options.EvidenceOverrides.Keys);
        Assert.Equal(["DLT703"], options.DisabledRules);
        Assert.Equal(["GBP"], options.ExchangeRates.Keys);
        Assert.Equal(["DLT503"], options.ApproachOverrides.Keys);
        Assert.Equal(["hire-specialists"], options.ApproachOverrides["DLT503"].DisabledPreconditions);
        Assert.Equal(EffortSize.Small, options.ApproachOverrides["DLT503"].EffortByKind[OrganisationKind.Agency]);
    }

    [Fact]
    public void Read_PartOfTheFigures_KeepsThoseSetBeforeWithoutTouchingThem()
    {
        var before = new EvidenceOverride { Trigger = 11, Worst = 50 };
        var options = new RecommendationOptions { EvidenceOverrides = { ["digital-vacancy-rate"] = before } };

        RecommendationOptionsReader.Read(Section(("EvidenceOverrides:digital-vacancy-rate:Trigger", "12")), options, []);

        Assert.Equal(12.0, options.EvidenceOverrides["digital-vacancy-rate"].Trigger);
        Assert.Equal(50.0, options.EvidenceOverrides["digital-vacancy-rate"].Worst);
        Assert.Equal(11, before.Trigger);
    }

    [Fact]
    public void Read_EnabledTrue_SwitchesOnWhatCodeHadSwitchedOff()
    {
        var options = new RecommendationOptions { DisabledRules = { "DLT703" } };

        RecommendationOptionsReader.Read(Section(("Rules:DLT703:Enabled", "true")), options, []);

        Assert.Empty(options.DisabledRules);
    }

    [Fact]
    public void Read_NullValues_CountAsNotGiven()
    {
        var options = Read(("WeightProfile", null), ("OutcomeThreshold", null), ("ExchangeRates:GBP", null), ("EvidenceOverrides:digital-vacancy-rate:Trigger", null));

        Assert.Empty(options.ConfigurationProblems);
        Assert.Equal("balanced", options.WeightProfile);
        Assert.Equal(0.25, options.OutcomeThreshold);
        Assert.Empty(options.ExchangeRates);
    }

    [Fact]
    public void Read_SameSectionTwice_NotesAMistakeOnce()
    {
        var options = new RecommendationOptions();
        var section = Section(("OutcomeThreshold", "much"));

        RecommendationOptionsReader.Read(section, options, []);
        RecommendationOptionsReader.Read(section, options, []);

        Assert.Equal(["ToolkitRules:OutcomeThreshold: 'much' is not a number."], options.ConfigurationProblems);
    }

    [Theory]
    [InlineData("WeightProfil", "balanced", "ToolkitRules:WeightProfil: there is no such key; the keys are WeightProfile, Weights, OutcomeThreshold, MaterialNeedChange, PlaceDraws, PlaceJudgement, EvidenceOverrides, ApproachOverrides, Rules, Decisions, ExchangeRates.")]
    [InlineData("WeightProfile", "fast", "ToolkitRules:WeightProfile: 'fast' is not one of balanced, foundations-first, quick-wins, priorities-first.")]
    [InlineData("WeightProfile:Name", "fast", "ToolkitRules:WeightProfile: it has parts; it should be a single value.")]
    [InlineData("OutcomeThreshold", "0,3", "ToolkitRules:OutcomeThreshold: '0,3' is not a number.")]
    [InlineData("OutcomeThreshold", "NaN", "ToolkitRules:OutcomeThreshold: 'NaN' is not a number.")]
    [InlineData("OutcomeThreshold", "0.6", "ToolkitRules:OutcomeThreshold: 0.6 is not above 0 and up to 0.5.")]
    [InlineData("MaterialNeedChange", "1.5", "ToolkitRules:MaterialNeedChange: 1.5 is not above 0 and up to 1.")]
    [InlineData("PlaceDraws", "many", "ToolkitRules:PlaceDraws: 'many' is not a number.")]
    [InlineData("PlaceDraws", "100.5", "ToolkitRules:PlaceDraws: '100.5' is not a whole number of draws.")]
    [InlineData("PlaceDraws", "-1", "ToolkitRules:PlaceDraws: '-1' is not a whole number of draws.")]
    [InlineData("PlaceDraws", "99", "ToolkitRules:PlaceDraws: 99 is not 0, or from 100 to 1000000.")]
    [InlineData("PlaceJudgement", "0.6", "ToolkitRules:PlaceJudgement: 0.6 is not from 0 to 0.5.")]
    [InlineData("EvidenceOverrides", "none", "ToolkitRules:EvidenceOverrides: 'none' is a single value; it should have parts.")]
    [InlineData("EvidenceOverrides:digital-vacancy-rate", null, "ToolkitRules:EvidenceOverrides:digital-vacancy-rate: it sets none of Target, Trigger, Worst and Weight.")]
    [InlineData("EvidenceOverrides:digital-vacancy-rate:Trigger", "ten", "ToolkitRules:EvidenceOverrides:digital-vacancy-rate:Trigger: 'ten' is not a number.")]
    [InlineData("EvidenceOverrides:digital-vacancy-rate:Threshold", "10", "ToolkitRules:EvidenceOverrides:digital-vacancy-rate:Threshold: there is no such key; the keys are Target, Trigger, Worst, Weight.")]
    [InlineData("EvidenceOverrides:digital-vacancy-rate:Trigger", "4", "ToolkitRules:EvidenceOverrides:digital-vacancy-rate: lower is better, so target < trigger < worst.")]
    [InlineData("EvidenceOverrides:digital-vacancy-rate:Weight", "0", "ToolkitRules:EvidenceOverrides:digital-vacancy-rate: the weight is a number above 0 and up to 1000000.")]
    [InlineData("EvidenceOverrides:digital-vacancies:Trigger", "10", "ToolkitRules:EvidenceOverrides:digital-vacancies: no rule counts such an indicator as evidence.")]
    [InlineData("EvidenceOverrides:department-trust-pct:Trigger", "10", "ToolkitRules:EvidenceOverrides:department-trust-pct: no rule counts such an indicator as evidence.")]
    [InlineData("Rules:DLT703", "false", "ToolkitRules:Rules:DLT703: 'false' is a single value; it should have parts.")]
    [InlineData("Rules:DLT703:Enabled", "no", "ToolkitRules:Rules:DLT703:Enabled: 'no' is not true or false.")]
    [InlineData("Rules:DLT703:Disabled", "true", "ToolkitRules:Rules:DLT703:Disabled: there is no such key; the keys are Enabled.")]
    [InlineData("Rules:DLT703:Disabled", "true", "ToolkitRules:Rules:DLT703:Enabled: it is missing.")]
    [InlineData("Rules:DLT704:Enabled", "true", "ToolkitRules:Rules:DLT704: there is no such rule.")]
    [InlineData("Rules:DLT704:Enabled", "false", "ToolkitRules:Rules:DLT704: there is no such rule.")]
    [InlineData("ExchangeRates:GBP", "a lot", "ToolkitRules:ExchangeRates:GBP: 'a lot' is not a number.")]
    [InlineData("ExchangeRates:GBP", "0", "ToolkitRules:ExchangeRates:GBP: 0 is not a number of US dollars above 0 for a currency of three capital letters.")]
    [InlineData("ExchangeRates:POUND", "1.3", "ToolkitRules:ExchangeRates:POUND: 1.3 is not a number of US dollars above 0 for a currency of three capital letters.")]
    [InlineData("Weights:Need", "1", "ToolkitRules:Weights:Fit: it is missing.")]
    [InlineData("Weights:Effort", "1", "ToolkitRules:Weights:Effort: there is no such key; the keys are Need, Leverage, Readiness, Ease, Speed, Fit.")]
    [InlineData("Decisions:DLT503:Justification", "n/a", "ToolkitRules:Decisions:DLT503:Owner: it is missing.")]
    [InlineData("Decisions:DLT503:Justification", " ", "ToolkitRules:Decisions:DLT503:Justification: it is missing.")]
    [InlineData("Decisions:DLT503:Until", "31/03/2027", "ToolkitRules:Decisions:DLT503:Until: '31/03/2027' is not a date of the form yyyy-MM-dd.")]
    [InlineData("Decisions:DLT503:Expires", "2027-03-31", "ToolkitRules:Decisions:DLT503:Expires: there is no such key; the keys are Justification, Owner, Until.")]
    public void Read_WrongEntry_IsReportedWithItsFullKey(string key, string? value, string problem) =>
        Assert.Contains(problem, ProblemsOf((key, value)));

    [Fact]
    public void Read_NegativeWeight_NamesTheWeight() =>
        Assert.Contains("ToolkitRules:Weights:Ease: '-1' is not a weight; a weight is 0 or more.", ProblemsOf(Weights("1", ease: "-1")));

    [Fact]
    public void Read_NoWeightAboveZero_IsReported() =>
        Assert.Equal(["ToolkitRules:Weights: One weight at least is above 0."], ProblemsOf(Weights("0", ease: "0")));

    [Fact]
    public void Read_KeyThatIsThereTwice_IsReported()
    {
        var options = new RecommendationOptions();

        RecommendationOptionsReader.Read(new RepeatingSection(Section(("OutcomeThreshold", "0.3"))), options, []);

        Assert.Equal(["ToolkitRules:OutcomeThreshold: it is there twice."], options.ConfigurationProblems);
    }

    [Fact]
    public void Read_RootWithoutSection_NamesKeysFromTheRoot()
    {
        var options = new RecommendationOptions();
        var root = new ConfigurationBuilder().AddInMemoryCollection([new("OutcomeThreshold", "much")]).Build();

        RecommendationOptionsReader.Read(root, options, []);

        Assert.Equal(["OutcomeThreshold: 'much' is not a number."], options.ConfigurationProblems);
    }

    private static (string, string?)[] Weights(string others, string ease) =>
    [
        ("Weights:Need", others), ("Weights:Leverage", others), ("Weights:Readiness", others),
        ("Weights:Ease", ease), ("Weights:Speed", others), ("Weights:Fit", others),
    ];

    private static IEnumerable<string> ProblemsOf(params (string Key, string? Value)[] entries) =>
        Assert.Throws<OptionsValidationException>(() => new RecommendationEngine(Read(entries))).Failures;

    private static RecommendationOptions Read(params (string Key, string? Value)[] entries)
    {
        var options = new RecommendationOptions();
        RecommendationOptionsReader.Read(Section(entries), options, []);
        return options;
    }

    private static IConfigurationSection Section(params (string Key, string? Value)[] entries) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(entries.Select(entry => new KeyValuePair<string, string?>("ToolkitRules:" + entry.Key, entry.Value)))
            .Build()
            .GetSection("ToolkitRules");
}
