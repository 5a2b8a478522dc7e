using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Properties.Generators;

/// <summary>Two rules of a host's that differ in one figure by next to nothing, under weights that make it hard to see.</summary>
internal static class Twins
{
    internal static Situation Draw(Dice dice)
    {
        var situation = Situation.Draw(dice.Between(0, int.MaxValue - 1));
        var first = HostRuleDraw.Unlinked(dice, "TWIN101", others: null);
        var second = Like(first, "TWIN202", dice.Chance(50) ? first.Months : first.Months * (1 + dice.OneOf(-1, 1) * dice.OneOf(1e-9, 1e-6, 1e-3)));
        var larger = situation with
        {
            HostRules = situation.HostRules.Add(first).Add(second),
            Setting = situation.Setting with { Weights = [.. dice.Shuffled([dice.OneOf(1e-8, 1e-3, 1), 0.7, 0, dice.Uniform(0, 1), 0.1, 3])] },
        };
        var figures = larger.Figures;
        var answers = first.Evidence.Select(piece => figures.AtWorst(piece.Indicator));
        var priority = dice.Uniform(0.1, 0.9);
        return larger.With(answers.Aggregate(situation.Survey, (survey, answer) => survey.With(answer)) with
        {
            Priorities = situation.Survey.Priorities
                .SetItem((Finding)1, priority)
                .SetItem((Finding)2, dice.OneOf(priority, Math.BitIncrement(priority), Math.BitDecrement(priority), priority + 1e-9)),
        });
    }

    private static HostRule Like(HostRule first, string id, double months) => new()
    {
        Id = id,
        Evidence = first.Evidence,
        Effort = first.Effort,
        Months = months,
        Levers = first.Levers,
        Floors = first.Floors,
    };
}
