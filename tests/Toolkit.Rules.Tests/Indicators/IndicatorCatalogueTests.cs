using System.Globalization;
using Toolkit.Rules.Approaches;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Tests.Indicators;

public sealed class IndicatorCatalogueTests
{
    private static readonly string[][] Table =
        [.. Repository.Read("tests", "Toolkit.Rules.Tests", "Data", "indicators.csv")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Select(line => line.Split(',', 8))];

    [Fact]
    public void All_Keys_AreThoseOfTheTableInOrder() =>
        Assert.Equal(Table.Select(row => row[0]), IndicatorCatalogue.All.Select(indicator => indicator.Key));

    [Fact]
    public void All_EachIndicator_HasKindAndDirectionOfTheTable() =>
        Assert.Equal(
            Table.Select(row => (row[0], row[2], row[3])),
            IndicatorCatalogue.All.Select(indicator => (indicator.Key, KindOf(indicator), BetterOf(indicator))));

    [Fact]
    public void All_EachEvidence_HasApproachTriggerAndTargetOfTheTable()
    {
        var evidence = ApproachCatalogue.Default.Rules
            .SelectMany(rule => rule.Definition.Evidence, (rule, piece) => (rule.Descriptor.Id, Piece: piece))
            .ToDictionary(entry => entry.Piece.Indicator.Key, StringComparer.Ordinal);

        foreach (var row in Table.Where(row => row[6] == "evidence"))
        {
            var (id, piece) = evidence[row[0]];
            Assert.True(IdOf(row[1]) == id, $"{row[0]}: {id}");
            Assert.True(Number(row[4]) == piece.Trigger.Value, $"{row[0]}: {piece.Trigger.Value}");
            if (row[5].Length > 0)
                Assert.True(Number(row[5]) == piece.Target.Value, $"{row[0]}: {piece.Target.Value}");
        }
        Assert.Equal(125, evidence.Count);
    }

    [Fact]
    public void All_TheOneBrakeOfTheTable_HasItsThreshold()
    {
        var row = Assert.Single(Table, row => row[6] == "brake");
        var brake = ApproachCatalogue.Default.Rules.Single(rule => rule.Descriptor.Id == IdOf(row[1])).Definition.Preconditions
            .Single(brake => brake.When.Indicator.Key == row[0]);

        Assert.Equal(ComparisonOperator.Below, brake.When.Operator);
        Assert.Equal(Number(row[4]), brake.When.Threshold.Value);
    }

    [Fact]
    public void All_Slots_FollowTheOrder() =>
        Assert.Equal(Enumerable.Range(0, 126), IndicatorCatalogue.All.Select(indicator => indicator.Slot));

    [Fact]
    public void Find_EveryKey_FindsItsIndicator() =>
        Assert.All(IndicatorCatalogue.All, indicator => Assert.Same(indicator, IndicatorCatalogue.Find(indicator.Key)));

    [Theory]
    [InlineData("Digital-Vacancy-Rate")]
    [InlineData("digital-vacancy-rate ")]
    [InlineData("")]
    public void Find_AnythingElse_IsNull(string key) => Assert.Null(IndicatorCatalogue.Find(key));

    private static string IdOf(string approach) => "DLT" + approach.Replace(".", "0", StringComparison.Ordinal);

    private static double Number(string cell) =>
        cell switch { "yes" => 1, "no" => 0, _ => double.Parse(cell, CultureInfo.InvariantCulture) };

    private static string KindOf(Indicator indicator) =>
        indicator.Kind == IndicatorKind.YesNo ? "yes-no" : indicator.Kind.ToString().ToLowerInvariant();

    private static string BetterOf(Indicator indicator) =>
        indicator.Kind == IndicatorKind.YesNo ? "yes" : indicator.Direction == Direction.HigherIsBetter ? "higher" : "lower";
}
