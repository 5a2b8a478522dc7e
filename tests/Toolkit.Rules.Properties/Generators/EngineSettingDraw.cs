using System.Collections.Immutable;
using Toolkit.Rules.Approaches;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Properties.Generators;

/// <summary>Draws what a host sets: often nothing, sometimes everything at once.</summary>
internal static class EngineSettingDraw
{
    internal static EngineSetting One(Dice dice, ApproachCatalogue catalogue)
    {
        string[] ids = [.. catalogue.Descriptors.Select(approach => approach.Id)];
        return new EngineSetting
        {
            WeightProfile = dice.OneOf(CriterionWeights.Known).Name,
            Weights = dice.Chance(40) ? [.. Weights(dice)] : [],
            OutcomeThreshold = dice.Chance(60) ? RecommendationOptions.DefaultOutcomeThreshold : dice.OneOf(0.01, 0.1, 0.3, 0.5, dice.Uniform(0.001, 0.5)),
            PoundRate = dice.Chance(60) ? dice.OneOf(1, 1.25, 0.5, dice.Uniform(0.3, 3)) : null,
            Evidence = dice.Chance(40) ? Overrides(dice, catalogue) : new EngineSetting().Evidence,
            Approaches = dice.Chance(30) ? Approaches(dice, catalogue, ids) : new EngineSetting().Approaches,
            Disabled = dice.Chance(25) ? [.. dice.Few(ids, 4)] : [],
            Suppressed = dice.Chance(30)
                ? new EngineSetting().Suppressed.AddRange(dice.Few(ids, 5).Select(id => KeyValuePair.Create(id, dice.Between(-1, 1))))
                : new EngineSetting().Suppressed,
        };
    }

    /// <summary>Six weights, some of them 0, one at least above.</summary>
    internal static double[] Weights(Dice dice)
    {
        var weights = new double[Criteria.Count];
        while (weights.All(weight => weight.Equals(0)))
            for (var criterion = 0; criterion < weights.Length; criterion++)
                weights[criterion] = dice.Chance(25) ? 0 : dice.OneOf(dice.Between(1, 10), dice.Between(1, 100) / 100.0, dice.Uniform(0, 10), 1e-7);
        return weights;
    }

    private static ImmutableSortedDictionary<string, EvidenceOverride> Overrides(Dice dice, ApproachCatalogue catalogue) =>
        new EngineSetting().Evidence.AddRange(dice
            .Few([.. catalogue.Evidence], 12)
            .Select(evidence => KeyValuePair.Create(evidence.Key, Override(dice, [.. evidence])))
            .Where(figures => catalogue.Evidence[figures.Key].All(piece => figures.Value.Problem(piece) is null)));

    private static ImmutableSortedDictionary<string, ApproachOverride> Approaches(Dice dice, ApproachCatalogue catalogue, string[] ids) =>
        new EngineSetting().Approaches.AddRange(dice.Few(ids, 8).Select(id => KeyValuePair.Create(id, Override(dice, catalogue.Preconditions[id]))));

    private static ApproachOverride Override(Dice dice, IEnumerable<Precondition> preconditions)
    {
        var figures = new ApproachOverride
        {
            Effort = dice.Chance(50) ? dice.OneOf(Enum.GetValues<EffortSize>()) : null,
            MonthsToFirstEffect = dice.Chance(50) ? dice.OneOf(0, 1, 12, 36, 100, dice.Uniform(0, 40)) : null,
        };
        if (dice.Chance(30))
            figures.EffortByKind[dice.OneOf(Enum.GetValues<OrganisationKind>())] = dice.OneOf(Enum.GetValues<EffortSize>());
        foreach (var precondition in preconditions)
            if (dice.Chance(25))
                figures.DisabledPreconditions.Add(precondition.Id);
            else if (precondition.When.Indicator.Kind != IndicatorKind.YesNo && dice.Chance(50))
                figures.PreconditionThresholds[precondition.Id] = FigureDraw.Figures(dice, precondition.When.Indicator).Trigger;
        return figures;
    }

    /// <summary>Some figures only, or all of them; not always valid.</summary>
    private static EvidenceOverride Override(Dice dice, Evidence[] evidence)
    {
        var (target, trigger, worst) = FigureDraw.Figures(dice, evidence[0].Indicator);
        var all = dice.Chance(60);
        return new EvidenceOverride
        {
            Target = all || dice.Chance(30) ? target : null,
            Trigger = all || dice.Chance(30) ? trigger : null,
            Worst = all || dice.Chance(30) ? worst : null,
            Weight = dice.Chance(60) ? FigureDraw.Weight(dice) : null,
        };
    }
}
