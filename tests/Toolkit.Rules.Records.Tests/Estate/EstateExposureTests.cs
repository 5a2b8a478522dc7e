using Toolkit.Rules.Indicators;
using static Toolkit.Rules.Records.Tests.RecordSetSteps;

namespace Toolkit.Rules.Records.Tests;

public sealed class EstateExposureTests
{
    private static readonly EstateOptions Tables = new()
    {
        Exploited =
        [
            new ExploitedVulnerability { Vendor = "Microsoft", Product = "Windows", IsUsedByRansomware = true },
            new ExploitedVulnerability { Vendor = "Microsoft", Product = "Windows", AddedOn = DaysAgo(3) },
            new ExploitedVulnerability { Vendor = "Git", Product = "Git", AddedOn = AsOf },
            new ExploitedVulnerability { Vendor = "Later", Product = "Later", AddedOn = AsOf.AddDays(1) },
        ],
    };

    [Theory]
    [InlineData("microsoft", "windows-server", "Windows", 1, 1)]
    [InlineData(null, "windows", null, 1, 1)]
    [InlineData("Somebody else", "Windows", null, 0, 0)]
    [InlineData("Git", "git", null, 1, 0)]
    [InlineData("Later", "Later", null, 0, 0)]
    [InlineData("Microsoft", null, null, 0, 0)]
    public void ComputeExposure_Product_IsFoundByVendorAndName(string? vendor, string? product, string? exploited, long listed, long ransomware)
    {
        var exposure = Estate(Tables)
            .Add(new SystemRecord { Vendor = vendor, Product = product, ExploitedProduct = exploited }).ComputeExposure()!;

        Assert.Equal(product is null ? 0 : 1, exposure.Systems);
        Assert.Equal(listed, exposure.Listed);
        Assert.Equal(ransomware, exposure.UsedByRansomware);
    }

    [Fact]
    public void ComputeExposure_LegacyAndCritical_AreCountedAndSaidBesideTheLegacyShare()
    {
        var records = Estate(Tables)
            .Add(new SystemRecord { Product = "Windows", IsLegacy = true, IsCritical = true })
            .Add(new SystemRecord { Product = "Windows", IsLegacy = true })
            .Add(new SystemRecord { Product = "Windows", IsLegacy = false, IsCritical = true })
            .Add(new SystemRecord { Product = "Unlisted", IsLegacy = true });
        var exposure = records.ComputeExposure()!;

        Assert.Equal(4, exposure.Systems);
        Assert.Equal(3, exposure.Listed);
        Assert.Equal(2, exposure.ListedAndLegacy);
        Assert.Equal(1, exposure.ListedLegacyAndCritical);
        Assert.Equal(
            "Computed as of 2026-10-31; systems counted: 4. Legacy systems whose product has vulnerabilities that are known to be exploited: 2. "
            + "Systems whose product the table of exploited vulnerabilities does not know by its name: 1; nothing is known of these.",
            records.Compute()[CapitalInvestmentIndicators.LegacySystemShare]!.Text);
    }

    /// <summary>Case 04 of the shared cases: names as an inventory writes them.</summary>
    [Theory]
    [InlineData("VMware", "VMware ESXi", Exploitation.Listed, null)]
    [InlineData("VMware, Inc.", "ESXi", Exploitation.Listed, null)]
    [InlineData("Apache Software Foundation", "Apache Tomcat", Exploitation.Listed, null)]
    [InlineData("MICROSOFT CORP.", "windows", Exploitation.UsedByRansomware, null)]
    [InlineData("Microsoft", "Windows Server 2012 R2 Standard", Exploitation.NotKnown, "Windows")]
    [InlineData("Microsoft", "Microsoft SQL Server 2014", Exploitation.NotKnown, "SQL Server")]
    [InlineData("Apache", "Tomcta", Exploitation.NotKnown, "Tomcat")]
    [InlineData("Somebody", "Lantern Ledger", Exploitation.NotKnown, null)]
    [InlineData("PostgreSQL Global Development Group", "PostgreSQL", Exploitation.NotListed, null)]
    [InlineData("Later", "Later", Exploitation.NotListed, null)]
    public void FindExploitation_NameOfAProduct_IsKnownOrSaidNotToBe(string vendor, string product, Exploitation expected, string? nearest)
    {
        var system = new SystemRecord { Key = "S", Vendor = vendor, Product = product };
        var records = Estate(new EstateOptions
        {
            Exploited =
            [
                .. Tables.Exploited!,
                new ExploitedVulnerability { Vendor = "VMware", Product = "ESXi" },
                new ExploitedVulnerability { Vendor = "Apache", Product = "Tomcat" },
                new ExploitedVulnerability { Vendor = "Microsoft", Product = "SQL Server" },
            ],
            ComparedProducts = ["PostgreSQL"],
        });

        Assert.Equal(expected, records.FindExploitation(system));
        var exposure = records.Add(system).ComputeExposure()!;
        Assert.Equal(expected == Exploitation.NotKnown ? 1 : 0, exposure.NotKnown);
        Assert.Equal(expected == Exploitation.NotListed ? 1 : 0, exposure.NotListed);
        Assert.Equal(expected == Exploitation.NotKnown ? [(vendor, product, 1L, nearest)] : [], exposure.Unmatched.Select(name => (name.Vendor!, name.Product, name.Systems, name.Nearest)));
    }

    [Fact]
    public void ComputeExposure_OfParts_ListsTheNamesOfAll()
    {
        EstateRecords Part(params string[] products) => Estate(Tables).Add(products, product => new SystemRecord { Product = product });
        var exposure = Part("Windows", "Lantern").Merge(Part("Lantern", "Tide")).ComputeExposure()!;

        Assert.Equal([("Lantern", 2L), ("Tide", 1L)], exposure.Unmatched.Select(name => (name.Product, name.Systems)));
        Assert.Equal(3, exposure.NotKnown);
        Assert.Equal(0, exposure.NotListed);
        Assert.Equal(1, exposure.Listed);
    }

    [Theory]
    [InlineData("VMware", "VMware ESXi")]
    [InlineData("VMware, Inc.", "esxi")]
    public void Compute_ProductWithTheVendorBeforeIt_IsFoundInTheTableOfSupportDates(string vendor, string product)
    {
        var ended = new EstateOptions { Releases = [new ProductRelease { Product = "ESXi", Cycle = "6.7", SupportEnd = DaysAgo(9) }] };
        var answers = Estate(ended).Add(new SystemRecord { Vendor = vendor, Product = product, Version = "6.7.0", IsLegacy = false }).Compute();

        Assert.Equal(100, answers[CapitalInvestmentIndicators.LegacySystemShare]!.Value);
    }

    [Fact]
    public void ComputeExposure_WithoutTable_GivesNothing() => Assert.Null(Estate().Add(new SystemRecord { Product = "Windows" }).ComputeExposure());
}
