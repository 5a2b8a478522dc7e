using Toolkit.Rules.Analysis;
using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Tests.Analysis;

public sealed class SmaaTableTests
{
    private static readonly SmaaCriterion Cost = new("cost", Direction.LowerIsBetter);
    private static readonly SmaaAlternative Fair = new("fair", SmaaValue.Exact(3));

    [Fact]
    public void Constructor_EveryMistakeAtOnce_IsRefusedWithAllOfThem()
    {
        var refusal = Assert.Throws<SmaaTableException>(() => new SmaaTable(
            [
                new SmaaCriterion("cost", Direction.LowerIsBetter, SmaaWeight.Between(0.5, 0.2)).WithScale(worst: 1, best: 9),
                new SmaaCriterion("time", (Direction)4, SmaaWeight.Rank(0)),
                new SmaaCriterion("time"),
                new SmaaCriterion(" "),
                null!,
            ],
            [
                new SmaaAlternative("own", SmaaValue.Exact(double.NaN), SmaaValue.Normal(1, -2), SmaaValue.Rank(0), SmaaValue.Between(4, 2), null!),
                new SmaaAlternative("own", SmaaValue.Beta(0, 3), SmaaValue.LogNormal(690, 5), SmaaValue.Exact(1)),
                null!,
                new SmaaAlternative("", SmaaValue.Given([]), SmaaValue.Given([1, double.PositiveInfinity]), SmaaValue.Rank(2), SmaaValue.Given([3]), SmaaValue.Exact(1)),
            ]));

        Assert.Equal(
            [
                "criterion 3: the name 'time' is that of another.",
                "criterion 4: the name is blank.",
                "criterion 5: there is nothing.",
                "alternative 2: the name 'own' is that of another.",
                "alternative 3: there is nothing.",
                "alternative 4: the name is blank.",
                "criterion 'cost': a weight from 0.5 to 0.2 is not within 0 to 1, the lower number first.",
                "criterion 'cost': a scale from 1, worth 0, to 9, worth 1, does not go down.",
                "criterion 'time': 4 is none of the Direction values.",
                "criterion 'time': place 0 of the weight is not 1 or more.",
                "alternative 'own', criterion 'cost': NaN is not a finite number.",
                "alternative 'own', criterion 'time': the deviation -2 is not 0 or more.",
                "alternative 'own', criterion 'time': rank 0 is not 1 or more.",
                "alternative 'own', criterion ' ': the lower bound 4 is above the upper bound 2.",
                "alternative 'own', criterion '': there is no value.",
                "alternative 'own': 3 values are not one for each of the 5 criteria.",
                "alternative 'own', criterion 'cost': the shape 0 is not above 0.",
                "alternative 'own', criterion 'time': a logarithm of mean 690 and deviation 5 can be beyond 700.",
                "alternative '', criterion 'cost': the list of draws is empty.",
                "alternative '', criterion 'time': Infinity is not a finite number.",
                "criterion 'time': 'own' is measured and 'own' is ranked; all are one or the other.",
                "alternatives: the lists of given draws have 0, 1, 2 values; all have the same number.",
            ],
            refusal.Problems);
        Assert.Equal(["The table is refused, 22 problems:", .. refusal.Problems], refusal.Message.Split('\n'));
    }

    public static TheoryData<string, SmaaCriterion[], SmaaAlternative[]> Wrong => new()
    {
        { "criteria: there are none.", [], [new SmaaAlternative("a")] },
        { "alternatives: there are none.", [Cost], [] },
        { "criteria: 101 are more than 100.", [.. Enumerable.Range(0, 101).Select(index => new SmaaCriterion($"{index}"))],
            [new SmaaAlternative("a", [.. Enumerable.Repeat(SmaaValue.Exact(1), 101)])] },
        { "alternatives: 501 are more than 500.", [Cost], [.. Enumerable.Range(0, 501).Select(index => new SmaaAlternative($"{index}", SmaaValue.Exact(1)))] },
        { "weights: the least they can be add up to 1.2, which is more than 1.",
            [new SmaaCriterion("a", weight: SmaaWeight.Exactly(0.7)), new SmaaCriterion("b", weight: SmaaWeight.Between(0.5, 1))],
            [new SmaaAlternative("a", SmaaValue.Exact(1), SmaaValue.Exact(2))] },
        // JSMAA refuses these two as well: CardinalPreferenceInformationTest.
        { "weights: the most they can be add up to 0.4, which is less than 1.", [new SmaaCriterion("a", weight: SmaaWeight.Between(0, 0.4))], [Fair] },
        { "weights: the most they can be add up to 0.2, which is less than 1.", [new SmaaCriterion("a", weight: SmaaWeight.Exactly(0.2))], [Fair] },
        { "criterion 'cost': a weight from NaN to NaN is not within 0 to 1, the lower number first.",
            [new SmaaCriterion("cost", weight: SmaaWeight.Exactly(double.NaN))], [Fair] },
        { "criterion 'cost': a scale from 4, worth 0, to 4, worth 1, does not go up.", [new SmaaCriterion("cost").WithScale(4, 4)], [Fair] },
        { "criterion 'cost': a scale from 4, worth 0, to NaN, worth 1, does not go down.", [Cost.WithScale(4, double.NaN)], [Fair] },
        { "criterion 'cost': ranks have no scale.", [Cost.WithScale(4, 1)], [new SmaaAlternative("a", SmaaValue.Rank(1))] },
        { "criterion 'cost': 'fair' is measured and 'best' is ranked; all are one or the other.", [Cost], [new SmaaAlternative("best", SmaaValue.Rank(1)), Fair] },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Constructor_OneMistake_IsRefusedWithIt(string problem, SmaaCriterion[] criteria, SmaaAlternative[] alternatives)
    {
        var refusal = Assert.Throws<SmaaTableException>(() => new SmaaTable(criteria, alternatives));

        Assert.Equal([problem], refusal.Problems);
        Assert.Equal($"The table is refused, 1 problem:\n{problem}", refusal.Message);
    }

    [Fact]
    public void Constructor_MissingLists_AreRefused()
    {
        Assert.Throws<ArgumentNullException>(() => new SmaaTable(null!, [Fair]));
        Assert.Throws<ArgumentNullException>(() => new SmaaTable([Cost], null!));
        Assert.Throws<ArgumentNullException>(() => new SmaaCriterion(null!));
        Assert.Throws<ArgumentNullException>(() => new SmaaAlternative("a", null!));
        Assert.Throws<ArgumentNullException>(() => SmaaValue.Given(null!));
    }

    [Fact]
    public void Constructor_ListsThatChangeLater_AreKeptAsTheyWere()
    {
        var (criteria, values) = (new List<SmaaCriterion> { Cost }, new[] { SmaaValue.Exact(1) });
        var alternatives = new List<SmaaAlternative> { new("a", values), Fair };
        var table = new SmaaTable(criteria, alternatives);

        criteria.Clear();
        alternatives.Clear();
        values[0] = SmaaValue.Exact(9);

        Assert.Single(table.Criteria);
        Assert.Equal([1.0, 0], SmaaAnalysis.Measure(table).Alternatives.Select(alternative => alternative.First));
    }

    /// <summary>JSMAA, SMAA2SimulationTest: the scales of its example are set by the middle 95% of the values.</summary>
    [Fact]
    public void Measure_ScaleOfTheTable_IsThatOfItsValues()
    {
        var table = Antidepressants.Table();
        Near.Assert(0.98, table.Alternatives.Min(one => one.Values[0].Low), 0.01, "efficacy, lowest");
        Near.Assert(1.23, table.Alternatives.Max(one => one.Values[0].High), 0.01, "efficacy, highest");
        Near.Assert(1.0, table.Alternatives.Min(one => one.Values[1].Low), 1.0, "diarrhoea, lowest");
        Near.Assert(20.6, table.Alternatives.Max(one => one.Values[1].High), 1.0, "diarrhoea, highest");

        // The list 0 to 999 without 25 of its values at each end.
        var given = SmaaValue.Given(Enumerable.Range(0, 1000).Select(draw => (double)draw));
        Assert.Equal([25, 974], new[] { given.Low, given.High });
    }

    [Fact]
    public void ToString_Weights_SayWhatIsKnown() =>
        Assert.Equal(["0 to 1", "place 2", "0.25 to 0.5"], new[] { SmaaWeight.Any, SmaaWeight.Rank(2), SmaaWeight.Between(0.25, 0.5) }.Select(weight => weight.ToString()));
}
