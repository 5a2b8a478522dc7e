using System.Collections.Immutable;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Properties.Generators;

/// <summary>Draws answers around the figures in force: full surveys with gaps, and sparse ones with the evidence of one rule only.</summary>
internal static class SurveyDraw
{
    internal static Survey One(Dice dice, Figures figures)
    {
        var currency = dice.OneOf("USD", "USD", "GBP", "GBP", null);
        var asked = dice.Chance(15)
            ? [.. dice.OneOf(figures.Rules).Select(piece => piece.Indicator)]
            : figures.Indicators;
        var unknown = dice.OneOf(15, 25, 40);
        var answers = dice.Shuffled(asked).Where(_ => !dice.Chance(unknown)).Select(indicator => Answer(dice, figures, indicator));
        return new Survey(dice.OneOf(Enum.GetValues<OrganisationKind>()), currency, [.. answers], Priorities(dice)) { Staff = Staff(dice) };
    }

    /// <summary>Around the floors of the catalogue; often not stated.</summary>
    internal static (int?, int?) Staff(Dice dice)
    {
        int? all = dice.Chance(40) ? null : dice.OneOf(0, 9, 150, 199, 200, 399, 400, 500, 600, 999, 1000, 1499, 1500, 2000, 2999, 3000, 100_000);
        int? digital = dice.Chance(60) ? null : dice.OneOf(0, 9, 10, 19, 20, 29, 30, 200);
        return (all, digital > all ? all : digital);
    }

    internal static SurveyAnswer Answer(Dice dice, Figures figures, Indicator indicator) => dice.Chance(6)
        ? new SurveyAnswer(indicator, Value: null)
        : figures.Say(indicator, InterestingPoints.Draw(dice, indicator, figures.Points(indicator)), dice.OneOf("USD", "GBP", "GBP", null));

    private static ImmutableSortedDictionary<Finding, double> Priorities(Dice dice) => dice.Chance(40)
        ? ImmutableSortedDictionary<Finding, double>.Empty
        : ImmutableSortedDictionary.CreateRange(dice
            .Some(Enum.GetValues<Finding>(), 50)
            .Select(finding => KeyValuePair.Create(finding, dice.OneOf(0, 0.25, 0.5, 1, dice.Uniform(0, 1), Math.BitIncrement(0.5)))));
}
