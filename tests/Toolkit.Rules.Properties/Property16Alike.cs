using FsCheck.Xunit;
using Toolkit.Rules.Analysis;
using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Properties.Generators;

namespace Toolkit.Rules.Properties;

/// <summary>Of candidates of any kind: those that are alike share, and which of them comes first in the list is all the same.</summary>
[Generated(typeof(Arbitraries))]
public sealed class Property16Alike
{
    [Property]
    public void ShareAt_CandidatesThatAreAlike_IsTheSame(Choice choice)
    {
        var dice = choice.Dice();
        var rows = Rows(dice);
        var (one, other) = (0, dice.Between(1, rows.Length - 1));
        rows[other] = rows[one];

        var found = Measure(rows, choice);

        Assert.Equal(0.5, found.ShareAhead(one, other));
        Assert.Equal(found.CentralWeights(one), found.CentralWeights(other));
        Assert.Equal(found.Confidence(one), found.Confidence(other));
        Assert.All(rows, (_, rank) => Assert.Equal(found.ShareAt(one, rank), found.ShareAt(other, rank)));
        // Whatever the weights, each has its half at most.
        Assert.InRange(found.ShareAt(one, 0), 0, 0.5);
        Assert.InRange(found.Confidence(one) ?? 0, 0, 0.5);
    }

    /// <summary>Every draw has its first, or several that share it: so the weights that put each first are, by their shares, all weights drawn.</summary>
    [Property]
    public void CentralWeights_ByTheirShares_AreTheMeanOfAllWeights(Choice choice)
    {
        var rows = Rows(choice.Dice());

        var (found, all) = (Measure(rows, choice), Measure([[1, 1, 1]], choice));

        for (var criterion = 0; criterion < rows[0].Length; criterion++)
            Assert.Equal(
                all.CentralWeights(0)![criterion],
                Enumerable.Range(0, rows.Length).Sum(row => found.ShareAt(row, 0) * (found.CentralWeights(row)?[criterion] ?? 0)),
                WeightSource.Whole * 1e-6);
    }

    [Property]
    public void Measure_CandidatesInAnotherOrder_GivesTheSameToEach(Choice choice)
    {
        var dice = choice.Dice();
        var rows = Rows(dice);
        int[] order = [.. Enumerable.Range(0, rows.Length).OrderBy(_ => dice.Between(0, 1_000_000))];

        var found = Measure(rows, choice);
        var mixed = Measure([.. order.Select(candidate => rows[candidate])], choice);

        for (var place = 0; place < order.Length; place++)
        {
            Assert.Equal(found.CentralWeights(order[place]), mixed.CentralWeights(place));
            Assert.Equal(found.Confidence(order[place]), mixed.Confidence(place));
            for (var index = 0; index < order.Length; index++)
            {
                Assert.Equal(found.ShareAt(order[place], index), mixed.ShareAt(place, index));
                Assert.Equal(found.ShareAhead(order[place], order[index]), mixed.ShareAhead(place, index));
            }
        }
    }

    // Coarse values, so that there are ties.
    private static double[][] Rows(Dice dice) =>
        [.. Enumerable.Range(0, dice.Between(2, 12)).Select(_ => Enumerable.Range(0, 3).Select(_ => dice.Between(0, 4) / 4.0).ToArray())];

    private static Acceptability Measure(double[][] rows, Choice choice) => Acceptability.Measure(
        new Table(rows),
        choice.Seed % 2 == 0 ? new OrderedWeights([0.5, 0.25, 0.25]) : new FixedWeights([0.5, 0.25, 0.25]),
        new RobustnessOptions { Draws = 300, Seed = (ulong)choice.Seed });

    private sealed class Table(double[][] rows) : ValueSource
    {
        internal override int Candidates => rows.Length;

        internal override int Criteria => rows[0].Length;

        internal override bool Varies => false;

        internal override ValueDraws NewDraws() => new Rowwise(rows);
    }

    private sealed class Rowwise(double[][] rows) : ValueDraws
    {
        internal override void Next(ref ShareGenerator generator, int count)
        {
        }

        internal override void AddFixed(double[] weights, double[] standing)
        {
            for (var index = 0; index < standing.Length; index++)
                standing[index] = rows[index / Lanes.Count].Select((value, criterion) => value * weights[criterion * Lanes.Count + index % Lanes.Count]).Sum();
        }

        internal override void AddDrawn(double[] weights, double[] standing, double[] keys)
        {
            for (var index = 0; index < keys.Length; index += Lanes.Count)
                Rounded(Lanes.Load(standing, index)).Store(keys, index);
        }
    }
}
