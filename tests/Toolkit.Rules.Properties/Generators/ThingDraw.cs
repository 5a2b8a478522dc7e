using Toolkit.Rules.Records;

namespace Toolkit.Rules.Properties.Generators;

/// <summary>Draws records of programmes and what belongs to them, and of systems, as steps that add them.</summary>
internal static class ThingDraw
{
    internal static readonly EstateOptions Tables = new()
    {
        Releases = [new ProductRelease { Product = "php", Cycle = "7", HasEnded = true }, new ProductRelease { Product = "php", Cycle = "8", HasEnded = false }],
        Exploited = [new ExploitedVulnerability { Vendor = "PHP", Product = "PHP", IsUsedByRansomware = true }],
    };

    /// <summary>The tables, and the size of an organisation that has its records so many times.</summary>
    internal static EstateOptions Estate(int times) => new()
    {
        Releases = Tables.Releases,
        Exploited = Tables.Exploited,
        Systems = 80 * times,
        TechnologyBudget = 90_000 * times,
    };

    internal static List<Action<PortfolioRecords>> Portfolio(Dice dice, bool mayContradict, RecordField? dropped = null)
    {
        var says = new Says(dice, mayContradict);
        var steps = new List<Action<PortfolioRecords>>();
        T Kept<T>(T record)
            where T : struct => dropped?.Without(record) ?? record;

        for (var left = dice.Between(0, 60); left > 0; left--)
        {
            var (programme, platform, supplier, contract) = (Kept(Programme(says)), Kept(Platform(says)), Kept(Supplier(says)), Kept(Contract(says)));
            var (commitment, request) = (Kept(Commitment(says)), Kept(Request(says)));
            steps.AddRange(
                [set => set.Add(programme), set => set.Add(platform), set => set.Add(supplier), set => set.Add(contract), set => set.Add(commitment), set => set.Add(request)]);
        }
        return steps;
    }

    internal static List<Action<EstateRecords>> Estate(Dice dice, bool mayContradict, RecordField? dropped = null)
    {
        var says = new Says(dice, mayContradict);
        return [.. Enumerable.Range(0, dice.Between(0, 60)).Select(_ => Entry(says)).Select(system => dropped?.Without(system) ?? system).Select(system => (Action<EstateRecords>)(set => set.Add(system)))];
    }

    private static ProgrammeRecord Programme(Says says) => new()
    {
        // Without a key, so that the same one twice is two of them.
        IsDigital = says.Bool("programme.digital"),
        IsMedium = says.Bool("programme.medium"),
        IsMajor = says.Bool("programme.major"),
        ApprovedMoney = says.Number("programme.money", 9_000_000) switch { >= 0 and < 1_000 => 1_000, var money => money }, // no less than in stages
        StagedMoney = says.Number("programme.staged", 1_000),
        ProposedOn = says.Earlier("programme.proposed", 900, 1500),
        DiscoveryFundedOn = says.Earlier("programme.discovery", 700, 900),
        BusinessCaseOn = says.Earlier("programme.case", 0, 800),
        CountsCostOfNotActing = says.Bool("programme.nothing"),
        ApprovedOn = says.Earlier("programme.approved", 400, 900),
        EndsOn = says.Earlier("programme.ends", -300, 1400),
        WasStoppedEarly = says.Bool("programme.stopped"),
        StoppedOn = says.Earlier("programme.stop", 0, 900),
        AreBenefitsMeasured = says.Bool("programme.benefits"),
        WasRescopedByMisjudgement = says.Bool("programme.rescoped"),
        RescopedOn = says.Earlier("programme.rescope", 0, 900),
        IsPilot = says.Bool("programme.pilot"),
        LedToScale = says.Bool("programme.scaled"),
    };

    private static PlatformRecord Platform(Says says) => new()
    {
        LaunchedOn = says.Earlier("platform.launched", 0, 900),
        PlannedUsers = says.Whole("platform.planned", 9_000, long.MaxValue),
        ActualUsers = says.Whole("platform.actual", 9_000, long.MaxValue),
        OldPlannedClosure = says.Earlier("platform.closure", -100, 900),
        IsOldRunning = says.Bool("platform.runs"),
        OldYearlyCost = says.Number("platform.old", 90),
        YearlyCost = says.Number("platform.cost", 900),
        IsClosureFunded = says.Bool("platform.funded"),
    };

    private static SupplierRecord Supplier(Says says) => new()
    {
        IsSmall = says.Bool("supplier.small"),
        IsRegistered = says.Bool("supplier.registered"),
        WonRecently = says.Bool("supplier.won"),
        ContractValue = says.Number("supplier.value", 90_000),
    };

    private static ContractRecord Contract(Says says) => new()
    {
        IsDigital = says.Bool("contract.digital"),
        Amount = says.Number("contract.amount", 900_000),
        PublishedOn = says.Earlier("contract.published", 300, 600),
        SignedOn = says.Earlier("contract.signed", -30, 300),
        IsSupplierSmall = says.Bool("contract.small"),
        IsSupplierNew = says.Bool("contract.new"),
        StatesOutcome = says.Bool("contract.outcome"),
        IsLarge = says.Bool("contract.large"),
        HadMarketTalks = says.Bool("contract.talks"),
        IsAboveThreshold = says.Bool("contract.above"),
        WasSeenByCentre = says.Bool("contract.seen"),
    };

    private static CommitmentRecord Commitment(Says says) => new()
    {
        HasBusinessOwner = says.Bool("owner"),
        IsFunded = says.Bool("funded"),
        Targets = (int?)says.Whole("targets", 9, 9) is { } targets ? targets + 9 : null, // no fewer than are measured
        MeasuredTargets = (int?)says.Whole("targets.measured", 9, 9),
    };

    private static SpendRequestRecord Request(Says says) => new()
    {
        RequestedOn = says.Earlier("request.asked", 100, 300),
        DecidedOn = says.Earlier("request.decided", -10, 100),
        AssuranceHours = says.Number("request.hours", 90),
        Saving = says.Number("request.saving", 900),
    };

    private static SystemRecord Entry(Says says) => new()
    {
        Product = says.Name("system.product", "php", "PHP", "cobol"),
        Version = says.Name("system.version", "7.4", "8.3", "9"),
        SupportEnd = says.Earlier("system.end", -900, 900),
        IsLegacy = says.Bool("system.legacy"),
        IsCritical = says.Bool("system.critical"),
        InUseSince = says.Earlier("system.since", 0, 9000),
        HasOwner = says.Bool("system.owner"),
        HasRiskScore = says.Bool("system.score"),
        IsRed = says.Bool("system.red"),
        IsReplacementFunded = says.Bool("system.funded"),
        RunCost = says.Number("system.run", 9_000),
    };
}
