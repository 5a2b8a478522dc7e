namespace Toolkit.Rules.Tables.Tests.Reading;

public sealed class XlsxTests
{
    private static readonly object?[][] Staff =
    [
        ["Employee ID", "Hire Date", "FTE", "Salary", "is senior"],
        ["E1", new DateTime(2020, 3, 1), new double[] { 0.8 }, 50000.5, true],
        ["E2", "2021-04-05", 1, "60,000.25", false],
    ];

    [Fact]
    public void Records_TypedCells_AreReadByTheirType()
    {
        var (records, problems) = Read.All(TableFile.Open(Workbook.Of(("Staff", Staff))), RecordTables.Staff);

        Assert.Equal([new DateTime(2020, 3, 1), new DateTime(2021, 4, 5)], records.Select(record => record.ServiceStart!.Value));
        Assert.Equal([0.8m, 1m], records.Select(record => record.Fte!.Value));
        Assert.Equal([50000.5m, 60000.25m], records.Select(record => record.Pay!.Value));
        Assert.Equal([true, false], records.Select(record => record.IsSenior!.Value));
        Assert.Empty(problems);
    }

    [Fact]
    public void Open_SeveralSheets_ReadsTheChosenOne()
    {
        var workbook = Workbook.Of(("Notes", [["About this file"]]), ("Staff", Staff));

        var file = TableFile.Open(workbook, new() { Sheet = "Staff" });

        Assert.Equal(["Notes", "Staff"], file.Sheets);
        Assert.Equal(2, file.Survey.Records);
    }

    [Fact]
    public void Read_SeveralSheetsAndNoChoice_TellsWhichIsRead()
    {
        var file = TableFile.Open(Workbook.Of(("Staff", Staff), ("Old", Staff)));

        Assert.Equal("2 sheets, of which \"Staff\" is read", file.Read(RecordTables.Staff, file.Propose(RecordTables.Staff), Read.AsOf).Problems.Problem("sheets").Found);
    }

    [Fact]
    public void Open_AnUnknownSheet_NamesTheSheets() => Assert.Equal(
        "\"Staff\"", Assert.Single(Assert.Throws<TableException>(() => TableFile.Open(Workbook.Of(("Staff", Staff)), new() { Sheet = "Stuff" })).Problems).Allowed);

    [Theory]
    [InlineData("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2000000000\"><c r=\"A2000000000\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row>")]
    [InlineData("<row r=\"-5\"><c r=\"A-5\"><v>1</v></c></row>")]
    public void Open_PlacesThatNoSheetHas_AreRefusedOrPassedOver(string rows)
    {
        var workbook = Workbook.Parts(["S"], [$"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{rows}</sheetData></worksheet>"]);

        var thrown = Record.Exception(() => TableFile.Open(workbook).Survey);

        Assert.True(thrown is null or TableException, thrown?.ToString());
    }
}
