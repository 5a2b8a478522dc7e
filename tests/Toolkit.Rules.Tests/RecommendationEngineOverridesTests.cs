using Toolkit.Rules.Analysis;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Tests;

/// <summary>Effort, months and preconditions that a host sets for an approach.</summary>
public sealed class RecommendationEngineOverridesTests
{
    private static readonly RecommendationEngine Default = RecommendationEngine.CreateDefault();

    private static readonly OrganisationProfile Profile = Some.Department()
        .With(HostRule.WaitingDays, 61)
        .With(DigitalWorkforceIndicators.NonDigitalStaffTrained, 10)
        .With(DigitalWorkforceIndicators.AcademyMaturity, MaturityLevel.Level0)
        .With(DigitalWorkforceIndicators.ProfessionsWithCurriculum, 0)
        .With(DigitalWorkforceIndicators.VacancyRate, 23)
        .With(DigitalWorkforceIndicators.CourseCompletionRate, 50);

    [Fact]
    public void Recommend_EffortAndMonths_MoveEaseAndSpeedAlone()
    {
        var engine = With(new ApproachOverride { Effort = EffortSize.Small, MonthsToFirstEffect = 36 });

        var (before, after) = (Academy(Default.Recommend(Profile)), Academy(engine.Recommend(Profile)));

        Assert.Equal(1, Of(after, Criterion.Ease).Value);
        Assert.Equal(0, Of(after, Criterion.Speed).Value);
        // From medium, 0.6, to small, 1, at a weight of 0.04.
        Assert.Equal(1.60m, Of(after, Criterion.Ease).Points - Of(before, Criterion.Ease).Points);
        Assert.All([Criterion.Need, Criterion.Leverage, Criterion.Readiness, Criterion.Fit], criterion => Assert.Equal(Of(before, criterion), Of(after, criterion)));
        Assert.Equal(before.EvidenceFingerprint, after.EvidenceFingerprint);
    }

    [Fact]
    public void Recommend_EffortOfAnotherKind_ChangesNothing()
    {
        var engine = With(new ApproachOverride { EffortByKind = { [OrganisationKind.PublicBody] = EffortSize.Large } });

        Assert.Equal(Academy(Default.Recommend(Profile)).Score, Academy(engine.Recommend(Profile)).Score);
    }

    [Fact]
    public void CreateColumns_EffortAndMonths_ScoreAsReportsDo()
    {
        var engine = With(new ApproachOverride { Effort = EffortSize.Large, MonthsToFirstEffect = 24 });

        var columns = engine.CreateColumns();
        columns.Add(Profile);

        var ranking = columns.Rank();
        var position = ranking.Approaches.Select(approach => approach.Id).ToList().IndexOf("DLT503");
        Assert.Equal(Academy(engine.Recommend(Profile)).Score, ranking[0].Score(position));
    }

    [Fact]
    public void Plan_EffortAndMonths_AreThoseOfTheHost()
    {
        var engine = With(new ApproachOverride { Effort = EffortSize.Large });

        Assert.Equal(8, engine.Assess(Profile).Plan().Steps.Single(step => step.Id == "DLT503").Points);
        Assert.Equal(3, Default.Assess(Profile).Plan().Steps.Single(step => step.Id == "DLT503").Points);
    }

    [Fact]
    public void Recommend_PreconditionSwitchedOff_IsNotGiven()
    {
        var engine = With(new ApproachOverride { DisabledPreconditions = { "hire-specialists" } });

        Assert.Equal(["repair-the-courses", "hire-specialists"], Academy(Default.Recommend(Profile)).Preconditions.Select(given => given.Id));
        Assert.Equal(["repair-the-courses"], Academy(engine.Recommend(Profile)).Preconditions.Select(given => given.Id));
    }

    [Fact]
    public void Recommend_ThresholdOfAPrecondition_DecidesAndIsNamed()
    {
        var strict = With(new ApproachOverride { PreconditionThresholds = { ["hire-specialists"] = 23, ["repair-the-courses"] = 50.5 } });

        var given = Assert.Single(Academy(strict.Recommend(Profile)).Preconditions);

        var catalogue = Academy(Default.Recommend(Profile)).Preconditions.Single(advice => advice.Id == given.Id);
        Assert.Equal("repair-the-courses", given.Id);
        Assert.Equal(catalogue.Text + " (Threshold set by the host: below 50.5%.)", given.Text);
    }

    [Fact]
    public void Recommend_HigherThresholdOfAnOwnPrecondition_SaysAbove()
    {
        var engine = RecommendationEngine.Create(options =>
        {
            options.Rules.Add(new HostRule());
            options.ApproachOverrides["ACME101"] = new ApproachOverride { PreconditionThresholds = { ["count-first"] = 45 } };
        });

        Assert.EndsWith(
            " (Threshold set by the host: above 45.)",
            engine.Recommend(Profile).Recommendations.Single(given => given.Id == "ACME101").Preconditions[0].Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Plan_PreconditionSwitchedOff_IsNoStep()
    {
        var engine = With(new ApproachOverride { DisabledPreconditions = { "hire-specialists", "repair-the-courses" } });

        Assert.Contains(StepOf(Default).WaitsFor, link => link.Kind == PlanLinkKind.Precondition);
        Assert.DoesNotContain(StepOf(engine).WaitsFor, link => link.Kind == PlanLinkKind.Precondition);

        static PlanStep StepOf(RecommendationEngine engine) => engine.Assess(Profile).Plan().Steps.Single(step => step.Id == "DLT503");
    }

    [Fact]
    public void Engine_OverrideChangedLater_StaysAsItWas()
    {
        var figures = new ApproachOverride { Effort = EffortSize.Small };
        var evidence = new EvidenceOverride { Trigger = 12 };
        var engine = RecommendationEngine.Create(options =>
        {
            options.ApproachOverrides["DLT503"] = figures;
            options.EvidenceOverrides["digital-vacancy-rate"] = evidence;
        });
        var alike = RecommendationEngine.Create(options =>
        {
            options.ApproachOverrides["DLT503"] = new ApproachOverride { Effort = EffortSize.Small };
            options.EvidenceOverrides["digital-vacancy-rate"] = new EvidenceOverride { Trigger = 12 };
        });

        figures.Effort = EffortSize.Large;
        evidence.Trigger = 13;

        Assert.Equal(Academy(alike.Recommend(Profile)).Score, Academy(engine.Recommend(Profile)).Score);
        Assert.Equal(alike.Recommend(Profile).Fingerprints!.Options, engine.Recommend(Profile).Fingerprints!.Options);
    }

    [Fact]
    public void Fingerprints_EachPartOfAnOverride_GivesAnother()
    {
        ApproachOverride[] all =
        [
            new() { Effort = EffortSize.Small },
            new() { EffortByKind = { [OrganisationKind.Department] = EffortSize.Small } },
            new() { MonthsToFirstEffect = 4 },
            new() { PreconditionThresholds = { ["hire-specialists"] = 20 } },
            new() { DisabledPreconditions = { "hire-specialists" } },
        ];

        var marks = all.Select(figures => With(figures).Recommend(Profile).Fingerprints!.Options).Append(Default.Recommend(Profile).Fingerprints!.Options);

        Assert.Equal(all.Length + 1, marks.Distinct().Count());
    }

    [Fact]
    public void RuleSet_Overridden_HoldsTheFiguresOfTheHost()
    {
        var rule = With(new ApproachOverride { MonthsToFirstEffect = 4, DisabledPreconditions = { "hire-specialists" } })
            .RuleSet.Rules.Single(rule => rule.Descriptor.Id == "DLT503");

        Assert.Equal("4 (set by the host)", rule.Descriptor.MonthsToFirstEffect.ToString());
        Assert.Equal(["repair-the-courses"], rule.Preconditions.Select(precondition => precondition.Id));
    }

    [Fact]
    public void Faults_BrokenRule_IsNamedBeforeAnyRun()
    {
        var fault = Assert.Single(RecommendationEngine.Create(options => options.Rules.Add(new BrokenRule())).Faults);

        Assert.Equal("ACME202", fault.Id);
        Assert.Equal("InvalidOperationException: The register is not to be reached.", fault.Message);
        Assert.Empty(Default.Faults);
    }

    private static RecommendationEngine With(ApproachOverride figures) =>
        RecommendationEngine.Create(options => options.ApproachOverrides["DLT503"] = figures);

    private static Recommendation Academy(RecommendationReport report) => report.Recommendations.Single(given => given.Id == "DLT503");

    private static Contribution Of(Recommendation recommendation, Criterion criterion) =>
        recommendation.Contributions.Single(contribution => contribution.Criterion == criterion);
}
