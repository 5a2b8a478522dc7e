using System.Globalization;
using Toolkit.Rules.Approaches;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Tests.Indicators;

public sealed class IndicatorCatalogueTests
{
    /// <summary>Counts and amounts of the table that grow with the organisation, and the share that is asked in the place of each.</summary>
    private static readonly Dictionary<string, string> Replaced = new(StringComparer.Ordinal)
    {
        ["duplicate-capability-count"] = "shared-capability-use-pct,1.3,percentage,higher,60,90,evidence,asset register/CMDB",
        ["identifier-scheme-count"] = "common-identifier-use-pct,2.3,percentage,higher,60,90,evidence,asset register/CMDB",
        ["major-it-incident-count"] = "critical-service-outage-pct,3.1,percentage,lower,25,5,evidence,service analytics",
        ["largest-project-money"] = "large-project-money-pct,4.2,percentage,lower,50,20,evidence,project portfolio tool",
        ["early-stop-count"] = "early-stop-pct,4.2,percentage,higher,10,20,evidence,project portfolio tool",
        ["outward-digital-secondments"] = "outward-secondees-per-100-digital,6.3,count,higher,1,2,evidence,HR system",
        ["programmes-rescoped-by-misjudgement"] = "programmes-rescoped-pct,7.2,percentage,lower,10,0,evidence,project portfolio tool",
    };

    /// <summary>Figures of the table that repeated the value of one organisation; docs/catalogue-figures.md gives the reasons.</summary>
    private static readonly Dictionary<string, (string Trigger, string Target)> SetAnew = new(StringComparer.Ordinal)
    {
        ["digital-contractor-share"] = ("15", "10"),
        ["women-share-digital"] = ("30", "45"),
        ["non-digital-staff-trained"] = ("50", "80"),
        ["no-digital-training-two-years"] = ("25", "5"),
        ["staff-confident-digital-skills"] = ("50", "90"),
        ["digital-leader-tenure-years"] = ("2.5", "4"),
    };

    private static readonly string[][] Table =
        [.. Repository.Read("tests", "Toolkit.Rules.Tests", "Data", "indicators.csv")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Select(line => line.Split(',', 8))
            .Select(row => Replaced.TryGetValue(row[0], out var share) ? share.Split(',', 8) : row)];

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
            var (trigger, target) = SetAnew.TryGetValue(row[0], out var figures) ? figures : (row[4], row[5]);
            Assert.True(Number(trigger) == piece.Trigger.Value, $"{row[0]}: {piece.Trigger.Value}");
            if (target.Length > 0)
                Assert.True(Number(target) == piece.Target.Value, $"{row[0]}: {piece.Target.Value}");
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
    public void Retired_Keys_AreThoseThatWereReplaced() =>
        Assert.Equal(
            Replaced.Select(entry => (entry.Key, entry.Value.Split(',')[0])),
            IndicatorCatalogue.Retired.Select(retired => (retired.Key, retired.ReplacedBy.Key)));

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
