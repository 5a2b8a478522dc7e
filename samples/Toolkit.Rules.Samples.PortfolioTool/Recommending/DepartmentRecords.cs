using Microsoft.Extensions.Options;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Records;
using Toolkit.Rules.Samples.Answers;
using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Recommending;

/// <summary>The embedding: hands the office's own records to the library, says how to read them, and asks what the department needs.</summary>
internal sealed class DepartmentRecords(RecommendationEngine engine, ProductTables tables, IOptions<RecommendationOptions> options)
{
    /// <summary>The limit of the question about money in large projects, in US dollars.</summary>
    private const double LargeProject = 6_000_000;

    internal Recommended Recommend(Portfolio portfolio, Department department, DateOnly day, Release? release, SystemsList? systems, ContractsList? contracts, IReadOnlyList<TypedAnswer> typed)
    {
        var programmes = new PortfolioRecords(Source(portfolio.Records, release?.Name), Midnight(release?.AsOf ?? day), new PortfolioOptions { LargeProject = LargeIn(portfolio.Currency) })
            .Add(release?.Programmes ?? [], Read);
        var estate = systems is null ? new EstateRecords("Systems list", Midnight(day)) : Estate(systems, systems.Systems);
        var bought = new PortfolioRecords("Contracts", Midnight(contracts?.AsOf ?? day)).Add(contracts?.Contracts ?? [], Read);
        ComputedAnswers[] computed = [programmes.Compute(), estate.Compute(), bought.Compute()];

        // Typed answers come first, so that they stay; the records answer the rest.
        var fromPeople = TypedProfile.Of(portfolio, department, day, typed);
        var fromProgrammes = computed[0].ApplyTo(fromPeople);
        var fromSystems = computed[1].ApplyTo(fromProgrammes.Profile);
        var fromContracts = computed[2].ApplyTo(fromSystems.Profile);
        return new(fromContracts.Profile, engine.Recommend(fromContracts.Profile), computed,
            [.. fromProgrammes.Conflicts, .. fromSystems.Conflicts, .. fromContracts.Conflicts], estate.ComputeExposure());
    }

    /// <summary>The same for each system alone, so that a page can say which ones the figures of the whole come from.</summary>
    internal IEnumerable<SystemFinding> OneByOne(SystemsList list) =>
        from system in list.Systems
        let alone = Estate(list, [system])
        let legacy = alone.Compute()[CapitalInvestmentIndicators.LegacySystemShare]?.Value
        select new SystemFinding(system, legacy is null ? null : legacy > 0, alone.FindExploitation(Read(system)));

    /// <summary>The limit in a currency; null without an exchange rate, and then the share stays open.</summary>
    private decimal? LargeIn(string currency) =>
        options.Value.ExchangeRates.TryGetValue(currency, out var dollars) ? (decimal)Math.Round(LargeProject / dollars) : null;

    private EstateRecords Estate(SystemsList list, IEnumerable<InformationSystem> systems) =>
        new EstateRecords("Systems list", Midnight(list.AsOf), new EstateOptions { Releases = tables.Releases, Exploited = tables.Exploited, ComparedProducts = tables.Compared }).Add(systems, Read);

    /// <summary>The answers that the records of one file would give, before anything of it is kept.</summary>
    internal ComputedAnswers Preview(Portfolio portfolio, Release release) =>
        new PortfolioRecords(Source(portfolio.Records, release.Name), Midnight(release.AsOf), new PortfolioOptions { LargeProject = LargeIn(portfolio.Currency) }).Add(release.Programmes, Read).Compute();

    internal (ComputedAnswers Answers, EstateExposure Exposure) Preview(SystemsList list)
    {
        var estate = Estate(list, list.Systems);
        return (estate.Compute(), estate.ComputeExposure()!);
    }

    internal static ComputedAnswers Preview(ContractsList list) => new PortfolioRecords("Contracts", Midnight(list.AsOf)).Add(list.Contracts, Read).Compute();

    private static ProgrammeRecord Read(Programme programme) => new()
    {
        Key = programme.Key,
        IsDigital = programme.IsDigital,
        // The published portfolios hold large programmes only; a share of all digital money cannot be formed of them.
        ApprovedMoney = programme.History is null ? null : Whole(programme.DigitalCost ?? programme.WholeLifeCost),
        StartedOn = Midnight(programme.StartsOn),
        EndsOn = Midnight(programme.EndsOn),
        IsMedium = programme.History?.IsMedium,
        IsMajor = programme.History is null ? true : programme.History.IsMajor, // the published portfolios hold nothing else
        StagedMoney = Whole(programme.History?.StagedMoney),
        ProposedOn = Midnight(programme.History?.ProposedOn),
        DiscoveryFundedOn = Midnight(programme.History?.DiscoveryFundedOn),
        BusinessCaseOn = Midnight(programme.History?.BusinessCaseOn),
        CountsCostOfNotActing = programme.History?.CountsCostOfNotActing,
        ApprovedOn = Midnight(programme.History?.ApprovedOn),
        WasStoppedEarly = programme.History?.WasStoppedEarly,
        StoppedOn = Midnight(programme.History?.StoppedOn),
        AreBenefitsMeasured = programme.History?.AreBenefitsMeasured,
        WasRescopedByMisjudgement = programme.History?.WasRescopedByMisjudgement,
        RescopedOn = Midnight(programme.History?.RescopedOn),
        IsPilot = programme.History?.IsPilot,
        LedToScale = programme.History?.LedToScale,
    };

    private static ContractRecord Read(Contract contract) => new()
    {
        Key = contract.Key,
        IsDigital = contract.IsDigital,
        Amount = contract.Amount,
        PublishedOn = Midnight(contract.PublishedOn),
        SignedOn = Midnight(contract.SignedOn),
        IsSupplierSmall = contract.IsSupplierSmall,
        IsSupplierNew = contract.IsSupplierNew,
        StatesOutcome = contract.StatesOutcome,
        IsLarge = contract.IsLarge,
        HadMarketTalks = contract.HadMarketTalks,
        IsAboveThreshold = contract.IsAboveThreshold,
        WasSeenByCentre = contract.WasSeenByCentre,
    };

    private static SystemRecord Read(InformationSystem system) => new()
    {
        Key = system.Key,
        Vendor = system.Vendor,
        Product = system.Product,
        Version = system.Version,
        SupportEnd = Midnight(system.SupportEnd),
        IsLegacy = system.IsLegacy,
        IsCritical = system.IsCritical,
        InUseSince = Midnight(system.InUseSince),
        HasOwner = system.HasOwner,
        HasRiskScore = system.HasRiskScore,
        IsRed = system.IsRed,
        IsReplacementFunded = system.IsReplacementFunded,
        RunCost = system.RunCost,
    };

    private static string Source(string records, string? release) => release is null ? records : $"{records}, {release}";

    private static DateTime Midnight(DateOnly day) => day.ToDateTime(TimeOnly.MinValue);

    private static DateTime? Midnight(DateOnly? day) => day is { } known ? Midnight(known) : null;

    private static decimal? Whole(decimal? millions) => millions * 1_000_000;
}
