using System.Text;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Properties.Generators;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.NRules.Tests;

/// <summary>Rules of a host change what is recommended, and every report says so; they never change a need, a bound or a certainty.</summary>
[Generated(typeof(Arbitraries))]
public sealed class HostRulesTests
{
    private static readonly OrganisationProfile Profile = BothEngines.Bundled("united-kingdom-2025");
    private static readonly RecommendationReport Plain = RecommendationEngine.CreateDefault().Recommend(Profile);

    [Fact]
    public void Report_WithoutEffectOfHostRules_IsThatOfTheBuiltInEvaluator()
    {
        var engine = Engine(host => host.Rules(typeof(FreezeRule), typeof(PromiseRule)));

        Assert.Equal(JsonReport.ToJson(Plain), JsonReport.ToJson(engine.Recommend(Profile)));
    }

    [Fact]
    public void Veto_OfARule_WithholdsTheApproachAndKeepsItsFigures()
    {
        var report = Engine(host => host.Rules(typeof(BoardRule))).Recommend(Profile);

        var vetoed = report.Others.Single(other => other.Id == "DLT302");
        var before = Plain.Recommendations.Single(found => found.Id == "DLT302");
        Assert.Equal(Outcome.Suppressed, vetoed.Outcome);
        Assert.Equal(Outcome.Recommended, vetoed.RawOutcome);
        Assert.Equal(before.Need, vetoed.Need);
        Assert.Equal(before.Score, vetoed.Score);
        Assert.Equal("Board", vetoed.WithheldBy!.Owner);
        Assert.Equal(["ButFirst DLT301", "Note DLT301", "Veto DLT302"], report.Adjustments.Select(item => $"{item.Kind} {item.ApproachId}"));
        var adjustment = report.Adjustments.Single(item => item.Kind == AdjustmentKind.Veto);
        Assert.Equal("The board closed the platform.", adjustment.Reason);
        Assert.Contains("DLT302 for " + Profile.Organisation.Id, adjustment.Facts);
    }

    [Fact]
    public void Postpone_OfARule_HoldsUntilItsDayAgainstTheDateOfTheProfile()
    {
        RecommendationReport On(DateTime day) => Engine(host => host
            .Rules(typeof(FreezeRule))
            .Facts(_ => [new Election(Profile.Organisation.Kind, day)])).Recommend(Profile);

        var frozen = On(Profile.AsOf);
        var over = On(Profile.AsOf.AddDays(-1));

        Assert.NotEmpty(frozen.Adjustments);
        Assert.All(frozen.Adjustments, item => Assert.Equal(Outcome.Suppressed, frozen.Others.Single(other => other.Id == item.ApproachId).Outcome));
        Assert.Equal(Plain.Recommendations.Select(found => found.Id), over.Recommendations.Select(found => found.Id));
    }

    [Fact]
    public void Raise_OfARule_IsASeventhContributionThatMovesThePlace()
    {
        var last = Plain.Recommendations[^1];

        var report = Engine(host => host.Rules(typeof(PromiseRule)).Facts(_ => [new Promise(last.Id, 35.5m)])).Recommend(Profile);

        var raised = report.Recommendations.Single(found => found.Id == last.Id);
        Assert.Equal(Adjustment.MostPoints, raised.Score - last.Score);
        Assert.Equal(Criterion.Adjustment, raised.Contributions[^1].Criterion);
        Assert.Equal(raised.Score, raised.Contributions.Sum(part => part.Points));
        Assert.True(raised.Place < last.Place);
        Assert.Equal(last.Need, raised.Need);
        Assert.Equal(last.Certainty, raised.Certainty);
    }

    [Fact]
    public void Report_WithEveryKind_SurvivesADocumentAndIsSaidInEveryFormat()
    {
        var report = EveryKind().Recommend(Profile);

        var json = JsonReport.ToJson(report);
        Assert.Equal(json, JsonReport.ToJson(JsonReport.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)))));
        var (markdown, html) = (MarkdownReport.ToMarkdown(report), HtmlReport.ToHtml(report));
        Assert.All(report.Adjustments, item =>
        {
            Assert.Contains(item.Reason, markdown);
            Assert.Contains(item.Reason, html);
        });
    }

    [Fact]
    public void Analyses_UnderAdjustments_SeeTheOrderThatIsPrinted()
    {
        var assessment = EveryKind().Assess(Profile);

        Assert.DoesNotContain("DLT302", assessment.Places.Select(place => place.Id));
        Assert.Equal(assessment.Places.Select(place => place.Id), assessment.Report.Order.Select(item => item.Id));
        Assert.All(assessment.Report.Recommendations, found => Assert.Equal(found.Score, assessment.Places[found.Place - 1].Score));
        Assert.DoesNotContain("DLT302", assessment.Robustness().Approaches.Select(found => found.Id));
        Assert.NotEmpty(assessment.Order.RankGaps);
        Assert.All(assessment.Report.Recommendations.Where(found => found.LikelyPlaces is not null), found => Assert.True(found.LikelyPlaces!.Value.From >= 1));
    }

    [Fact]
    public void HostRule_ThatThrows_IsANamedFaultAndTheRestAnswers()
    {
        var report = Engine(host => host.Rules(typeof(BrokenHostRule), typeof(UndefinedRule), typeof(BoardRule))).Recommend(Profile);

        Assert.Equal(["Broken", "Undefined"], report.Faults.Select(fault => fault.Id));
        Assert.Equal("InvalidOperationException: no calendar for DLT501", report.Faults[0].Message);
        Assert.Equal("InvalidOperationException: no definition", report.Faults[1].Message);
        Assert.Equal(3, report.Adjustments.Count);
        Assert.Contains(report.Recommendations, found => found.Id == "DLT501");
    }

    [Fact]
    public void OwnApproach_AsAPlainRule_IsRankedExplainedAndPlanned()
    {
        var engine = Engine(host => host.Rules(typeof(MendPagesRule)));

        var assessment = engine.Assess(Profile.With(MendPagesRule.FailingPages, 50));
        var found = assessment.Report.Recommendations.Single(item => item.Id == "ACME301");

        Assert.Equal("Mend inaccessible pages", found.Title);
        Assert.Equal(0.875, found.Need.Value);
        Assert.StartsWith("50% of pages fail the accessibility check", found.Reasons.Single().Text);
        Assert.Contains(assessment.Plan().Steps, step => step.Id == "ACME301");
        Assert.Equal(Outcome.Undecided, engine.Recommend(Profile).Others.Single(other => other.Id == "ACME301").Outcome);
        Assert.Equal(Outcome.NotApplicable, engine.Recommend(Profile.With(MendPagesRule.FailingPages, 20)).Others.Single(other => other.Id == "ACME301").Outcome);
    }

    [Cases(60)]
    public void Report_UnderGeneratedPromises_AddsUpAndLeavesNeedsAlone(Survey survey, int seed)
    {
        var (dice, profile) = (new Dice(seed), survey.ToProfile());
        Promise[] promises = [.. Enumerable.Range(0, dice.Between(1, 5)).Select(_ => new Promise(
            dice.OneOf(Plain.Recommendations.Select(found => found.Id).ToArray()), dice.Between(1, 4000) / 100m * (dice.Chance(50) ? 1 : -1)))];

        var before = RecommendationEngine.CreateDefault().Recommend(profile);
        var report = Promised(promises, typeof(PromiseRule), typeof(BoardRule)).Recommend(profile);
        var turned = Promised([.. promises.Reverse()], typeof(BoardRule), typeof(PromiseRule)).Recommend(profile);

        Assert.Equal(JsonReport.ToJson(report), JsonReport.ToJson(turned));
        Assert.All(report.Recommendations, found => Assert.Equal(found.Score, found.Contributions.Sum(part => part.Points)));
        Assert.All(report.Recommendations, found => Assert.InRange(found.Score, 0, 100));
        Assert.All(report.Recommendations, found => Assert.Equal(before.Recommendations.Single(item => item.Id == found.Id).Need, found.Need));
        Assert.All(report.Others, other => Assert.Equal(NeedIn(before, other.Id), other.Need));
    }

    // Everything but the vetoed approach stays as it is, places apart.
    [Cases(60)]
    public void Veto_OfOneApproach_ChangesNothingAboutTheOthers(Survey survey)
    {
        var profile = survey.ToProfile();
        var before = RecommendationEngine.CreateDefault().Recommend(profile);
        var report = Engine(host => host.Rules(typeof(BoardRule))).Recommend(profile);

        Assert.Equal(
            before.Recommendations.Where(found => found.Id != "DLT302").Select(found => (found.Id, found.Score).ToString()),
            report.Recommendations.Select(found => (found.Id, found.Score).ToString()));
    }

    private static NeedInterval NeedIn(RecommendationReport report, string id) =>
        report.Recommendations.FirstOrDefault(found => found.Id == id)?.Need ?? report.Others.Single(other => other.Id == id).Need;

    private static RecommendationEngine EveryKind() => Engine(host => host
        .Rules(typeof(BoardRule), typeof(PromiseRule), typeof(FreezeRule))
        .Facts(profile => [new Election(profile.Organisation.Kind, profile.AsOf), new Promise("DLT701", 5), new Promise("DLT503", -3.25m)]));

    private static RecommendationEngine Promised(Promise[] promises, params Type[] rules) =>
        Engine(host => host.Rules(rules).Facts(_ => promises));

    private static RecommendationEngine Engine(Action<HostRules> configure) => RecommendationEngine.Create(options => options.UseNRules(configure));
}
