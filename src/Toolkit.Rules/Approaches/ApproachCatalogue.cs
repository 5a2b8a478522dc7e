using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Approaches;

/// <summary>The versioned set of approaches and rules that an engine uses. Immutable; ordered by id.</summary>
/// <example>
/// <code>
/// using Toolkit.Rules.Approaches;
/// using Toolkit.Rules.Profiles;
///
/// foreach (var approach in ApproachCatalogue.Default.Descriptors)
///     Console.WriteLine($"{approach.Id} {approach.Title}: effort {approach.EffortFor(OrganisationKind.Department)}");
/// </code>
/// </example>
public sealed class ApproachCatalogue
{
    private const string ToolkitName = "The digital leader's toolkit";
    private const string ToolkitVersion = "2.0.0";

    private static readonly Lazy<ApproachCatalogue> LazyDefault = new(() => new ApproachCatalogue(ToolkitRules(), own: []));

    private readonly string[] _own;

    private ApproachCatalogue(IEnumerable<ApproachRule> rules, string[] own)
    {
        Rules = [.. rules.OrderBy(rule => rule.Descriptor.Id, StringComparer.Ordinal)];
        Descriptors = [.. Rules.Select(rule => rule.Descriptor)];
        _own = own;
        Version = own.Length == 0 ? ToolkitVersion : ToolkitVersion + "+" + string.Join(".", own);
        CatalogueChecks.UniqueIds(Descriptors);
        CatalogueChecks.NoCycles(Descriptors);
        Indicators = CatalogueChecks.IndicatorsOf(Rules);
        Evidence = CatalogueChecks.EvidenceOf(Rules);
        Preconditions = CatalogueChecks.PreconditionsOf(Rules);
    }

    /// <summary>The 21 approaches of the toolkit.</summary>
    public static ApproachCatalogue Default => LazyDefault.Value;

    /// <summary>The name of the catalogue.</summary>
    public string Name => ToolkitName;

    /// <summary>The version of the catalogue; the ids of rules added by a host follow a plus sign.</summary>
    public string Version { get; }

    /// <summary>The rules, ordered by id.</summary>
    public IReadOnlyList<ApproachRule> Rules { get; }

    /// <summary>The facts about each approach that no profile changes, ordered by id. Figures are the catalogue's; those a host sets are in <see cref="RecommendationEngine.RuleSet"/>.</summary>
    public IReadOnlyList<ApproachDescriptor> Descriptors { get; }

    /// <summary>The 126 built-in indicators in catalogue order, then those of a host's rules by key.</summary>
    public IReadOnlyList<Indicator> Indicators { get; }

    /// <summary>The evidence of all rules by indicator key.</summary>
    internal ILookup<string, Evidence> Evidence { get; }

    /// <summary>The preconditions of all rules by the id of the approach.</summary>
    internal ILookup<string, Precondition> Preconditions { get; }

    /// <summary>Finds an approach.</summary>
    /// <param name="id">The id, compared ordinally.</param>
    /// <returns>Its descriptor, or null when there is none.</returns>
    public ApproachDescriptor? Find(string id) => Descriptors.FirstOrDefault(approach => approach.Id == id);

    /// <summary>The same catalogue with rules of a host's own.</summary>
    /// <param name="rules">The rules to add.</param>
    /// <exception cref="ArgumentException">An id is taken, an indicator key is taken, or requirements run in a circle.</exception>
    public ApproachCatalogue With(params ApproachRule[] rules)
    {
        var own = _own.Concat(Guard.NotNull(rules).Select(rule => rule.Descriptor.Id)).OrderBy(id => id, StringComparer.Ordinal);
        return rules.Length == 0 ? this : new ApproachCatalogue(Rules.Concat(rules), [.. own]);
    }

    private static ApproachRule[] ToolkitRules() =>
    [
        new SharedOwnershipRule(), new PerformanceMetricsRule(), new CentralUnitRule(),
        new CustomerBaseRule(), new CitizenDataControlRule(), new SingleSourceOfTruthRule(),
        new LegacyVulnerabilityRule(), new PlatformAdoptionRule(), new FinancialFrameworkRule(),
        new DigitalMarketplaceRule(), new AgileFundingRule(), new CommissioningRule(),
        new WorkforceManagementRule(), new DiversityRule(), new DigitalAcademyRule(),
        new PayFlexibilityRule(), new TechnicalCareerPathRule(), new SecondmentRule(),
        new AppointmentReformRule(), new LeaderTrainingRule(), new DigitalMinisterRule(),
    ];
}
