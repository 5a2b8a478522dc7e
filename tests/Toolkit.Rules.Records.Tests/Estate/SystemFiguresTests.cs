using Toolkit.Rules.Indicators;
using static Toolkit.Rules.Indicators.CapitalInvestmentIndicators;
using static Toolkit.Rules.Records.Tests.RecordSetSteps;

namespace Toolkit.Rules.Records.Tests;

public sealed class SystemFiguresTests
{
    private static readonly EstateOptions Tables = new()
    {
        Releases =
        [
            new ProductRelease { Product = "windows-server", Cycle = "2012-r2", SupportEnd = DaysAgo(900) },
            new ProductRelease { Product = "windows-server", Cycle = "2012", SupportEnd = DaysAgo(-900) },
            new ProductRelease { Product = "postgresql", Cycle = "9.6", HasEnded = true },
            new ProductRelease { Product = "postgresql", Cycle = "17", HasEnded = false },
            new ProductRelease { Product = "postgresql", Cycle = "15" },
        ],
    };

    private static ComputedAnswers Of(params SystemRecord[] systems) => Estate(Tables).Add(systems, one => one).Compute();

    [Theory]
    [InlineData("windows-server", "2012-R2", 100d)]
    [InlineData("Windows Server", "2012 SP1", 0d)]
    [InlineData("PostgreSQL", "9.6.24", 100d)]
    [InlineData("postgresql", "17.2", 0d)]
    [InlineData("postgresql", "1", null)] // no cycle of that name: 17 is not 1
    [InlineData("postgresql", "15.1", null)] // the table does not know
    [InlineData("unheard-of", "1", null)]
    public void LegacySystemShare_SupportEndFromTheTable_GoesByTheLongestCycle(string product, string version, double? expected) =>
        Assert.Equal(expected, Of(new SystemRecord { Product = product, Version = version })[LegacySystemShare]!.Value);

    [Theory]
    [InlineData(1, null, 100d)]
    [InlineData(0, null, 0d)] // supported until the end of the day
    [InlineData(1, false, 100d)]
    [InlineData(-9, true, 100d)]
    [InlineData(-9, false, 0d)]
    [InlineData(null, true, 100d)]
    [InlineData(null, false, 0d)]
    [InlineData(null, null, null)]
    public void LegacySystemShare_StatedSupportEndAndJudgement_EitherMakesLegacy(int? endedDaysAgo, bool? isLegacy, double? expected) => Assert.Equal(
        expected,
        Of(new SystemRecord { SupportEnd = endedDaysAgo is { } days ? DaysAgo(days) : null, IsLegacy = isLegacy })[LegacySystemShare]!.Value);

    [Fact]
    public void LegacyRegisterComplete_OwnerSupportEndAndScore_AreAllNeeded()
    {
        SystemRecord System(bool hasOwner, bool hasScore, string? version) =>
            new() { HasOwner = hasOwner, HasRiskScore = hasScore, Product = "postgresql", Version = version };

        Assert.Equal(33.3, Of(
            System(true, true, "17"), System(true, false, "17"), System(true, true, null))[LegacyRegisterCompleteShare]!.Value);
    }

    [Fact]
    public void RedSystemUnfunded_RedSystems_CountsThoseWithoutMoney()
    {
        var answer = Of(
            new SystemRecord { IsRed = true, IsReplacementFunded = false },
            new SystemRecord { IsRed = true, IsReplacementFunded = false },
            new SystemRecord { IsRed = true, IsReplacementFunded = true },
            new SystemRecord { IsRed = true },
            new SystemRecord { IsRed = false, IsReplacementFunded = false })[RedSystemUnfundedShare]!;

        Assert.Equal(66.7, answer.Value);
        Assert.Equal(3L, answer.Records);
        Assert.Equal(1L, answer.Unstated);
    }

    [Fact]
    public void CostsAgesAndCapabilities_OfSystems_AreComputed()
    {
        var answers = Of(
            new SystemRecord { RunCost = 70, ChangeCost = 10, IsCritical = true, InUseSince = AsOf.AddYears(-12), CommonCapability = "payments" },
            new SystemRecord { RunCost = 20, ChangeCost = 0, IsCritical = false, InUseSince = AsOf.AddYears(-40), CommonCapability = "payments" },
            new SystemRecord { IsCritical = true, InUseSince = AsOf.AddYears(-2), CommonCapability = "sign-in" });

        Assert.Equal(90, answers[RunCostShare]!.Value);
        Assert.Equal(12, answers[OldestCriticalSystemAge]!.Value);
        Assert.Equal(2, answers[StrategyIndicators.DuplicateCapabilities]!.Value);
    }

    [Fact]
    public void Constructor_RowWithoutName_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => Estate(new EstateOptions { Releases = [new ProductRelease { Product = " ", Cycle = "1" }] }));
        Assert.Throws<ArgumentNullException>(() => Estate(new EstateOptions { Exploited = [new ExploitedVulnerability { Vendor = "V" }] }));
    }

    [Fact]
    public void LegacySystemShare_TwoRowsForOneCycle_TakesTheLaterEndWhicheverComesFirst()
    {
        ProductRelease[] rows =
        [
            new() { Product = "php", Cycle = "8", SupportEnd = DaysAgo(5) },
            new() { Product = "PHP", Cycle = "8", SupportEnd = DaysAgo(-5) },
        ];

        Assert.All([rows, rows.Reverse()], table => Assert.Equal(0, Estate(new EstateOptions { Releases = table })
            .Add(new SystemRecord { Product = "php", Version = "8.1" }).Compute()[LegacySystemShare]!.Value));
    }
}
