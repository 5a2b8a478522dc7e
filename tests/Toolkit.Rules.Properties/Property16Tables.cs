using FsCheck.Xunit;
using Toolkit.Rules.Analysis;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Properties.Generators;

namespace Toolkit.Rules.Properties;

/// <summary>Of a table of a host: every rank is given once, the better one stands ahead, and neither the order of the table nor the units of a criterion count.</summary>
[Generated(typeof(Arbitraries))]
public sealed class Property16Tables
{
    private const int Given = 40;

    // Shares are rounded to six decimals.
    private const double Rounding = 2e-5;

    [Property]
    public void Ranks_AnyTable_AreADoublyStochasticMatrix(Choice choice)
    {
        var dice = choice.Dice();
        var criteria = Criteria(dice);
        var found = Measure(criteria, Alternatives(dice, criteria.Length, AnyValue, ranked: 25), choice);

        var count = found.Alternatives.Count;
        Assert.All(found.Alternatives, (alternative, index) =>
        {
            AssertNear(1, alternative.Ranks.Sum());
            AssertNear(1, found.Alternatives.Sum(other => other.Ranks[index]));
            AssertNear(alternative.MeanRank, alternative.Ranks.Select((share, rank) => share * (rank + 1)).Sum());
            // Half of what ties, and all that stands behind, on average.
            AssertNear(count - alternative.MeanRank + 0.5, alternative.AheadOf.Sum());
            Assert.All(found.Alternatives, (other, place) => AssertNear(1, alternative.AheadOf[place] + other.AheadOf[index]));
            Assert.Equal(alternative.First > 0, alternative.CentralWeights is not null);
            Assert.InRange(alternative.BestRank, 1, alternative.WorstRank);
            if (alternative.CentralWeights is { } weights)
                Assert.All(weights, (weight, criterion) => Assert.InRange(weight, criteria[criterion].Weight.Low - Rounding, criteria[criterion].Weight.High + Rounding));
        });
        Assert.InRange(found.Entropy, 0, 1);
    }

    [Property]
    public void AheadOf_BetterInEveryDrawOnEveryCriterion_IsOne(Choice choice)
    {
        var dice = choice.Dice();
        var criteria = Criteria(dice);
        var alternatives = Alternatives(dice, criteria.Length, KnownValue, ranked: 0);
        var better = new SmaaAlternative("better", [.. alternatives[0].Values.Select((value, criterion) => Moved(value, Better(criteria[criterion])))]);

        var found = Measure(criteria, [.. alternatives, better], choice).Alternatives;

        Assert.Equal(1, found[^1].AheadOf[0]);
        Assert.Equal(0, found[0].First);
        Assert.Null(found[0].CentralWeights);
        Assert.True(found[^1].MeanRank < found[0].MeanRank);
    }

    [Property]
    public void Measure_AlternativesInAnotherOrder_GivesTheSameToEach(Choice choice)
    {
        var dice = choice.Dice();
        var criteria = Criteria(dice);
        var alternatives = Alternatives(dice, criteria.Length, KnownValue, ranked: 40);

        var found = Measure(criteria, alternatives, choice).Alternatives.ToDictionary(alternative => alternative.Name);
        var mixed = Measure(criteria, dice.Shuffled(alternatives), choice).Alternatives;

        Assert.All(mixed, alternative =>
        {
            var same = found[alternative.Name];
            Assert.Equal(same.Ranks, alternative.Ranks);
            Assert.Equal(same.CentralWeights, alternative.CentralWeights);
            Assert.Equal(same.Confidence, alternative.Confidence);
            Assert.Equal(same.AheadOf.Order(), alternative.AheadOf.Order());
        });
    }

    [Property]
    public void Measure_ValuesInOtherUnits_GivesTheSame(Choice choice)
    {
        var dice = choice.Dice();
        var criteria = Criteria(dice);
        var alternatives = Alternatives(dice, criteria.Length, KnownValue, ranked: 0);

        // A power of two moves no digit, and one that is turned round changes its direction.
        var found = Measure(criteria, alternatives, choice).Alternatives;
        var other = Measure(
            [.. criteria.Select(criterion => new SmaaCriterion(criterion.Name, Turned(criterion.Direction), criterion.Weight))],
            [.. alternatives.Select(alternative => new SmaaAlternative(alternative.Name, [.. alternative.Values.Select(value => Scaled(value, -4))]))],
            choice).Alternatives;

        Assert.All(found, (alternative, index) => Assert.Equal(alternative.Ranks, other[index].Ranks));
    }

    private static SmaaResult Measure(SmaaCriterion[] criteria, SmaaAlternative[] alternatives, Choice choice) =>
        SmaaAnalysis.Measure(new SmaaTable(criteria, alternatives), new SmaaOptions { Draws = 200, Seed = (ulong)choice.Seed });

    private static SmaaCriterion[] Criteria(Dice dice)
    {
        var (count, isBounded) = (dice.Between(1, 5), dice.Chance(40));
        return [.. Enumerable.Range(0, count).Select(number => new SmaaCriterion($"c{number}", (Direction)dice.Between(0, 1), Weight(dice, count, isBounded)))];
    }

    private static SmaaWeight Weight(Dice dice, int count, bool isBounded) =>
        isBounded && dice.Chance(60) && count > 1 ? SmaaWeight.Between(dice.Uniform(0, 1.0 / count), dice.Uniform(1.0 / count, 1))
        : dice.Chance(50) ? SmaaWeight.Rank(dice.Between(1, 3))
        : count > 1 ? SmaaWeight.Any
        : SmaaWeight.Exactly(1);

    /// <param name="dice">Where they come from.</param>
    /// <param name="criteria">How many criteria there are.</param>
    /// <param name="value">Draws a measured value.</param>
    /// <param name="ranked">The chance in per cent that a criterion is ordinal: on one criterion all are ranked, or all are measured.</param>
    private static SmaaAlternative[] Alternatives(Dice dice, int criteria, Func<Dice, SmaaValue> value, int ranked)
    {
        var isOrdinal = Enumerable.Range(0, criteria).Select(_ => dice.Chance(ranked)).ToArray();
        return [.. Enumerable.Range(0, dice.Between(2, 8)).Select(number => new SmaaAlternative(
            $"a{number}", [.. isOrdinal.Select(ordinal => ordinal ? SmaaValue.Rank(dice.Between(1, 5)) : value(dice))]))];
    }

    private static SmaaValue AnyValue(Dice dice) => dice.Between(0, 4) switch
    {
        0 => SmaaValue.Between(dice.Uniform(-2, 0), dice.Uniform(0, 2)),
        1 => SmaaValue.Normal(dice.Uniform(-2, 2), dice.Uniform(0, 1)),
        2 => SmaaValue.LogNormal(dice.Uniform(-2, 1), dice.Uniform(0, 1)),
        3 => SmaaValue.Beta(dice.Uniform(0.01, 9), dice.Uniform(0.01, 9)),
        _ => KnownValue(dice),
    };

    // Coarse values, so that there are ties.
    private static SmaaValue KnownValue(Dice dice) =>
        dice.Chance(50) ? SmaaValue.Exact(dice.Between(0, 4)) : SmaaValue.Given(Enumerable.Range(0, Given).Select(_ => (double)dice.Between(0, 4)).ToArray());

    private static double Better(SmaaCriterion criterion) => criterion.Direction == Direction.LowerIsBetter ? -0.5 : 0.5;

    private static Direction Turned(Direction direction) => direction == Direction.LowerIsBetter ? Direction.HigherIsBetter : Direction.LowerIsBetter;

    private static SmaaValue Moved(SmaaValue value, double by) => OfDraws(value, draw => draw + by);

    private static SmaaValue Scaled(SmaaValue value, double by) => OfDraws(value, draw => draw * by);

    private static SmaaValue OfDraws(SmaaValue value, Func<double, double> change)
    {
        var none = default(ShareGenerator);
        return value.Varies || value is GivenValue
            ? SmaaValue.Given([.. Draws(value, ref none).Select(change)])
            : SmaaValue.Exact(change(value.Draw(ref none, draw: 0)));
    }

    private static double[] Draws(SmaaValue value, ref ShareGenerator generator)
    {
        var draws = new double[Given];
        for (var draw = 0; draw < Given; draw++)
            draws[draw] = value.Draw(ref generator, draw);
        return draws;
    }

    private static void AssertNear(double expected, double actual) => Assert.Equal(expected, actual, tolerance: Rounding);
}
