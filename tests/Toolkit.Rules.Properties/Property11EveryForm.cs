using FsCheck.Xunit;
using Microsoft.Extensions.DependencyInjection;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Properties.Generators;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Rules;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Properties;

/// <summary>Every engine and every batch form gives the report of the single call.</summary>
[Generated(typeof(Arbitraries))]
public sealed class Property11EveryForm
{
    private static readonly RecommendationEngine Default = RecommendationEngine.CreateDefault();

    private static readonly RecommendationEngine[] Alike =
    [
        RecommendationEngine.Create(_ => { }),
        RecommendationEngine.Create(SetDefaults),
        RecommendationEngine.Create(SetCatalogueFigures),
        new(new RecommendationOptions()),
    ];

    [Property]
    public void Report_EnginesWithTheDefaults_IsTheSame(Survey survey)
    {
        var expected = ReportDump.Of(RecommendationEngine.CreateDefault().Recommend(survey.ToProfile()));
        Assert.Equal(expected, ReportDump.Of(Default.Recommend(survey.ToProfile())));
        Assert.All(Alike.Take(2).Append(Alike[3]), engine => Assert.Equal(expected, ReportDump.Of(engine.Recommend(survey.ToProfile()))));
        // The figures say that the host set them; apart from that nothing may differ.
        Assert.Equal(
            ReportDump.FiguresOf(Default.Recommend(survey.ToProfile())),
            ReportDump.FiguresOf(Alike[2].Recommend(survey.ToProfile())));
    }

    [Property]
    public void Report_RepeatedAndInterleaved_IsTheSame(Situation one, Situation two)
    {
        var (first, second) = (ReportDump.Of(one.Report()), ReportDump.Of(two.Report()));
        var (engineOne, engineTwo) = (one.Engine(), two.Engine());
        var (profileOne, profileTwo) = (one.Survey.ToProfile(), two.Survey.ToProfile());
        var held = engineOne.Recommend(profileOne);
        for (var round = 0; round < 2; round++)
        {
            Assert.Equal(second, ReportDump.Of(engineTwo.Recommend(profileTwo)));
            Assert.Equal(first, ReportDump.Of(engineOne.Recommend(profileOne)));
            _ = Default.Recommend(profileTwo);
        }
        // Its words are made only now, after all the other runs; and again from what was kept.
        Assert.Equal(first, ReportDump.Of(held));
        Assert.Equal(first, ReportDump.Of(held));
    }

    [Property]
    public void Report_EngineOfAContainer_IsTheSame(Situation situation)
    {
        using var services = new ServiceCollection().AddToolkitRules(situation.Configure).BuildServiceProvider();
        var engine = services.GetRequiredService<RecommendationEngine>();
        Assert.Equal(ReportDump.Of(situation.Report()), ReportDump.Of(engine.Recommend(situation.Survey.ToProfile())));
    }

    [Property]
    public void Report_OptionsChangedAfterwards_IsTheSame(Situation situation, Situation later)
    {
        var options = new RecommendationOptions();
        situation.Configure(options);
        var engine = new RecommendationEngine(options);
        options.Rules.Clear();
        options.EvidenceOverrides.Clear();
        options.ApproachOverrides.Clear();
        later.Configure(options);
        Assert.Equal(ReportDump.Of(situation.Report()), ReportDump.Of(engine.Recommend(situation.Survey.ToProfile())));
    }

    private static void SetDefaults(RecommendationOptions options)
    {
        options.WeightProfile = "balanced";
        options.Weights = CriterionWeights.Balanced;
        options.OutcomeThreshold = 0.25;
        options.Texts = TextCatalogue.English;
        options.ExchangeRates["USD"] = 2;
    }

    private static void SetCatalogueFigures(RecommendationOptions options)
    {
        foreach (var piece in Approaches.ApproachCatalogue.Default.Evidence.SelectMany(evidence => evidence))
            options.EvidenceOverrides[piece.Indicator.Key] = new EvidenceOverride
            {
                Target = piece.Target.Value,
                Trigger = piece.Trigger.Value,
                Worst = piece.Worst.Value,
                Weight = piece.Weight.Value,
            };
        foreach (var approach in Approaches.ApproachCatalogue.Default.Descriptors)
        {
            var figures = new ApproachOverride { MonthsToFirstEffect = approach.MonthsToFirstEffect.Value };
            foreach (var kind in Enum.GetValues<OrganisationKind>())
                figures.EffortByKind[kind] = approach.EffortFor(kind);
            options.ApproachOverrides[approach.Id] = figures;
        }
    }
}
