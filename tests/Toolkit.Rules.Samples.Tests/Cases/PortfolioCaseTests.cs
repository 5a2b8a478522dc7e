using System.Text;
using System.Text.Json;

namespace Toolkit.Rules.Samples.Tests.Cases;

/// <summary>Portfolios as people have them.</summary>
public sealed class PortfolioCaseTests : IDisposable
{
    private const string Table = "id;name;kind;currency;asOf;digital-vacancy-rate;contract-size-median;staff;digital staff\n"
        + "a;Büro A;department;EUR;31/10/2026;18,5;1.250.000,00 €;1200;60\n";

    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    private static ConsoleRun Portfolio(string path, params string[] options) => ConsoleRun.Of(["portfolio", path, "--format", "json", .. options]);

    private static JsonElement Json(ConsoleRun run) => JsonDocument.Parse(run.Output).RootElement;

    private string Bytes(string name, byte[] bytes)
    {
        var path = Path.Combine(_scratch.Folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    [Fact]
    public void Folder_OneOrganisationAtTwoDates_IsSaidAndCountedOnce()
    {
        var run = Portfolio(CaseFiles.Document("portfolio-twice"));

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Equal(1, Json(run).GetProperty("organisations").GetInt32());
        Assert.Contains(
            $"{Path.Combine(CaseFiles.Document("portfolio-twice"), "now.json")}:1: found the organisation \"department-of-lanterns-fictional\" again, with answers of 2026-10-31",
            run.Error, StringComparison.Ordinal);
        Assert.Contains("Passed over: sub/.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_SecondRecordOfAnId_IsSaidWithItsLineWhateverItsLetters()
    {
        var path = CaseFiles.Table("n01-dup.ndjson");

        var run = Portfolio(path);

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Equal(2, Json(run).GetProperty("organisations").GetInt32());
        Assert.Contains($"{path}:2: found the organisation \"a\" again, with answers of 2026-10-31", run.Error, StringComparison.Ordinal);
        Assert.Contains($"{path}:3: found the organisation \"A \" again", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_OnStandardInput_AreReadAsFromAFile()
    {
        var lines = File.ReadAllText(CaseFiles.Table("n01-dup.ndjson"));

        var run = ConsoleRun.Of(ConsoleRun.Plain, lines, "portfolio", "-", "--format", "json");

        Assert.Equal(Portfolio(CaseFiles.Table("n01-dup.ndjson")).Output, run.Output);
        Assert.StartsWith("standard input:2: found the organisation", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void StandardInput_ThatIsATable_IsRefusedInOneLine()
    {
        var run = ConsoleRun.Of(ConsoleRun.Plain, Table, "portfolio", "-");

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Equal("standard input:1: found a line that is no JSON object; allowed: a profile on each line (NDJSON). A table is given as a file.\n", run.Error);
    }

    [Fact]
    public void Folder_ExtensionInCapitals_IsRead()
    {
        var run = ConsoleRun.Of("portfolio", CaseFiles.Document("uppercase"));

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.StartsWith("2 organisations ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_RowsOfCommasOnly_AreNoRecords()
    {
        var run = Portfolio(CaseFiles.Table("c05-blankrows.csv"));

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal("", run.Error);
        Assert.Equal(1, Json(run).GetProperty("organisations").GetInt32());
    }

    [Fact]
    public void Table_SpellingsOfASpreadsheet_AreRead()
    {
        var run = Portfolio(CaseFiles.Table("15-console-head-hides.csv"));

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal("", run.Error);
        Assert.Equal("2026-10-31", Json(run).GetProperty("rows")[0].GetProperty("asOf").GetString());
    }

    [Fact]
    public void Table_LineWithManyProblems_SaysAllOfThem()
    {
        var path = _scratch.File("bad.csv", "id,name,kind,currency,asOf,digital-profession-maturity,digital-workforce-share,closure-plan-funded-yn,staff,digitalStaff\n"
            + "a,Alpha,guild,pounds,31/31/2026,Tier 3,450,perhaps,10,20\n");

        var run = Portfolio(path);

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Equal(
            ["asOf", "closure-plan-funded-yn", "currency", "digital-profession-maturity", "digital-workforce-share", "digitalStaff", "kind"],
            run.Error.Split('\n').Where(line => line.StartsWith(path + ":2: ", StringComparison.Ordinal)).Select(line => line[(path.Length + 4)..].Split(':')[0]).Order());
        Assert.EndsWith("1 of 1 records is bad and not counted.\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("sep")]
    [InlineData("tab")]
    [InlineData("windows-1252")]
    public void Table_OfAnySpreadsheet_IsReadAlike(string form)
    {
        var bytes = form switch
        {
            "sep" => Encoding.UTF8.GetBytes("sep=;\n" + Table),
            "tab" => Encoding.UTF8.GetBytes(Table.Replace(';', '\t')),
            "windows-1252" => [.. Table.Select(letter => letter switch { '€' => (byte)0x80, _ => (byte)letter })],
            _ => [.. Encoding.GetEncoding(form).GetPreamble(), .. Encoding.GetEncoding(form).GetBytes(Table)],
        };

        var run = Portfolio(Bytes("table.csv", bytes), "--rate", "EUR=1.1");

        Assert.Equal("", run.Error);
        Assert.Equal(Portfolio(_scratch.File("plain.csv", Table), "--rate", "EUR=1.1").Output, run.Output);
        Assert.Equal("Büro A", Json(run).GetProperty("rows")[0].GetProperty("name").GetString());
    }

    [Fact]
    public void Table_SizesOfOrganisations_HoldFloors()
    {
        const string Head = "id,name,kind,currency,asOf,digital-vacancy-rate,staff,digitalStaff\n";
        var sized = Portfolio(_scratch.File("sized.csv", Head + "a,A,department,,2026-10-31,30,40,2\n"));
        var open = Portfolio(_scratch.File("open.csv", Head + "a,A,department,,2026-10-31,30,,\n"));

        Assert.Equal(ExitCode.Done, sized.ExitCode);
        Assert.NotEqual(open.Output, sized.Output);
    }

    [Fact]
    public void Table_MisspeltQuestion_IsRefusedWithTheNearest()
    {
        var run = Portfolio(_scratch.File("near.csv", "id,name,kind,currency,asOf,digital-vacancy-rat\na,A,agency,,2026-10-31,3\n"));

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains("the unknown column \"digital-vacancy-rat\"", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("did you mean digital-vacancy-rate?\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_ForeignColumn_IsNamedAndPassedOver()
    {
        var run = Portfolio(_scratch.File("more.csv", "id,name,kind,currency,asOf,Responsible minister\na,A,agency,,2026-10-31,Lamp\n"));

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("the unknown column \"Responsible minister\"", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("; it is passed over\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_FractionWherePercentagesAreMeant_IsHinted()
    {
        var run = Portfolio(_scratch.File("fraction.csv", "id,name,kind,currency,asOf,digital-vacancy-rate\na,A,agency,,2026-10-31,0.18\n"));

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("does 0.18 mean 18?", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_DaysOfEitherOrder_AreAskedAboutAndChosen()
    {
        var path = _scratch.File("days.csv", "id,name,kind,currency,asOf,digital-vacancy-rate\na,A,agency,,01/02/2026,3\n");

        var asked = Portfolio(path);
        var chosen = Portfolio(path, "--days", "day-first", "--write-mapping", Path.Combine(_scratch.Folder, "kept"));
        var again = Portfolio(path, "--mapping", Path.Combine(_scratch.Folder, "kept"));

        Assert.Equal(ExitCode.BadInput, asked.ExitCode);
        Assert.Contains("\"01/02/2026\", which is 2026-02-01 or 2026-01-02", asked.Error, StringComparison.Ordinal);
        Assert.EndsWith("--days day-first or month-first says how days are written\n", asked.Error, StringComparison.Ordinal);
        Assert.Equal("2026-02-01", Json(chosen).GetProperty("rows")[0].GetProperty("asOf").GetString());
        Assert.Equal(chosen.Output, again.Output);
        Assert.Equal("", again.Error);
    }

    [Fact]
    public void File_ThatIsNoTable_IsNamedForWhatItIs()
    {
        Assert.Contains("an old Excel workbook (.xls); allowed: the workbook saved as .xlsx", Portfolio(Bytes("a.csv", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]])).Error, StringComparison.Ordinal);
        Assert.Contains("an empty file", Portfolio(Bytes("a.txt", [])).Error, StringComparison.Ordinal);
    }
}
