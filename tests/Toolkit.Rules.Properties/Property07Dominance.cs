using FsCheck.Xunit;
using Toolkit.Rules.Properties.Generators;

namespace Toolkit.Rules.Properties;

/// <summary>An approach of the same lever at least as good on every criterion and better on one that counts is placed above.</summary>
[Generated(typeof(Arbitraries), Cases = 300)]
public sealed class Property07Dominance
{
    [Property]
    public void Rank_BetterOnOneCriterionAndWorseOnNone_IsAbove(Situation situation)
    {
        var found = situation.Report().Recommendations;
        foreach (var better in found)
            foreach (var other in found)
                if (better.Lever == other.Lever && Dominates(better, other))
                    Assert.True(better.Place < other.Place, $"{better.Id} is {better.Place}, {other.Id} is {other.Place}:\n{Said(better)}\n{Said(other)}");
    }

    /// <summary>Two host rules alike in all but what one of them is better at: the closest a ranking can come to going wrong.</summary>
    [Property]
    public void Rank_TwinWithALittleMorePriority_IsAbove(Choice choice) =>
        Rank_BetterOnOneCriterionAndWorseOnNone_IsAbove(Twins.Draw(choice.Dice()));

    private static bool Dominates(Recommendation left, Recommendation right)
    {
        var pairs = left.Contributions.Zip(right.Contributions).ToList();
        return pairs.TrueForAll(pair => pair.First.Value >= pair.Second.Value)
            && pairs.Exists(pair => pair.First.Value > pair.Second.Value && pair.First.Weight > 0);
    }

    private static string Said(Recommendation found) => $"{found.Score}: {string.Join(", ", found.Contributions)}";
}
