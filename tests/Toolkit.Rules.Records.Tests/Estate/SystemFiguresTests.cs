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
    [InlineData("windows-server", "2012-R2", 100d)] // ended support turns a stated no into a yes
    [InlineData("Windows Server", "2012 SP1", 0d)]
    [InlineData("PostgreSQL", "9.6.24", 100d)]
    [InlineData("postgresql", "17.2", 0d)]
    [InlineData("postgresql", "1", 0d)] // no cycle of that name: 17 is not 1
    [InlineData("postgresql", "15.1", 0d)] // the table does not know
    [InlineData("unheard-of", "1", 0d)]
    public void LegacySystemShare_SupportEndFromTheTable_GoesByTheLongestCycle(string product, string version, double expected) =>
        Assert.Equal(expected, Of(new SystemRecord { Product = product, Version = version, IsLegacy = false })[LegacySystemShare]!.Value);

    [Theory]
    [InlineData(1, null, null)] // nobody says whether the supported ones are legacy, so the ended ones alone are no share
    [InlineData(-9, null, null)]
    [InlineData(0, false, 0d)] // supported until the end of the day
    [InlineData(1, false, 100d)]
    [InlineData(-9, true, 100d)]
    [InlineData(-9, false, 0d)]
    [InlineData(null, true, 100d)]
    [InlineData(null, false, 0d)]
    [InlineData(null, null, null)]
    public void LegacySystemShare_StatedSupportEndAndJudgement_CountWhereTheOrganisationSays(int? endedDaysAgo, bool? isLegacy, double? expected) => Assert.Equal(
        expected,
        Of(new SystemRecord { SupportEnd = endedDaysAgo is { } days ? DaysAgo(days) : null, IsLegacy = isLegacy })[LegacySystemShare]!.Value);

    [Fact]
    public void LegacySystemShare_SupportDatesAlone_AreUnknownAndStillCounted()
    {
        var answer = Of(
            new SystemRecord { SupportEnd = DaysAgo(9) }, new SystemRecord { Product = "postgresql", Version = "9.6" }, new SystemRecord { SupportEnd = DaysAgo(-9) })[LegacySystemShare]!;

        Assert.Equal(NotComputedReason.FieldNotCarried, answer.Reason);
        Assert.Equal("The systems do not say: which are legacy. Systems whose support has ended: 2.", answer.Text);
    }

    [Fact]
    public void LegacyRegisterComplete_AllSystemsKnown_IsAShareOfThoseAndNotOfTheRegister()
    {
        SystemRecord System(bool hasOwner, bool hasScore, string? version) =>
            new() { HasOwner = hasOwner, HasRiskScore = hasScore, Product = "postgresql", Version = version };
        double? Among(int? systems) => Estate(new EstateOptions { Releases = Tables.Releases, Systems = systems })
            .Add([System(true, true, "17"), System(true, false, "17"), System(true, true, null)], one => one).Compute()[LegacyRegisterCompleteShare]!.Value;

        Assert.Equal(10, Among(10));
        Assert.Equal(33.3, Among(2)); // more are handed over than were known
        Assert.Null(Among(null));
    }

    [Fact]
    public void LegacyRegisterComplete_WithoutTheNumberOfSystems_SaysWhatIsNotGiven() => Assert.Equal(
        "Not given: how many systems there are in all, also those that no register holds.",
        Of(new SystemRecord { HasOwner = true, HasRiskScore = true, SupportEnd = DaysAgo(-9) })[LegacyRegisterCompleteShare]!.Text);

    [Fact]
    public void LegacyRegisterComplete_EntriesThatAreOpen_CountNeitherWay() => Assert.Equal(20, Estate(new EstateOptions { Systems = 12 })
        .Add([.. Enumerable.Repeat(new SystemRecord { HasOwner = true, HasRiskScore = true, SupportEnd = DaysAgo(-9) }, 2), .. Enumerable.Repeat(new SystemRecord { HasRiskScore = true, SupportEnd = DaysAgo(-9) }, 2)], one => one)
        .Compute()[LegacyRegisterCompleteShare]!.Value);

    [Fact]
    public void RunCostShare_WithTheTechnologyBudget_IsTheShareOfThatBudget()
    {
        ComputedAnswer Of(decimal? budget) => Estate(new EstateOptions { TechnologyBudget = budget })
            .Add(new SystemRecord { RunCost = 70 }).Add(new SystemRecord { RunCost = 20 }).Compute()[RunCostShare]!;

        Assert.Equal(45, Of(200).Value);
        Assert.Equal(NotComputedReason.OptionNotGiven, Of(null).Reason);
        Assert.Equal("Not given: the technology budget.", Of(null).Text);
    }

    [Fact]
    public void Constructor_OptionsOfNothing_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Estate(new EstateOptions { Systems = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Estate(new EstateOptions { TechnologyBudget = 0 }));
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
    public void OldestCriticalSystem_AmongSystems_IsTheOldestCriticalOne()
    {
        var answers = Of(
            new SystemRecord { IsCritical = true, InUseSince = AsOf.AddYears(-12) },
            new SystemRecord { IsCritical = false, InUseSince = AsOf.AddYears(-40) },
            new SystemRecord { IsCritical = true, InUseSince = AsOf.AddYears(-2) });

        Assert.Equal(12, answers[OldestCriticalSystemAge]!.Value);
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
            .Add(new SystemRecord { Product = "php", Version = "8.1", IsLegacy = false }).Compute()[LegacySystemShare]!.Value));
    }
}
