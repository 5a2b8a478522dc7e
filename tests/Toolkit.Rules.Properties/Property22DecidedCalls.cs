using FsCheck.Xunit;
using Toolkit.Rules.Analysis;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Properties.Generators;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Properties;

/// <summary>Whatever takes decisions finds what an engine finds whose options suppress what is put off, and no more is put off than that.</summary>
[Generated(typeof(Arbitraries), Cases = 60)]
public sealed class Property22DecidedCalls
{
    [Cases(60)]
    public void Analysis_SomePutOff_IsThatOfAnEngineThatSuppressesThem(Situation situation, Choice choice)
    {
        var profile = situation.Survey.ToProfile();
        var (register, suppressing) = PutOff(situation, choice);
        var options = new RobustnessOptions { Draws = 200, Weighting = choice.Dice().OneOf(Enum.GetValues<Weighting>()) };

        var engine = situation.Engine();
        var found = new ReportAnalysis { Robustness = engine.Assess(profile, register).Robustness(options), Order = engine.Assess(profile, register).Order };
        var expected = new ReportAnalysis { Robustness = suppressing.Assess(profile).Robustness(options), Order = suppressing.Assess(profile).Order };

        var report = situation.Report();
        Assert.Equal(JsonReport.ToJson(report.With(expected)), JsonReport.ToJson(report.With(found)));
    }

    /// <summary>The explanation and the figures are about the order that the report has.</summary>
    [Property]
    public void Analysis_SomePutOff_IsAboutTheOrderOfTheReport(Situation situation, Choice choice)
    {
        var profile = situation.Survey.ToProfile();
        var (register, _) = PutOff(situation, choice);

        var engine = situation.Engine();
        var ids = engine.Assess(profile, register).Report.Order.Select(item => item.Id).ToList();
        var order = engine.Assess(profile, register).Order;
        var robustness = engine.Assess(profile, register).Robustness(new RobustnessOptions { Draws = 100, UnknownAnswers = UnknownAnswers.AsTheyAre });

        Assert.Equal(ids.Zip(ids.Skip(1)), order.RankGaps.Select(contrast => (contrast.Id, contrast.Next)));
        Assert.Equal(ids, robustness.Approaches.Select(approach => approach.Id));
    }

    [Property]
    public void RecommendAll_DecisionsOfSome_GivesTheReportsOfTheSingleCall(Situation situation, Survey other, Choice choice)
    {
        var (engine, register) = (situation.Engine(), PutOff(situation, choice).Register);
        var (decided, free) = (situation.Survey.ToProfile(), other.ToProfile());

        var found = engine.RecommendAll(
            [decided, free, decided], profile => ReferenceEquals(profile, decided) ? register : null, threads: choice.Dice().OneOf(1, 2));

        var expected = ReportDump.Of(engine.Assess(decided, register).Report);
        Assert.Equal([expected, ReportDump.Of(engine.Recommend(free)), expected], found.Select(ReportDump.Of));
    }

    /// <summary>
    /// Decisions of every status, some of which have expired, and an engine whose options suppress what they put off, until the same day. What
    /// the options of the host suppress and a decision lets stand is suppressed by neither.
    /// </summary>
    private static (DecisionRegister Register, RecommendationEngine Suppressing) PutOff(Situation situation, Choice choice)
    {
        var dice = choice.Dice();
        var report = situation.Report();
        var decisions = dice.Some(DecisionDraw.Ids(report), 40).ConvertAll(id =>
            DecisionDraw.One(dice, report, id, dice.Chance(20) ? Survey.AsOf.AddDays(-dice.Between(1, 400)) : null));
        var suppressing = RecommendationEngine.Create(options =>
        {
            situation.Configure(options);
            foreach (var decision in decisions.Where(decision => decision.HoldsAt(Survey.AsOf)))
            {
                if (options.Decisions.FirstOrDefault(other => other.Approach == decision.Approach) is { } before)
                    options.Decisions.Remove(before);
                if (decision.Withholds)
                    options.Decisions.Add(Decision.SuppressForAll(decision.Approach, decision.Justification, decision.Owner, decision.Until!.Value));
            }
        });
        return (new DecisionRegister(situation.Survey.ToProfile().Organisation.Id, decisions), suppressing);
    }
}
