using System.Text.Json.Nodes;
using Toolkit.Rules.Analysis;
using Toolkit.Rules.Approaches;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Rules;
using Toolkit.Rules.Tests.Decisions;
using Toolkit.Rules.Texts;
using static Toolkit.Rules.Indicators.CapitalInvestmentIndicators;
using static Toolkit.Rules.Indicators.FinanceAndGovernanceIndicators;

namespace Toolkit.Rules.Tests.Reports;

/// <summary>Reports of every shape a report can have, by name.</summary>
internal static class ReportSamples
{
    /// <summary>What a profile may carry; line ends and changes of direction it refuses.</summary>
    internal const string Hostile = "<script>alert(1)</script> a|b `c` # heading - item [x](javascript:alert(1)) ![y](https://evil.example) &lt;";

    /// <summary>What a host's own words may carry beyond that.</summary>
    internal const string HostileLines = Hostile + "\n# heading\r\n- item \u202Eterces";

    internal static DateTime AsOf { get; } = new(2026, 10, 31);

    internal static readonly Dictionary<string, Func<RecommendationReport>> All = new(StringComparer.Ordinal)
    {
        ["mixed"] = () => Recommend(Mixed()),
        ["empty"] = () => Recommend(Empty(OrganisationKind.PublicBody)),
        ["worst"] = () => Recommend(Every(OrganisationKind.Government, evidence => evidence.Worst)),
        ["target"] = () => Recommend(Every(OrganisationKind.Government, evidence => evidence.Target)),
        ["worst-of-local"] = () => Recommend(Every(OrganisationKind.LocalGovernment, evidence => evidence.Worst)),
        ["trigger"] = () => Recommend(Every(OrganisationKind.Department, evidence => evidence.Trigger)),
        ["not-applicable"] = () => Recommend(Mixed().WithNotApplicable(LegacySystemShare, "has no systems of its own")),
        ["suppressed"] = () => Recommend(Mixed(), options => options.Decisions.Add(Suppressed("DLT301"))),
        ["suppressed-undecided"] = () => Recommend(Empty(OrganisationKind.Agency), options => options.Decisions.Add(Suppressed("DLT703"))),
        ["decided"] = () => Decided.Report(),
        ["fault"] = () => Recommend(Mixed(), options => options.Rules.Add(new FailingRule())),
        ["adjusted"] = () => Recommend(Mixed(), options => options.Evaluator = rules => new AdjustingEvaluator(rules)),
        ["adjusted-order"] = () => RecommendationEngine.Create(options => options.Evaluator = rules => new AdjustingEvaluator(rules))
            .Assess(Mixed()).ReportWith(new AnalysisRequest { Order = true }),
        ["disabled"] = () => Recommend(Mixed(), options => options.DisabledRules.UnionWith(["DLT703", "DLT101"])),
        ["no-rate"] = () => Recommend(Mixed().With(ContractSizeMedian, new Money(250_000, "NOK"))),
        ["rate"] = () => Recommend(Mixed().With(ContractSizeMedian, new Money(9_250_000.5, "NOK")), options => options.ExchangeRates["NOK"] = 0.095),
        ["own-rule"] = () => Recommend(Mixed().With(BadgeRule.Badges, 12.5, "counted on a <Monday>"), options => options.Rules.Add(new BadgeRule())),
        ["weights"] = () => Recommend(Mixed(), options => options.Weights = new CriterionWeights(3, 1, 1, 1, 0.7, 0.3)),
        ["override"] = () => Recommend(Mixed(), options => options.EvidenceOverrides[LegacySystemShare.Key] = new EvidenceOverride { Trigger = 33.3 }),
        ["threshold"] = () => Recommend(Mixed(), options => { options.OutcomeThreshold = 0.1; options.WeightProfile = "quick-wins"; }),
        ["awkward-numbers"] = () => Recommend(Mixed().With(LegacySystemShare, 200.0 / 3).With(OldestCriticalSystemAge, 1e-7).With(ContractSizeMedian, new Money(987_654_321_012_345.6, "USD"))),
        ["robustness"] = () => Measured(Mixed(), new RobustnessOptions { Weighting = Weighting.AroundChosen, Draws = 200, Seed = 20261125 }),
        ["robustness-of-nothing"] = () => Measured(Every(OrganisationKind.Government, evidence => evidence.Target), new RobustnessOptions()),
        ["questions"] = () => Questioned(Mixed(), new InterviewOptions()),
        ["questions-in-order"] = () => Questioned(Empty(OrganisationKind.Agency), new InterviewOptions { Top = 3, InOrder = true }),
        ["questions-drawn"] = () => Questioned(Mixed(), new InterviewOptions { Draws = 200, Seed = 20261128 }),
        ["questions-enough"] = () => Questioned(Mixed(), new InterviewOptions { Top = 1, Enough = 0.05 }),
        ["questions-settled"] = () => Questioned(Every(OrganisationKind.Government, evidence => evidence.Worst), new InterviewOptions()),
        ["scenario"] = () => Scenario().ReportWith(new AnalysisRequest { Changes = true }),
        ["scenario-with-plan"] = () => PlannedScenario().ReportWith(new AnalysisRequest { PlanChanges = new PlanOptions { Quarters = 5 } }),
        ["hostile"] = HostileReport,
        ["order"] = () => Explained(Mixed()),
        ["order-of-nothing"] = () => Explained(Empty(OrganisationKind.PublicBody)),
        ["order-of-what-is-met"] = () => Explained(Every(OrganisationKind.Government, evidence => evidence.Target)),
        ["provisional"] = () => Recommend(Provisional()),
        ["unlikely-place"] = Unlikely,
        ["places-not-drawn"] = () => Recommend(Mixed(), options => options.PlaceDraws = 0),
        ["plan"] = () => Planned(Every(OrganisationKind.Government, evidence => evidence.Worst)),
        ["plan-decided"] = () => Decided.Planned(),
        ["plan-to-find-out"] = () => Planned(Mixed()),
        ["plan-of-nothing"] = () => Planned(Empty(OrganisationKind.Agency)),
    };

    public static TheoryData<string> Names => [.. All.Keys];

    private static Decision Suppressed(string id) =>
        Decision.SuppressForAll(id, "The platform is being closed.", "Chief Digital Officer", new DateTime(2027, 3, 31));

    internal static RecommendationReport Recommend(OrganisationProfile profile, Action<RecommendationOptions>? configure = null) =>
        RecommendationEngine.Create(configure ?? (_ => { })).Recommend(profile);

    private static RecommendationReport Measured(OrganisationProfile profile, RobustnessOptions options)
    {
        var engine = RecommendationEngine.CreateDefault();
        return engine.Assess(profile).ReportWith(new AnalysisRequest { Robustness = options });
    }

    internal static RecommendationReport Explained(OrganisationProfile profile)
    {
        var engine = RecommendationEngine.CreateDefault();
        return engine.Assess(profile).ReportWith(new AnalysisRequest { Order = true });
    }

    private static RecommendationReport Planned(OrganisationProfile profile)
    {
        var engine = RecommendationEngine.Create(options => options.Decisions.Add(Suppressed("DLT403")));
        var options = new PlanOptions { Quarters = 5, Done = { "DLT103", "DLT301" }, UnderWay = { ["DLT101"] = 0.35 } };
        return engine.Assess(profile).ReportWith(new AnalysisRequest { Plan = options });
    }

    private static RecommendationReport Questioned(OrganisationProfile profile, InterviewOptions options)
    {
        var engine = RecommendationEngine.CreateDefault();
        return engine.Assess(profile).ReportWith(new AnalysisRequest { Questions = options });
    }
    /// <summary>Every kind of change: values, an amount, not applicable, taken back, a priority.</summary>
    internal static Assessment Scenario() => RecommendationEngine.CreateDefault().Assess(Mixed())
        .With(LegacySystemShare, 5)
        .With(ClosurePlanFunded, true)
        .With(ContractSizeMedian, new Money(250_000, "EUR"))
        .Without(OldestCriticalSystemAge)
        .WithNotApplicable(SmeWinRate, Hostile)
        .WithPriority(Finding.DigitalWorkforce, 1);

    /// <summary>DLT101 comes into the plan, DLT103 leaves it, and DLT403, which is suppressed, is called for no more.</summary>
    internal static Assessment PlannedScenario()
    {
        var scenario = RecommendationEngine.Create(options => options.Decisions.Add(Suppressed("DLT403"))).Assess(WorstBut("DLT101"));
        var after = WorstBut("DLT403", "DLT103");
        return after.Answered.Aggregate(scenario, (changed, indicator) => changed.With(indicator, after[indicator]));
    }

    private static OrganisationProfile WorstBut(params string[] met)
    {
        var questions = ApproachCatalogue.Default.Rules.Where(rule => met.Contains(rule.Descriptor.Id))
            .SelectMany(rule => rule.Definition.Evidence).Select(evidence => evidence.Indicator).ToList();
        return Every(OrganisationKind.Government, evidence => questions.Contains(evidence.Indicator) ? evidence.Target : evidence.Worst);
    }

    internal static OrganisationProfile Empty(OrganisationKind kind) => OrganisationProfile.Create("lanterns", "Lanterns and Tides", kind, AsOf, "USD");

    /// <summary>In turn an approach that is needed, one that is met and one that is hardly answered; every kind of answer.</summary>
    internal static OrganisationProfile Mixed() => Every(OrganisationKind.Department, MixedAnswer)
        .With(LegacySystemShare, 41.7, "asset register, 2026-09")
        .With(ClosurePlanFunded, false)
        .With(OldestCriticalSystemAge, 33.25)
        .With(MarketplaceMaturity, MaturityLevel.Level1)
        .With(ContractSizeMedian, new Money(300_000, "USD"), "board paper")
        .WithPriority(Finding.CapitalInvestment, 0.8);

    /// <summary>
    /// DLT503 weighs 11. Answered are 2 (gap 0.5), 2 (0.5) and 2 (0.25): 2.5 of 6 is above 0.35 and 2.5 of 11 below 0.25, and 6 of 11 are more than half.
    /// </summary>
    private static OrganisationProfile Provisional() => Empty(OrganisationKind.Department)
        .With(DigitalWorkforceIndicators.NonDigitalStaffTrained, 40)
        .With(DigitalWorkforceIndicators.StaffConfidence, 60)
        .With(DigitalWorkforceIndicators.ProfessionsWithCurriculum, 75);

    /// <summary>Draws seldom contradict the order, so this one is made up: the first is put where few draws have it.</summary>
    private static RecommendationReport Unlikely()
    {
        var report = JsonNode.Parse(JsonReport.ToJson(Recommend(Mixed())))!;
        report["recommendations"]![0]!["likelyPlaces"] = new JsonObject { ["from"] = 2, ["to"] = 4 };
        return JsonReport.Parse(report.ToJsonString());
    }

    private static SourcedNumber? MixedAnswer(Evidence evidence)
    {
        var (approach, question) = (evidence.Indicator.Slot / 6, evidence.Indicator.Slot % 6);
        return (approach % 3) switch
        {
            0 when approach % 2 == 1 => question == 0 ? evidence.Worst : question < 4 ? evidence.Target : null,
            0 => question < 3 ? evidence.Worst : question == 3 ? evidence.Trigger : null,
            1 => question < 5 ? evidence.Target : null,
            _ => question == 0 ? evidence.Trigger : null,
        };
    }

    internal static OrganisationProfile Every(OrganisationKind kind, Func<Evidence, SourcedNumber?> answer)
    {
        var profile = Empty(kind).ToBuilder();
        foreach (var evidence in ApproachCatalogue.Default.Rules.SelectMany(rule => rule.Definition.Evidence))
            if (answer(evidence) is { } figure)
                profile.Set(evidence.Indicator, figure.Value, detail: null);
        return profile.Build();
    }

    private static RecommendationReport HostileReport()
    {
        var organisation = new Organisation(Hostile, Hostile, OrganisationKind.Department);
        var profile = OrganisationProfile.Create(organisation, AsOf)
            .With(LegacySystemShare, 80, Hostile)
            .With(RedSystemUnfundedShare, 80, "- leading")
            .With(CriticalServiceOutageShare, 12, "1. first")
            .With(RunCostShare, 90, "www.evil.example https://evil.example");
        return Recommend(profile, options =>
        {
            options.Decisions.Add(Decision.SuppressForAll("DLT101", HostileLines, HostileLines, new DateTime(2027, 3, 31)));
            options.Rules.Add(new FailingRule());
        });
    }

    internal sealed class FailingRule : ApproachRule
    {
        protected override void Describe(DescriptorBuilder approach) => approach
            .Id("OWN901").Finding(Finding.LeaderEngagement).Effort(EffortSize.Small).FirstEffectAfterMonths(SourcedNumber.Judged(1)).Since("1.0.0")
            .Text(new ApproachText("Fail", "Fails."));

        protected override void Define(RuleBuilder rule) => throw new NotSupportedException("no such table | <here>");
    }

    internal sealed class BadgeRule : ApproachRule
    {
        internal static readonly Indicator<double> Badges = Indicator.Percentage(
            "own-badge-share", Direction.HigherIsBetter, RecordHolder.AssetRegister, new IndicatorText("How many wear a badge?", "{0} wear a badge"));

        protected override void Describe(DescriptorBuilder approach) => approach
            .Id("OWN501").Effort(EffortSize.Small).FirstEffectAfterMonths(SourcedNumber.Judged(2)).Requires("DLT501").Since("1.0.0")
            .HelpLink(new Uri("https://intranet.example/badges?a=(1)|b"))
            .Text(new ApproachText("Give out badges", "Nobody knows who is who.", "Order badges.", "Hand them out.").WithPrecondition("printer", "Mend the printer."));

        protected override void Define(RuleBuilder rule) => rule
            .When().Below(Badges, trigger: SourcedNumber.Judged(50), target: SourcedNumber.Judged(90), worst: SourcedNumber.Judged(10), weight: SourcedNumber.Judged(1.5))
            .Then().Recommend().ButFirst("printer", Condition.Below(Badges, SourcedNumber.Judged(20)));
    }
}
