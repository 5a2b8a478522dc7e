using FsCheck.Xunit;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Properties.Generators;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Properties;

/// <summary>Each approach can be made the only one that is critical, from its own evidence alone, and no single answer makes any critical.</summary>
[Generated(typeof(Arbitraries))]
public sealed class Property10OnlyOneCritical
{
    [Property]
    public void Report_OneRuleAtItsWorst_HasThatOneCritical(SeparateSituation separate, Choice choice)
    {
        var situation = separate.Situation;
        var figures = situation.Figures;
        var engine = situation.Engine();
        var dice = choice.Dice();
        foreach (var rule in situation.Catalogue.Rules.Where(rule => !situation.Setting.Disabled.Contains(rule.Descriptor.Id)))
        {
            // One kind a time keeps a case short; over the cases every approach meets every kind many times.
            var kind = dice.OneOf(Enum.GetValues<OrganisationKind>());
            var worst = rule.Definition.Evidence.Select(piece => figures.AtWorst(piece.Indicator));
            var fine = dice.Chance(50) ? figures.Indicators.Where(figures.IsEvidence).Select(figures.AtTarget) : [];
            var survey = worst.Aggregate(situation.Survey with { Kind = kind, Answers = [.. fine] }, (answered, answer) => answered.With(answer));
            AssertOnly(rule.Descriptor, engine.Recommend(survey.ToProfile()));
        }
    }

    /// <summary>Every approach and every kind at least once, without leaving it to chance.</summary>
    [Fact]
    public void Report_EachOfThe21AndEachKind_CanBeTheOnlyCritical()
    {
        var situation = OfAnySize(Situation.Draw(1)) with { HostRules = [], Setting = new EngineSetting() };
        var figures = situation.Figures;
        var engine = situation.Engine();
        foreach (var rule in situation.Catalogue.Rules)
            foreach (var kind in Enum.GetValues<OrganisationKind>())
            {
                var worst = rule.Definition.Evidence.Select(piece => figures.AtWorst(piece.Indicator));
                AssertOnly(rule.Descriptor, engine.Recommend((situation.Survey with { Kind = kind, Answers = [.. worst] }).ToProfile()));
            }
    }

    [Fact]
    public void Report_AnySingleAnswer_MakesNothingCritical()
    {
        var situation = OfAnySize(Situation.Draw(1)) with { HostRules = [], Setting = new EngineSetting() };
        var figures = situation.Figures;
        var engine = situation.Engine();
        foreach (var indicator in figures.Indicators.Where(figures.IsEvidence))
            foreach (var kind in Enum.GetValues<OrganisationKind>())
                Assert.All(
                    engine.Recommend((situation.Survey with { Kind = kind, Answers = [figures.AtWorst(indicator)] }).ToProfile()).Order,
                    placed => Assert.True(placed.Severity < Severity.Critical && placed.SeverityAtLeast < Severity.Critical, $"{indicator.Key} at its worst: {placed}"));
    }

    private static Situation OfAnySize(Situation situation) => situation.With(situation.Survey with { Staff = (null, null) });

    private static void AssertOnly(ApproachDescriptor approach, RecommendationReport report)
    {
        var applies = approach.AppliesTo(report.Organisation);
        var needed = Verdict.AllOf(report).Values.Where(verdict => verdict.Need.Value >= 0.75).ToList();
        Assert.Equal(applies ? [approach.Id] : [], needed.Select(verdict => verdict.Id));
        foreach (var found in report.Recommendations)
        {
            Assert.Equal(approach.Id, found.Id);
            Assert.Equal(Severity.Critical, found.Severity);
            Assert.Equal(Severity.Critical, found.SeverityAtLeast);
            Assert.Equal(Certainty.Certain, found.Certainty);
        }
        Assert.Equal(applies && needed[0].Suppressed is false ? 1 : 0, report.Recommendations.Count);
    }
}
