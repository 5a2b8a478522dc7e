using FsCheck.Xunit;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Properties.Generators;

namespace Toolkit.Rules.NRules.Tests;

/// <summary>The report of an engine that asks NRules is, byte for byte, that of the engine's own evaluator.</summary>
[Generated(typeof(Arbitraries))]
public sealed class ConformanceTests
{
    private static readonly BothEngines WithNothingSet = new();

    private static readonly BothEngines WithPounds = new(options =>
    {
        options.ExchangeRates["GBP"] = 1.27;
        options.OutcomeThreshold = 0.4;
        options.DisabledRules.Add("DLT103");
        options.Decisions.Add(Decision.SuppressForAll("DLT501", "the pay review comes first", "the board", Survey.AsOf));
        options.Decisions.Add(Decision.SuppressForAll("DLT502", "the pay review came first", "the board", Survey.AsOf.AddDays(-1)));
    });

    public static TheoryData<string, int> BundledWithSeeds
    {
        get
        {
            var cases = new TheoryData<string, int>();
            foreach (var name in (string[])["canada-transport-2024", "fictional-full", "gtmi-cambodia-2022", "united-kingdom-2025"])
                for (var seed = 0; seed < 10; seed++)
                    cases.Add(name, seed);
            return cases;
        }
    }

    [Property]
    public void Report_GeneratedProfile_IsThatOfTheBuiltInEvaluator(Survey survey)
    {
        var profile = survey.ToProfile();
        WithNothingSet.AssertSameBytes(profile);
        WithPounds.AssertSameBytes(profile);
    }

    // Overrides, thresholds, disabled and failing rules, suppressions, weights, host rules: whatever a host may set, generated.
    [Cases(40)]
    public void Report_GeneratedHost_IsThatOfTheBuiltInEvaluator(Situation situation) =>
        new BothEngines(situation.Configure).AssertSameBytes(situation.Survey.ToProfile());

    // One rule at a time, which is how another engine asks, or all side by side: the same figures to the last bit.
    [Cases(40)]
    public void Decide_EachRuleByItself_IsWhatTheBuiltInEvaluatorSays(Situation situation)
    {
        var (rules, profile) = (RecommendationEngine.Create(situation.Configure).RuleSet, situation.Survey.ToProfile());
        var outcomes = new RuleOutcome[rules.Rules.Count];

        new BuiltInEvaluator(rules).Evaluate(profile, outcomes);

        for (var position = 0; position < outcomes.Length; position++)
            Assert.Equal(outcomes[position], rules.Decide(profile, position));
    }

    [Theory]
    [MemberData(nameof(BundledWithSeeds))]
    public void Report_BundledProfile_IsThatOfTheBuiltInEvaluator(string name, int seed)
    {
        var profile = BothEngines.Bundled(name);
        if (seed == 0)
            WithNothingSet.AssertSameBytes(profile);
        else
            new BothEngines(Situation.Draw(seed).Configure).AssertSameBytes(profile);
    }

    [Theory]
    [InlineData(OrganisationKind.Government)]
    [InlineData(OrganisationKind.Department)]
    [InlineData(OrganisationKind.Agency)]
    [InlineData(OrganisationKind.RegionalGovernment)]
    [InlineData(OrganisationKind.LocalGovernment)]
    [InlineData(OrganisationKind.PublicBody)]
    public void Report_NothingAnsweredOrNothingApplicable_IsThatOfTheBuiltInEvaluator(OrganisationKind kind)
    {
        var empty = OrganisationProfile.Create("empty", "Empty", kind, Survey.AsOf);
        WithNothingSet.AssertSameBytes(empty);

        var builder = empty.ToBuilder();
        foreach (var indicator in WithNothingSet.BuiltIn.Catalogue.Indicators)
            builder.WithNotApplicable(indicator, "does not arise here");
        WithNothingSet.AssertSameBytes(builder.Build());
    }

    // What is generated reaches everything there is to compare; otherwise the properties above would say little.
    [Fact]
    public void Situations_OfTheGenerator_ReachEveryOutcome()
    {
        var situations = Enumerable.Range(0, 120).Select(seed => Situation.Draw(seed)).ToList();
        var reports = situations.ConvertAll(situation => situation.Report());

        Assert.Equal(Enum.GetValues<OrganisationKind>(), situations.Select(situation => situation.Survey.Kind).Distinct().Order());
        Assert.Equal(
            [Outcome.Undecided, Outcome.NotNeeded, Outcome.NotApplicable, Outcome.Suppressed],
            reports.SelectMany(report => report.Others).Select(other => other.Outcome).Distinct().Order());
        Assert.Equal(
            Enum.GetValues<Certainty>(),
            reports.SelectMany(report => report.Recommendations).Select(found => found.Certainty).Distinct().Order());
        Assert.Contains(reports, report => report.Faults.Count > 0);
        Assert.Contains(reports, report => report.Notices.Count > 0);
        Assert.Contains(reports, report => report.Origin.Disabled.Count > 0);
        Assert.Contains(situations, situation => situation.Setting.Evidence.Count > 0);
        Assert.Contains(situations, situation => situation.HostRules.Count > 0);
    }
}
