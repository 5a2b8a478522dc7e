namespace Toolkit.Rules.Samples.Tests.Cases;

/// <summary>Files of HR, portfolio and estate people, as they are.</summary>
public sealed class AnswersCaseTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    private static ConsoleRun Answers(string option, string file, params string[] more) => ConsoleRun.Of(
        ["answers", option, CaseFiles.Table(file), "--organisation", "Lanterns", "--kind", "department", "--currency", "GBP", "--as-of", "2026-10-31", .. more]);

    private static string Shown(ConsoleRun run) => string.Join(' ', run.Output.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    [Theory]
    // Managers by name: nobody knows who manages nobody.
    [InlineData("--staff", "01-manager-names.csv", "hasDirectReports, \"Reports To\": 0 known, 0 empty, 24 not understood")]
    [InlineData("--staff", "01-manager-names.csv", "\"Board\" (12 times, first on line 2)")]
    [InlineData("--staff", "01-manager-ids-right.csv", "hasDirectReports, \"Reports To\": 24 known, 0 empty; yes 12, 50%")]
    // Millions in a column of millions that holds whole pounds.
    [InlineData("--programmes", "05-register-whole-currency.csv", "2,788,000,000,000 to 6,279,429,000,000, sum 9,067,429,000,000")]
    [InlineData("--programmes", "05-register-whole-currency.csv", "to look at: approved_m: found an amount of 6,279,429,000,000")]
    // A flood of one kind hides nothing.
    [InlineData("--staff", "06-flood.csv", "left out: 1002: staff_number: found \"1\", which stands in line 3 already")]
    [InlineData("--staff", "07-words-gender.csv", "gender: \"Female\" 6 = woman; \"Male\" 6 = man")]
    [InlineData("--staff", "08-semicolon-comma.csv", "pay, \"Entgelt\": 12 known, 0 empty; 2,813.9 to 2,813.9")]
    [InlineData("--staff", "09-title-row.csv", "headings on line 3 12 records")]
    [InlineData("--systems", "10-empty-columns.csv", "1 record; 0 lines left out")]
    [InlineData("--programmes", "13-published-release-header.csv", "approvedMoney, \"Whole Life Cost (£m)\": 1 known, 0 empty; 100,000,000 to 100,000,000")]
    [InlineData("--systems", "04-system-names.csv", "isLegacy, \"legacy\": 4 known, 0 empty; yes 4, 100%")]
    [InlineData("--staff", "h04-blankrows.csv", "1 record; 0 lines left out; 2 blank")]
    [InlineData("--systems", "s03-blank.csv", "1 record; 0 lines left out; 1 blank")]
    public void Answers_FileAsItIs_ShowsWhatItHolds(string option, string file, string shown)
    {
        var run = Answers(option, file);

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains(shown, Shown(run), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("h11-dupheader.csv", "grade: found the column 2 times; allowed: the column once, or a choice which of them counts")]
    [InlineData("11-money-and-days.csv", "\"99,975.00\" and \"2.813,90\" in one column")]
    [InlineData("11-money-and-days.csv", "\"04-08-2016\", which is 2016-08-04 or 2016-04-08")]
    public void Answers_FileThatCanBeReadInTwoWays_IsAskedAbout(string file, string problem)
    {
        var run = Answers("--staff", file);

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains(problem, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Answers_MoneyAndDaysWithAChoice_AreRead()
    {
        var run = Answers("--staff", "11-money-and-days.csv", "--numbers", "each-cell", "--days", "month-first");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("pay, \"salary\": 3 known, 0 empty; 2,813.9 to 141,604, sum 244,392.9", Shown(run), StringComparison.Ordinal);
        Assert.Contains("serviceStart, \"hired on\": 3 known, 0 empty; 2016-04-08 to 2016-04-08", Shown(run), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("h40-clean200.csv")]
    [InlineData("h41-nbsp200.csv")]
    public void Answers_NoBreakSpaceBehindAWord_ChangesNoShare(string file)
    {
        var run = Answers("--staff", file, "--map", "staff.isDigital:*=no");

        Assert.Contains("yes 50, 25%", Shown(run), StringComparison.Ordinal);
        Assert.Contains("digital-workforce-share: 25%.", Shown(run), StringComparison.Ordinal);
    }

    [Fact]
    public void Answers_TotalsRow_IsNoPerson()
    {
        var path = _scratch.File("totals.csv", "staff_number,grade,salary\n1,G7,50000\n2,G6,60000\nTotal,,110000\n");

        var run = ConsoleRun.Of("answers", "--staff", path, "--organisation", "L", "--kind", "agency", "--as-of", "2026-10-31");

        Assert.Contains("2 records; 0 lines left out", Shown(run), StringComparison.Ordinal);
        Assert.Contains("4: found a row that looks like a total", Shown(run), StringComparison.Ordinal);
    }
}
