using FsCheck.Xunit;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Properties.Generators;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Properties;

/// <summary>All answers at target: nothing is recommended. All at worst: all applicable approaches are, and certain.</summary>
[Generated(typeof(Arbitraries), Cases = 200)]
public sealed class Property09TargetAndWorst
{
    [Property]
    public void Report_AllAtTarget_RecommendsNothing(Situation situation)
    {
        var figures = situation.Figures;
        ForEveryKind(situation, figures.AtTarget, report =>
        {
            Assert.Empty(report.Recommendations);
            Assert.All(Applicable(situation, report), verdict =>
            {
                Assert.Equal(Outcome.NotNeeded, verdict.Raw);
                Assert.True(verdict.IsCertain);
                Assert.Equal(0, verdict.Need.Value);
                Assert.Equal(0, verdict.Need.Low);
                Assert.Equal(0, verdict.Need.High);
            });
        });
    }

    [Property]
    public void Report_AllAtWorst_RecommendsEverythingForCertain(Situation situation)
    {
        var figures = situation.Figures;
        ForEveryKind(situation, figures.AtWorst, report => Assert.All(Applicable(situation, report), verdict =>
        {
            Assert.Equal(Outcome.Recommended, verdict.Raw);
            Assert.True(verdict.IsCertain);
            Assert.Equal(1, verdict.Need.Value);
            Assert.Equal(1, verdict.Need.Low);
            Assert.Equal(1, verdict.Need.High);
        }));
    }

    private static void ForEveryKind(Situation situation, Func<Indicator, SurveyAnswer> say, Action<RecommendationReport> check)
    {
        var figures = situation.Figures;
        var engine = situation.Engine();
        foreach (var kind in Enum.GetValues<OrganisationKind>())
        {
            var survey = situation.Survey with { Kind = kind, Answers = [.. figures.Indicators.Where(figures.IsEvidence).Select(say)] };
            check(engine.Recommend(survey.ToProfile()));
        }
    }

    private static IEnumerable<Verdict> Applicable(Situation situation, RecommendationReport report)
    {
        var catalogue = situation.Catalogue;
        return Verdict.AllOf(report).Values.Where(verdict =>
            catalogue.Find(verdict.Id)!.AppliesTo(report.Organisation)
            && !report.Faults.Any(fault => fault.Id == verdict.Id));
    }
}
