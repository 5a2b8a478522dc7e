using Toolkit.Rules.Approaches;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Tests.Approaches;

public sealed class ApproachCatalogueTests
{
    /// <summary>Id, title to the letter, folder and class of each of the 21 approaches.</summary>
    public static TheoryData<string, string, string, string> Table { get; } = new()
    {
        { "DLT101", "In producing your strategy, focus on shared development and ownership", "EffectiveStrategies", "SharedOwnershipRule" },
        { "DLT102", "Develop performance metrics with muscle", "EffectiveStrategies", "PerformanceMetricsRule" },
        { "DLT103", "Create a strong central unit - but use your powers carefully", "EffectiveStrategies", "CentralUnitRule" },
        { "DLT201", "Focus on building a customer base, not delivering a policy", "IdentityAndData", "CustomerBaseRule" },
        { "DLT202", "Build trust by putting citizens in control of their data", "IdentityAndData", "CitizenDataControlRule" },
        { "DLT203", "Create a 'single source of truth' for key datasets", "IdentityAndData", "SingleSourceOfTruthRule" },
        { "DLT301", "Emphasise legacy systems' vulnerability to cyber attacks and IT failures", "CapitalInvestment", "LegacyVulnerabilityRule" },
        { "DLT302", "Help everyone onto your new platform - or risk wasting your investment", "CapitalInvestment", "PlatformAdoptionRule" },
        { "DLT303", "Adjust financial and appraisal frameworks to suit digital technologies", "CapitalInvestment", "FinancialFrameworkRule" },
        { "DLT401", "Create a digital marketplace, building an SME supplier ecosystem", "FinanceAndGovernance", "DigitalMarketplaceRule" },
        { "DLT402", "Adapt funding and project approval systems to support Agile methodologies", "FinanceAndGovernance", "AgileFundingRule" },
        { "DLT403", "Innovate in commissioning, and commission for innovation", "FinanceAndGovernance", "CommissioningRule" },
        { "DLT501", "Develop cross-government workforce management and career pathways", "DigitalWorkforce", "WorkforceManagementRule" },
        { "DLT502", "Put diversity and equality at the heart of your offer to digital professionals", "DigitalWorkforce", "DiversityRule" },
        { "DLT503", "Establish a digital academy serving civil servants in every profession", "DigitalWorkforce", "DigitalAcademyRule" },
        { "DLT601", "Introduce pay flexibilities for senior digital leaders", "LeadershipCadre", "PayFlexibilityRule" },
        { "DLT602", "Create non-management career paths for technical professionals", "LeadershipCadre", "TechnicalCareerPathRule" },
        { "DLT603", "Establish secondment programmes with businesses - and governments?", "LeadershipCadre", "SecondmentRule" },
        { "DLT701", "Reform appointment and performance management systems to select and incentivise the right behaviours", "LeaderEngagement", "AppointmentReformRule" },
        { "DLT702", "Ensure that organisational leaders benefit from digital training and coaching", "LeaderEngagement", "LeaderTrainingRule" },
        { "DLT703", "Appoint an influential minister for digital", "LeaderEngagement", "DigitalMinisterRule" },
    };

    [Fact]
    public void Default_Ids_AreThoseOfTheTableInOrder() =>
        Assert.Equal(Table.Select(row => (string)row[0]), ApproachCatalogue.Default.Descriptors.Select(approach => approach.Id));

    [Theory]
    [MemberData(nameof(Table))]
    public void Default_EachApproach_HasItsTitleFindingAndFile(string id, string title, string folder, string type)
    {
        var rule = ApproachCatalogue.Default.Rules.Single(candidate => candidate.Descriptor.Id == id);

        Assert.Equal(title, rule.Descriptor.Title);
        Assert.Equal($"{id} {title}", rule.ToString());
        Assert.Equal(folder, rule.Descriptor.Finding.ToString());
        Assert.Equal(id[3] - '0', (int)rule.Descriptor.Finding);
        Assert.Equal(type, rule.GetType().Name);
        Assert.False(rule.GetType().IsPublic);
        Assert.True(rule.GetType().IsSealed);
        Assert.True(File.Exists(Repository.PathOf("src", "Toolkit.Rules", "Approaches", folder, type + ".cs")));
        Assert.True(File.Exists(Repository.PathOf("tests", "Toolkit.Rules.Tests", "Approaches", folder, type + "Tests.cs")));
    }

    [Theory]
    [MemberData(nameof(Table))]
    public void Default_EachApproach_LinksToAPageThatExists(string id, string title, string folder, string type)
    {
        _ = (title, folder, type);
        var link = ApproachCatalogue.Default.Find(id)!.HelpLink;

        Assert.EndsWith($"/docs/approaches/{id}.md", link.AbsolutePath, StringComparison.Ordinal);
        Assert.True(File.Exists(Repository.PathOf("docs", "approaches", id + ".md")));
    }

    [Fact]
    public void Folders_UnderApproaches_HoldNothingButTheTable() =>
        Assert.Equal(
            Table.Select(row => $"{row[2]}/{row[3]}.cs").Order(StringComparer.Ordinal),
            Directory.GetDirectories(Repository.PathOf("src", "Toolkit.Rules", "Approaches"))
                .SelectMany(Directory.GetFiles)
                .Select(file => $"{Path.GetFileName(Path.GetDirectoryName(file))}/{Path.GetFileName(file)}")
                .Order(StringComparer.Ordinal));

    [Fact]
    public void Default_Links_PointToOtherApproachesOnce()
    {
        foreach (var approach in ApproachCatalogue.Default.Descriptors)
        {
            var links = approach.Requires.Concat(approach.HelpedBy).ToList();
            Assert.All(links, id => Assert.True(ApproachCatalogue.Default.Find(id) is not null, $"{approach.Id} links to {id}."));
            Assert.Equal(links.Distinct(), links);
            Assert.DoesNotContain(approach.Id, links);
        }
    }

    [Fact]
    public void Default_Requirements_NeverLeadBack()
    {
        foreach (var approach in ApproachCatalogue.Default.Descriptors)
            Assert.DoesNotContain(approach.Id, RequiredBy(approach, depth: 21));
    }

    [Fact]
    public void With_RequirementsInACircle_NamesThem()
    {
        var problem = Assert.Throws<ArgumentException>(() => ApproachCatalogue.Default.With(
            new LinkedRule("ACME301", "ACME302"), new LinkedRule("ACME302", "ACME303"), new LinkedRule("ACME303", "ACME301"), new LinkedRule("ACME304", "DLT101")));

        Assert.Equal("Requirements run in a circle: ACME301, ACME302, ACME303.", problem.Message);
    }

    [Fact]
    public void With_IdThatIsTaken_NamesIt() =>
        Assert.Equal(
            "There are two rules with the id DLT101.",
            Assert.Throws<ArgumentException>(() => ApproachCatalogue.Default.With(new LinkedRule("DLT101"))).Message);

    [Fact]
    public void With_KeyThatIsTaken_NamesIt() =>
        Assert.Equal(
            "There are two indicators with the key acme-share.",
            Assert.Throws<ArgumentException>(() => ApproachCatalogue.Default.With(new LinkedRule("ACME301"), new LinkedRule("ACME302"))).Message);

    [Fact]
    public void With_OwnRules_OrdersByIdAndSaysSoInTheVersion()
    {
        var catalogue = ApproachCatalogue.Default.With(new BrokenRule()).With(new HostRule());

        Assert.Equal(["ACME101", "ACME202", "DLT101"], catalogue.Descriptors.Take(3).Select(approach => approach.Id));
        Assert.Equal("2.0.0+ACME101.ACME202", catalogue.Version);
        Assert.Equal(127, catalogue.Indicators.Count);
        Assert.Same(HostRule.WaitingDays, catalogue.Indicators[126]);
        Assert.Equal(126, ApproachCatalogue.Default.Indicators.Count);
    }

    [Fact]
    public void With_Nothing_IsTheSameCatalogue() => Assert.Same(ApproachCatalogue.Default, ApproachCatalogue.Default.With());

    [Fact]
    public void Default_EveryIndicator_IsEvidenceOfExactlyOneRule()
    {
        var uses = ApproachCatalogue.Default.Rules
            .SelectMany(rule => rule.Definition.Evidence, (rule, piece) => (rule.Descriptor.Id, piece.Indicator.Key))
            .ToLookup(use => use.Key, use => use.Id);

        foreach (var indicator in IndicatorCatalogue.All)
            Assert.True((indicator.Key == "department-trust-pct" ? 0 : 1) == uses[indicator.Key].Count(), indicator.Key);
        Assert.Equal(125, uses.Count);
    }

    [Fact]
    public void Default_DepartmentTrust_IsABrakeOfTheCentralUnit() =>
        Assert.Contains(
            ApproachCatalogue.Default.Rules.Single(rule => rule.Descriptor.Id == "DLT103").Definition.Preconditions,
            brake => brake.When.Indicator.Key == "department-trust-pct");

    [Fact]
    public void Default_EveryKindOfOrganisation_CanActOnMostApproaches()
    {
        foreach (var kind in Enum.GetValues<OrganisationKind>())
            Assert.InRange(ApproachCatalogue.Default.Descriptors.Count(approach => approach.LeverFor(kind) != Lever.None), 19, 21);
    }

    private static IEnumerable<string> RequiredBy(ApproachDescriptor approach, int depth) =>
        depth == 0
            ? throw new InvalidOperationException($"{approach.Id} is required by itself.")
            : approach.Requires.SelectMany(id => RequiredBy(ApproachCatalogue.Default.Find(id)!, depth - 1).Prepend(id));

    private sealed class LinkedRule(string id, params string[] requires) : ApproachRule
    {
        protected override void Describe(DescriptorBuilder approach) =>
            approach.Id(id).Effort(EffortSize.Small).FirstEffectAfterMonths(SourcedNumber.Judged(1)).Since("1.0.0").Requires(requires);

        protected override void Define(RuleBuilder rule) => rule
            .When()
                .Below(
                    Indicator.Percentage("acme-share", Direction.HigherIsBetter, RecordHolder.PortfolioTool),
                    trigger: SourcedNumber.Judged(50), target: SourcedNumber.Judged(80), worst: SourcedNumber.Judged(0), weight: SourcedNumber.Judged(1))
            .Then()
                .Recommend();
    }
}
