
namespace Toolkit.Rules.Records.Tests;

/// <summary>The same for programmes and what belongs to them, and for systems.</summary>
internal static class FullRecordsOfThings
{
    private static readonly DateTime AsOf = FullRecords.AsOf;

    internal static EstateOptions Tables => new()
    {
        Releases = [new ProductRelease { Product = "postgresql", Cycle = "11", SupportEnd = AsOf.AddYears(-3) }],
        Systems = 10,
        TechnologyBudget = 1_000,
        Exploited = [new ExploitedVulnerability { Vendor = "PostgreSQL", Product = "PostgreSQL" }],
    };

    internal static PortfolioOptions Limits => new() { LargeProject = 4_800_000 };

    internal static IEnumerable<ProgrammeRecord> Programmes => Enumerable.Range(0, 6).Select(number => new ProgrammeRecord
    {
        Key = $"P{number}",
        IsDigital = true,
        IsMedium = true,
        IsMajor = true,
        ApprovedMoney = 1_000_000 * (number + 1),
        StagedMoney = 500_000,
        ProposedOn = AsOf.AddDays(-700),
        DiscoveryFundedOn = AsOf.AddDays(-640),
        BusinessCaseOn = AsOf.AddDays(-300),
        CountsCostOfNotActing = number % 2 == 0,
        ApprovedOn = AsOf.AddDays(-400),
        StartedOn = AsOf.AddDays(-390),
        EndsOn = AsOf.AddDays(-20),
        WasStoppedEarly = number == 0,
        StoppedOn = AsOf.AddDays(-20),
        AreBenefitsMeasured = number % 3 == 0,
        WasRescopedByMisjudgement = number == 1,
        RescopedOn = AsOf.AddDays(-200),
        IsPilot = true,
        LedToScale = number % 2 == 0,
    });

    internal static IEnumerable<PlatformRecord> Platforms => Enumerable.Range(0, 3).Select(number => new PlatformRecord
    {
        Key = $"F{number}",
        LaunchedOn = AsOf.AddYears(-2),
        PlannedUsers = 1000,
        ActualUsers = 400,
        OldPlannedClosure = AsOf.AddDays(-61 * (number + 1)),
        IsOldRunning = number > 0,
        OldClosedOn = number > 0 ? null : AsOf.AddDays(-30),
        OldYearlyCost = 10,
        YearlyCost = 100,
        IsClosureFunded = true,
    });

    internal static IEnumerable<SupplierRecord> Suppliers => Enumerable.Range(0, 10).Select(number => new SupplierRecord
    {
        Key = $"U{number}",
        IsSmall = true,
        IsRegistered = true,
        WonRecently = number < 3,
        ContractValue = number < 2 ? 400 : 25,
    });

    internal static IEnumerable<ContractRecord> Contracts => Enumerable.Range(0, 5).Select(number => new ContractRecord
    {
        Key = $"K{number}",
        IsDigital = true,
        Amount = 100_000 * (number + 1),
        PublishedOn = AsOf.AddDays(-300),
        SignedOn = AsOf.AddDays(-100),
        IsSupplierSmall = number == 0,
        IsSupplierNew = number == 1,
        StatesOutcome = number == 2,
        IsLarge = true,
        HadMarketTalks = number < 2,
        IsAboveThreshold = true,
        WasSeenByCentre = number == 4,
    });

    internal static IEnumerable<CommitmentRecord> Commitments => Enumerable.Range(0, 4).Select(number => new CommitmentRecord
    {
        Key = $"M{number}",
        HasBusinessOwner = number < 3,
        IsFunded = number < 2,
        Targets = 3,
        MeasuredTargets = number,
    });

    internal static IEnumerable<SpendRequestRecord> SpendRequests => Enumerable.Range(0, 4).Select(number => new SpendRequestRecord
    {
        Key = $"R{number}",
        RequestedOn = AsOf.AddDays(-100),
        DecidedOn = AsOf.AddDays(-39),
        AssuranceHours = 10,
        Saving = number == 0 ? 1_000_000 : 0,
    });

    internal static IEnumerable<SystemRecord> Systems => Enumerable.Range(0, 8).Select(number => new SystemRecord
    {
        Key = $"Y{number}",
        Vendor = "PostgreSQL",
        Product = "PostgreSQL",
        Version = number < 2 ? "11.4" : "17.1",
        SupportEnd = number < 2 ? null : AsOf.AddYears(2),
        IsLegacy = false,
        IsCritical = number % 2 == 0,
        InUseSince = AsOf.AddYears(-number),
        HasOwner = number != 7,
        HasRiskScore = true,
        IsRed = number < 4,
        IsReplacementFunded = number == 0,
        RunCost = 80,
    });

    internal static PortfolioRecords Portfolio => In(new PortfolioRecords(FullRecords.Source, AsOf, Limits));

    internal static PortfolioRecords In(PortfolioRecords empty) => empty
        .Add(Programmes, record => record)
        .Add(Platforms, record => record)
        .Add(Suppliers, record => record)
        .Add(Contracts, record => record)
        .Add(Commitments, record => record)
        .Add(SpendRequests, record => record);

    internal static EstateRecords Estate => In(new EstateRecords(FullRecords.Source, AsOf, Tables));

    internal static EstateRecords In(EstateRecords empty) => empty.Add(Systems, record => record);
}
