using System.Globalization;
using Toolkit.Rules.Samples.Imports;
using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.PortfolioTool.Tests.Imports;

public sealed class UkReleaseTableTests(PortfolioApp app) : IClassFixture<PortfolioApp>
{
    [Theory]
    [InlineData("£33.73", 33.73)]
    [InlineData("£32,614", 32614)]
    [InlineData("1443.7", 1443.7)]
    [InlineData("-12", -12)]
    [InlineData("Low: 10, Mid: 12.5, High: 20", 12.5)]
    [InlineData("Low: 1,006.2, Mid: 1,100.5, High: 1,250", 1100.5)]
    [InlineData("Mid: 1,100.5, High: 1,250", 1100.5)]
    [InlineData("Low: 10, Mid: 12.5", 12.5)]
    public void Read_AmountAsPublished_IsThatAmount(string cell, double expected) =>
        Assert.Equal((decimal)expected, Files.UkProgramme(("whole_life_cost_gbp_m", cell)).WholeLifeCost);

    [Theory]
    [InlineData("2025-02-28")]
    [InlineData("2025-02-28 00:00:00")]
    [InlineData("28/02/2025")]
    [InlineData("Low: 01/01/2025, Mid: 28/02/2025, High: 31/12/2026")]
    public void Read_DayAsPublished_IsThatDay(string cell) => Assert.Equal(new DateOnly(2025, 2, 28), Files.UkProgramme(("end_date", cell)).EndsOn);

    [Theory]
    [InlineData("Exempt under Section 43 of the Freedom of Information Act 2000 (Commercial Interests)")]
    [InlineData("Section 24 - National security")]
    [InlineData("ARMP adjustments - Project not yet in a position to give cost/schedule")]
    public void Read_FigureWithheld_IsUnknownWithTheReason(string reason)
    {
        var programme = Files.UkProgramme(("whole_life_cost_gbp_m", reason), ("ipa_dca", reason));

        Assert.Null(programme.WholeLifeCost);
        Assert.Null(programme.Rating);
        Assert.Equal($"rating: {reason}\nwhole-life cost: {reason}", programme.Withheld);
    }

    [Fact]
    public void Read_RatedTwice_TakesTheIndependentWord() =>
        Assert.Equal(Rating.Red, Files.UkProgramme(("ipa_dca", "RED"), ("sro_dca", "Green")).Rating);

    [Fact]
    public void Read_RatedByTheOwnerAlone_TakesTheOwnersWord() =>
        Assert.Equal(Rating.Green, Files.UkProgramme(("ipa_dca", "NA"), ("sro_dca", "GREEN")).Rating);

    [Theory]
    [InlineData("ICT", true)]
    [InlineData("Military Capability", false)]
    [InlineData("Government Transformation and Service Delivery", null)]
    public void Read_Category_SaysWhetherItIsDigitalOrNothing(string category, bool? expected) =>
        Assert.Equal(expected, Files.UkProgramme(("category", category)).IsDigital);

    [Theory]
    [InlineData("No", false)]
    [InlineData("Yes - Not published on the Government Evaluation Registry", true)]
    [InlineData("", null)]
    public void Read_EvaluationPlan_IsYesNoOrUnknown(string cell, bool? expected) =>
        Assert.Equal(expected, Files.UkProgramme(("evaluation_plan", cell)).HasEvaluationPlan);

    [Fact]
    public void Read_FormerNameOfADepartment_IsTheDepartment() => Assert.Equal(2, Files.UkProgramme(("department", "DLUHC")).DepartmentId);

    [Theory]
    [InlineData("whole_life_cost_gbp_m", "about 5")]
    [InlineData("whole_life_cost_gbp_m", "79228162514264337593543950335")]
    [InlineData("end_date", "2025-02-30")]
    [InlineData("end_date", "0025-02-28")]
    [InlineData("release", "2024-99")]
    [InlineData("ipa_dca", "Purple")]
    [InlineData("category", "Space")]
    [InlineData("department", "NASA")]
    [InlineData("release", "2024")]
    [InlineData("project", "")]
    [InlineData("evaluation_plan", "Perhaps")]
    public void Read_CellThatIsNoneOfThese_IsAProblemInItsPlace(string column, string cell)
    {
        var problem = Assert.Single(Files.Read(FileKind.UkRelease, Files.Uk(Files.UkLine(), Files.UkLine(("gmpp_id", "2"), (column, cell)))).Problems);

        Assert.Equal([3], problem.Lines);
        Assert.Equal(column, problem.Column);
        Assert.Equal(cell.Length == 0 ? "nothing" : $"\"{cell}\"", problem.Found);
        Assert.NotEmpty(problem.Allowed);
    }

    [Fact]
    public void Read_ManyMistakes_AreAllTold()
    {
        var problems = Files.Read(FileKind.UkRelease, Files.Uk(
            Files.UkLine(("ipa_dca", "Purple"), ("end_date", "soon")), Files.UkLine(("department", "NASA")), Files.UkLine(("release", "2023-24"), ("gmpp_id", "X")))).Problems;

        // The second line repeats the programme of the first, the third is of another release.
        Assert.Equal(
            [(2, "end_date"), (2, "ipa_dca"), (3, "department"), (3, "gmpp_id"), (4, "release")],
            problems.Select(problem => (problem.Lines[0], problem.Column)).Order());
    }

    [Theory]
    [InlineData("gmpp-2021-22.csv", 235, "2021-22")]
    [InlineData("gmpp-2022-23.csv", 244, "2022-23")]
    [InlineData("gmpp-2023-24.csv", 227, "2023-24")]
    [InlineData("gmpp-2024-25.csv", 213, "2024-25")]
    public void BundledRelease_InTheDatabase_HasEveryLine(string file, int lines, string release)
    {
        Assert.Equal(lines, CsvLines(file));
        Assert.Equal(lines, app.InDatabase(database => database.Programmes.Count(programme => programme.Release!.Name == release)));
        Assert.Equal(new DateOnly(int.Parse(release[..4], CultureInfo.InvariantCulture) + 1, 3, 31), app.InDatabase(database => database.Releases.Single(one => one.Name == release).AsOf));
    }

    private static int CsvLines(string file) => (int)Toolkit.Rules.Tables.TableFile.Open(new MemoryStream(Files.Bundled(file))).Survey.Records;
}
