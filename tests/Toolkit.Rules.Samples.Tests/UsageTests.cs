namespace Toolkit.Rules.Samples.Tests;

/// <summary>Command lines that cannot be followed: exit code 2, nothing on standard output, a word of help on standard error.</summary>
public sealed class UsageTests
{
    [Theory]
    [InlineData("", "Required command")]
    [InlineData("advise", "advise")]
    [InlineData("recommend --format pdf", "pdf")]
    [InlineData("recommend --fail-on low", "low")]
    [InlineData("recommend --fail-on met", "met")]
    [InlineData("recommend --top 0", "--top takes a whole number from 1 on")]
    [InlineData("recommend --top 1,000", "--top takes a whole number from 1 on, not '1,000'")]
    [InlineData("recommend --top many", "--top takes a whole number from 1 on")]
    [InlineData("recommend --weights heavy", "heavy")]
    [InlineData("recommend --rate GBP", "'GBP' is not an exchange rate")]
    [InlineData("recommend --rate gbp=1.29", "is not an exchange rate")]
    [InlineData("recommend --rate GBP=0", "is not an exchange rate")]
    [InlineData("recommend --rate GBP=1,29", "is not an exchange rate")]
    [InlineData("recommend --rate GBP=NaN", "is not an exchange rate")]
    [InlineData("recommend --rate GBP=1.29 --rate GBP=1.3", "two rates for GBP")]
    [InlineData("recommend --tpo", "There is no option '--tpo'")]
    [InlineData("recommend one.json two.json", "two.json")]
    [InlineData("whatif -", "Required argument missing for command: 'whatif'")]
    [InlineData("whatif samples/data/none.json digital-vacancy-rate=1", "there is no such file")]
    [InlineData("recommend no-such-file.json", "there is no such file")]
    [InlineData("recommend /", "it is a directory, or access is denied")]
    [InlineData("explain", "Required argument")]
    [InlineData("explain DLT999", "There is no approach 'DLT999'. The ids are DLT101, ")]
    [InlineData("why DLT999", "There is no approach 'DLT999'")]
    [InlineData("why DLT501 --format json", "An ID goes with the table")]
    [InlineData("why --format html", "html")]
    [InlineData("why no-such-file.json", "there is no such file")]
    [InlineData("approaches --nrules DLT999", "There is no approach 'DLT999'")]
    [InlineData("approaches DLT501", "An id goes with --nrules")]
    [InlineData("indicators --approach DLT000", "There is no approach 'DLT000'")]
    [InlineData("plan --capacity much", "--capacity takes a number of points, not 'much'")]
    [InlineData("plan --capacity 9,,0 --quarters 41", "Capacity: the last number goes on, and 0 is not 1 or more.")]
    [InlineData("plan --quarters 1.5", "--quarters takes a whole number from 0 to 2147483647, not '1.5'")]
    [InlineData("plan --year-from June", "--year-from takes a whole number from 0 to 2147483647, not 'June'")]
    [InlineData("robustness --concentration 20,5", "--concentration takes a number such as 20.5, not '20,5'")]
    [InlineData("robustness --concentration 1e3", "--concentration takes a number such as 20.5, not '1e3'")]
    [InlineData("robustness --judgement ten", "--judgement takes a number such as 20.5, not 'ten'")]
    [InlineData("robustness --draws 1e3", "--draws takes a whole number from 0 to 2147483647, not '1e3'")]
    [InlineData("robustness --draws -5", "--draws takes a whole number from 0 to 2147483647, not '-5'")]
    [InlineData("robustness --seed 1,000", "--seed takes a whole number from 0 to 18446744073709551615, not '1,000'")]
    [InlineData("plan --start 2027", "--start takes a month such as 2027-01, not '2027'")]
    [InlineData("plan --start 2027-02", "Start: no quarter begins on 2027-02-01.")]
    [InlineData("plan --under-way DLT101=half", "--under-way takes an id, ID=SHARE or ID=Nq, not 'DLT101=half'")]
    [InlineData("plan --under-way DLT101=q", "--under-way takes an id, ID=SHARE or ID=Nq, not 'DLT101=q'")]
    [InlineData("plan --under-way DLT101=0q", "UnderWay:DLT101: 0 is not a number of quarters from 1 to 40.")]
    [InlineData("plan --done DLT10", "did you mean DLT101?")]
    [InlineData("check", "Required argument")]
    [InlineData("new guild", "guild")]
    [InlineData("new", "Required argument")]
    [InlineData("new agency --as-of 31/10/2026", "is not a date")]
    [InlineData("new agency --as-of 2026-02-30", "is not a date")]
    [InlineData("new agency --currency pounds", "--currency: A currency is three capital letters (ISO 4217), such as GBP.\n")]
    [InlineData("answers", "Name at least one file")]
    [InlineData("answers --staff no-such-file.csv", "Say whose files these are: --organisation NAME --kind KIND")]
    [InlineData("answers --staff no-such-file.csv --organisation A --kind agency", "'no-such-file.csv' cannot be read: there is no such file")]
    [InlineData("answers --staff x.csv --organisation A --kind guild", "guild")]
    [InlineData("answers --staff x.csv --organisation A --kind agency --as-of 2062-01-01", "lies ahead; records are of today or before")]
    [InlineData("answers --staff x.csv --map gender=Sex", "--map takes what a column or a value means, such as staff.gender=Sex, not 'gender=Sex'")]
    [InlineData("answers --staff x.csv --header-line three", "--header-line takes a line from 0 on, such as 3 or staff=3, not 'three'")]
    [InlineData("answers --staff x.csv --delimiter ;;", "--delimiter takes one character, or tab, not ';;'")]
    [InlineData("answers --staff x.csv --days us", "us")]
    [InlineData("answers --staff x.csv --save /", "it is a folder")]
    [InlineData("schema answer", "answer")]
    [InlineData("ask -", "The answers come from standard input")]
    [InlineData("ask no-such-file.json", "there is no such file")]
    [InlineData("ask --top 0", "--top takes a whole number from 1 on")]
    [InlineData("portfolio", "Required argument")]
    [InlineData("portfolio no-such-folder", "there is no such file or folder")]
    [InlineData("portfolio --tpo", "There is no option '--tpo'")]
    [InlineData("portfolio x.csv --top 0", "--top takes a whole number from 1 on")]
    [InlineData("portfolio x.csv --threads none", "--threads takes a whole number from 1 on")]
    [InlineData("portfolio x.csv --format pdf", "pdf")]
    public void Run_BadUsage_IsRefused(string command, string complaint)
    {
        var run = ConsoleRun.Of(command.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Contains(complaint, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_OutputThatCannotBeWritten_IsSaid()
    {
        using var error = new StringWriter();
        using var output = new FullDisk();

        var exitCode = new ConsoleHost(Stream.Null, output, error, ConsoleRun.Plain, TimeProvider.System).Run("approaches");

        Assert.Equal(ExitCode.BadInput, exitCode);
        Assert.StartsWith("The output cannot be written: ", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("recommend --help")]
    [InlineData("--version")]
    public void Run_Help_IsAResult(string command)
    {
        var run = ConsoleRun.Of(command.Split(' '));

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal("", run.Error);
        Assert.NotEmpty(run.Output);
    }

    [Fact]
    public void Run_ClosedOutput_IsSaidInOneLine()
    {
        using var error = new StringWriter { NewLine = "\n" };
        using var output = new Closed();

        var exitCode = new ConsoleHost(Stream.Null, output, error, ConsoleRun.Plain, TimeProvider.System).Run("approaches");

        Assert.Equal(ExitCode.BadInput, exitCode);
        Assert.Equal("The output cannot be written: Bad file descriptor\n", error.ToString());
    }

    [Fact]
    public void Run_ClosedError_StillGivesTheExitCode()
    {
        using var output = new StringWriter();
        using var error = new Closed();

        Assert.Equal(ExitCode.BadInput, new ConsoleHost(Stream.Null, output, error, ConsoleRun.Plain, TimeProvider.System).Run("recommend", "no-such-file.json"));
    }

    [Fact]
    public void New_BlankNameAndOtherCurrency_SaysBothInOurWords()
    {
        var run = ConsoleRun.Of("new", "agency", "--name", " ", "--currency", "gbp");

        Assert.Equal("--name: The text is blank.\n--currency: A currency is three capital letters (ISO 4217), such as GBP.\n", run.Error);
    }

    [Fact]
    public void New_NameThatBeginsWithAnAt_IsText() =>
        Assert.Contains("\"name\": \"@Home\"", ConsoleRun.Of("new", "agency", "--name", "@Home").Output, StringComparison.Ordinal);

    private sealed class Closed : StringWriter
    {
        public override void Write(string? value) => throw new UnauthorizedAccessException("Access to the path is denied.", new IOException("Bad file descriptor"));

        public override void WriteLine(string? value) => Write(value);
    }

    private sealed class FullDisk : StringWriter
    {
        public override void Write(string? value) => throw new IOException("No space left on device");
    }
}
