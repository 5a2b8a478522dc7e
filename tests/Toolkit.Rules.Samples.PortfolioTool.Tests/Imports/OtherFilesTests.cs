using Toolkit.Rules.Samples.Imports;
using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.PortfolioTool.Tests.Imports;

public sealed class OtherFilesTests
{
    private const string AustralianHeader = "agency,tier,project,dca_2024,dca_2025,delivery_status,total_budget_aud_m,digital_budget_aud_m,end_date";
    private const string RegisterHeader = "as_of,programme_id,programme,department,category,digital,approved_m";
    private const string SystemsHeader = "as_of,portfolio,department,system_id,system,critical,support_end";

    [Fact]
    public void AustralianReport_LineAsPublished_IsReadWithTheNewestRating()
    {
        var (content, problems) = Files.Read(FileKind.AustralianReport, Files.Bytes(AustralianHeader, "Australian Taxation Office,Tier 1,Modernisation,Low,Medium-High,Active,279,NFP,1.06.2026"));

        Assert.Empty(problems);
        var programme = Assert.Single(((ReleaseContent)content!).Programmes);
        Assert.Equal(Rating.MediumHigh, programme.Rating);
        Assert.Equal(279m, programme.WholeLifeCost);
        Assert.Null(programme.DigitalCost);
        Assert.Equal(new DateOnly(2026, 6, 1), programme.EndsOn);
        Assert.True(programme.IsDigital);
    }

    [Fact]
    public void AustralianReport_WithoutRatings_AsksForTheYear()
    {
        var line = "Australian Taxation Office,Tier 1,{0},Active,279,12,30.06.2026";
        var problems = Files.Read(FileKind.AustralianReport, Files.Bytes("agency,tier,project,delivery_status,total_budget_aud_m,digital_budget_aud_m,end_date",
            string.Format(System.Globalization.CultureInfo.InvariantCulture, line, "A"), string.Format(System.Globalization.CultureInfo.InvariantCulture, line, "B"))).Problems;

        Assert.Contains("report_year", Assert.Single(problems).Found, StringComparison.Ordinal);
    }

    [Fact]
    public void Register_ColumnsLeftOut_AreUnknownAndNotNo()
    {
        var (content, problems) = Files.Read(FileKind.ProgrammeRegister, Files.Bytes(RegisterHeader, "2026-09-30,P1,Permits,lanterns,Service,,12.5"));

        Assert.Empty(problems);
        var programme = Assert.Single(((ReleaseContent)content!).Programmes);
        Assert.Null(programme.IsDigital);
        Assert.Null(programme.History!.WasStoppedEarly);
    }

    [Fact]
    public void Register_TwoDays_IsAProblem()
    {
        var problems = Files.Read(FileKind.ProgrammeRegister, Files.Bytes(RegisterHeader, "2026-09-30,P1,Permits,lanterns,Service,yes,1", "2026-09-29,P2,Tides,tides,Service,no,1")).Problems;

        Assert.Equal([3], Assert.Single(problems).Lines);
        Assert.Equal("as_of", problems[0].Column);
    }

    [Fact]
    public void SystemsList_TwoDepartments_IsRead()
    {
        var (content, problems) = Files.Read(FileKind.SystemsList, Files.Bytes(SystemsHeader, "2026-09-30,example,lanterns,S1,Ledger,yes,2020-01-01", "2026-09-30,example,tides,S1,Tables,no,"));

        Assert.Empty(problems);
        Assert.IsType<SystemsContent>(content);
    }

    [Theory]
    [InlineData("2026-09-30,nowhere,lanterns,S2,Ledger,yes,", "portfolio")]
    [InlineData("2026-09-30,example,nowhere,S2,Ledger,yes,", "department")]
    [InlineData("2026-09-30,example,lanterns,S1,Ledger,yes,", "department")]
    [InlineData("2026-09-30,Example,Department of Lanterns,S1,Ledger,yes,", "department")]
    [InlineData("2026-09-30,example,lanterns,S2,Ledger,yes,0204-01-01", "support_end")]
    [InlineData("2026-09-29,example,lanterns,S2,Ledger,yes,", "as_of")]
    [InlineData(",example,lanterns,S2,Ledger,yes,", "as_of")]
    [InlineData("2026-09-30,example,lanterns,S2,Ledger,perhaps,", "critical")]
    [InlineData("2026-09-30,example,lanterns,S2,Ledger,yes,soon", "support_end")]
    public void SystemsList_Mistake_IsAProblemInItsPlace(string line, string column)
    {
        var problems = Files.Read(FileKind.SystemsList, Files.Bytes(SystemsHeader, "2026-09-30,example,lanterns,S1,Ledger,yes,2020-01-01", line)).Problems;

        Assert.Equal([3], Assert.Single(problems).Lines);
        Assert.Equal(column, problems[0].Column);
    }
}
