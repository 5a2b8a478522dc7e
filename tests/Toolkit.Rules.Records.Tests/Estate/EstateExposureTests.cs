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
            "Computed as of 2026-10-31; systems counted: 4. Legacy systems whose product has vulnerabilities that are known to be exploited: 2.",
            records.Compute()[CapitalInvestmentIndicators.LegacySystemShare]!.Text);
    }

    [Fact]
    public void ComputeExposure_WithoutTable_GivesNothing() => Assert.Null(Estate().Add(new SystemRecord { Product = "Windows" }).ComputeExposure());
}
