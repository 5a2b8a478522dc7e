using Microsoft.Extensions.DependencyInjection;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Records;
using Toolkit.Rules.Samples.Imports;
using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Samples.PortfolioTool.Tests.Imports;
using Toolkit.Rules.Samples.Recommending;

namespace Toolkit.Rules.Samples.PortfolioTool.Tests.Recommending;

public sealed class DepartmentRecordsTests(PortfolioApp app) : IClassFixture<PortfolioApp>
{
    private const string Header =
        "as_of,programme_id,programme,department,category,digital,approved_m,medium,major,staged_m,proposed_on,discovery_funded_on,business_case_on,cost_of_not_acting," +
        "approved_on,started_on,ends_on,stopped_early,stopped_on,benefits_measured,rescoped_by_misjudgement,rescoped_on,pilot,led_to_scale";

    private static readonly DateOnly Day = new(2026, 9, 30);

    [Theory]
    [InlineData("digital-approval-months", 12)]
    [InlineData("do-nothing-cost-pct", 100)]
    [InlineData("benefit-measured-pct", 100)]
    [InlineData("discovery-start-months", 3)]
    [InlineData("staged-money-pct", 40)]
    [InlineData("large-project-money-pct", 100)]
    [InlineData("pilot-to-scale-pct", 100)]
    [InlineData("programmes-rescoped-pct", 100)]
    public void Recommend_RegisterWithEveryColumn_AnswersFromEachOfThem(string key, double expected)
    {
        var recommended = FromRegister("2026-09-30,P1,Permits,lanterns,Service,yes,12.5,yes,yes,5,2024-10-01,2025-01-01,2025-10-10,yes,2025-10-01,2025-10-15,2026-06-30,no,,yes,yes,2026-01-15,yes,yes");

        var answer = recommended.Computed[0][IndicatorCatalogue.Find(key)!]!;
        Assert.Equal(expected, answer.Value!.Value);
        Assert.Equal(1L, answer.Records);
        Assert.Equal("records, 2026-09-30", recommended.Profile[answer.Indicator].Source);
    }

    [Fact]
    public void Recommend_StoppedEarlyAmongFive_IsOneInFive()
    {
        var lines = Enumerable.Range(1, 5).Select(number => $"2026-09-30,P{number},Name,lanterns,Service,yes,1,no,no,0,,,,,,2025-10-15,2027-01-01,{(number == 1 ? "yes,2026-02-01" : "no,")},,no,,no,");

        Assert.Equal(20, FromRegister([.. lines]).Computed[0][FinanceAndGovernanceIndicators.EarlyStopShare]!.Value);
    }

    [Fact]
    public void Recommend_PublishedRelease_AnswersNothingAndSaysWhatItLacks()
    {
        var release = new Release { Name = "2024-25", AsOf = new DateOnly(2025, 3, 31), FileName = "f", Programmes = { Files.UkProgramme(("whole_life_cost_gbp_m", "1443.7")) } };
        var recommended = Recommend(release, null);

        Assert.Empty(recommended.Profile.Answered);
        Assert.Equal("The programmes do not say: the approved value.", recommended.Computed[0][FinanceAndGovernanceIndicators.LargeProjectMoneyShare]!.Text);
        Assert.All(recommended.Computed.SelectMany(computed => computed.NotComputed), answer => Assert.NotEmpty(answer.Text));
        Assert.Null(recommended.Exposure);
    }

    [Fact]
    public void Recommend_SystemsWithoutSupportDates_TakesThemFromTheTable()
    {
        var systems = new SystemsList { AsOf = Day, FileName = "f" };
        systems.Systems.AddRange([System("S1", "Microsoft", "SQL Server", "11.0"), System("S2", "Microsoft", "SQL Server", "16.0"), System("S3", "Red Hat", "Red Hat Enterprise Linux", "6.10"), System("S4", null, "rhel", "9.4")]);

        var recommended = Recommend(null, systems);

        Assert.Equal(50, recommended.Computed[1][CapitalInvestmentIndicators.LegacySystemShare]!.Value);
        Assert.Equal(4, recommended.Exposure!.Systems);
        Assert.Equal(2, recommended.Exposure.Listed);
        Assert.Equal(1, recommended.Exposure.ListedAndLegacy);
    }

    [Fact]
    public void Recommend_ContradictoryRecord_IsLeftOutAndNamedByItsKey()
    {
        var recommended = FromRegister("2026-09-30,P7,Permits,lanterns,Service,yes,12.5,yes,yes,5,,,,,,2026-10-15,2026-06-30,no,,yes,no,,no,");

        Assert.Equal(1, recommended.Computed[0].LeftOut);
        Assert.Equal("P7", recommended.Computed[0].Problems.Single().Key);
        Assert.Empty(recommended.Profile.Answered);
    }

    private static InformationSystem System(string key, string? vendor, string product, string version) =>
        new() { Key = key, Name = key, Vendor = vendor, Product = product, Version = version, IsLegacy = false, IsCritical = true };

    private Recommended FromRegister(params string[] lines)
    {
        var (content, problems) = Files.Read(FileKind.ProgrammeRegister, Files.Bytes(Header, lines));
        Assert.Empty(problems);
        return Recommend(new Release { Name = "2026-09-30", AsOf = Day, FileName = "f", Programmes = [.. ((ReleaseContent)content!).Programmes] }, null);
    }

    private Recommended Recommend(Release? release, SystemsList? systems) =>
        app.Services.GetRequiredService<DepartmentRecords>().Recommend(Files.Portfolios[2], Files.Portfolios[2].Departments[0], Day, release, systems, null, []);
}
