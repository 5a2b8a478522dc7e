using Toolkit.Rules.Analysis;
using Toolkit.Rules.Approaches;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Fuzz;

/// <summary>Reports of a few approaches, with everything a report can have: small, so that many can be read.</summary>
internal static class SmallReports
{
    private static readonly string[] Kept = ["DLT101", "DLT102", "DLT301", "DLT303", "DLT402"];

    internal static DateTime AsOf { get; } = new(2026, 10, 31);

    internal static RecommendationEngine Engine { get; } = RecommendationEngine.Create(Few);

    internal static RecommendationEngine Withholding { get; } = RecommendationEngine.Create(options =>
    {
        Few(options);
        options.Decisions.Add(Decision.SuppressForAll("DLT303", "The platform is being closed.", "Chief Digital Officer", new DateTime(2027, 3, 31)));
        options.PlaceDraws = 0;
    });

    /// <summary>Some questions answered, by how bad the answer is: 0 at the target, 1 at the worst, nothing for those not answered.</summary>
    internal static OrganisationProfile Profile(params double?[] gaps)
    {
        var builder = new OrganisationProfileBuilder(new Organisation("dft", "Department for Transport", OrganisationKind.Department, "GBP", 5_000, 300), AsOf);
        var evidence = ApproachCatalogue.Default.Rules.Where(rule => Kept.Contains(rule.Descriptor.Id)).SelectMany(rule => rule.Definition.Evidence).DistinctBy(piece => piece.Indicator.Key).ToList();
        for (var index = 0; index < evidence.Count; index++)
            if (gaps[index % gaps.Length] is { } gap)
                builder.With(evidence[index].Indicator, Answer.OfNumber(gap < 0.5 ? evidence[index].Target.Value : gap < 1 ? evidence[index].Trigger.Value : evidence[index].Worst.Value, "asset register", gap < 1 ? "counted by hand" : null));
        return builder.WithPriority(Finding.CapitalInvestment, 0.8).Build();
    }

    internal static RecommendationReport Plain() => Engine.Recommend(Profile(1, 0.5, null, 0));

    internal static RecommendationReport Withheld() => Withholding.Recommend(Profile(null, 1, 0.5));

    internal static RecommendationReport WithEverything()
    {
        var assessment = Engine.Assess(Profile(1, null, 0.5)).With(CapitalInvestmentIndicators.LegacySystemShare, 5).WithNotApplicable(CapitalInvestmentIndicators.ClosurePlanFunded, "no plan");
        return assessment.ReportWith(new AnalysisRequest
        {
            Robustness = new RobustnessOptions { Draws = 100 },
            Order = true,
            Plan = new PlanOptions { Quarters = 3, UnderWay = { ["DLT101"] = 0.3 } },
            Questions = new InterviewOptions { Draws = 100 },
            PlanChanges = new PlanOptions { Quarters = 3 },
        });
    }

    private static void Few(RecommendationOptions options) =>
        options.DisabledRules.UnionWith(ApproachCatalogue.Default.Descriptors.Select(approach => approach.Id).Except(Kept));
}
