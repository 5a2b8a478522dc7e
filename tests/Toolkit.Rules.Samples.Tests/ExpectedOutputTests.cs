using Toolkit.Rules.Tests;

namespace Toolkit.Rules.Samples.Tests;

/// <summary>What the program prints, byte for byte, when it is started as the README says.</summary>
public sealed class ExpectedOutputTests
{
    public static TheoryData<string, string> Results => new()
    {
        { "recommend", "recommend" },
        { "recommend-json", "recommend --format json" },
        { "recommend-markdown", "recommend --format markdown" },
        { "recommend-html", "recommend --format html" },
        { "recommend-decided", "recommend samples/data/fictional-full.json --decisions samples/data/decisions/fictional-full.json" },
        { "recommend-decided-markdown", "recommend samples/data/fictional-full.json --decisions samples/data/decisions/fictional-full.json --format markdown --top 3" },
        { "decisions-fictional-full", "decisions samples/data/fictional-full.json --decisions samples/data/decisions/fictional-full.json" },
        { "plan", "plan" },
        { "plan-markdown", "plan --format markdown --capacity 6,9 --start 2027-04 --year-from 4 --done DLT103 --under-way DLT503=0.4,DLT102" },
        { "plan-decided", "plan samples/data/fictional-full.json --decisions samples/data/decisions/fictional-full.json --under-way DLT702=2q" },
        { "plan-json", "plan samples/data/fictional-full.json --format json" },
        { "diff-fictional-full", "diff samples/data/earlier/fictional-full.json samples/data/fictional-full.json" },
        { "diff-fictional-full-markdown", "diff samples/data/earlier/fictional-full.json samples/data/fictional-full.json --format markdown" },
        { "diff-fictional-full-json", "diff samples/data/earlier/fictional-full.json samples/data/fictional-full.json --format json" },
        { "diff-decided", "diff samples/data/earlier/fictional-full.json samples/data/fictional-full.json --new-decisions samples/data/decisions/fictional-full.json" },
        { "explain-DLT501", "explain DLT501" },
        { "robustness", "robustness" },
        { "robustness-uniform", "robustness samples/data/fictional-full.json --weighting uniform --unknown as-is" },
        { "robustness-decided", "robustness samples/data/fictional-full.json --decisions samples/data/decisions/fictional-full.json" },
        { "why-DLT303-decided", "why DLT303 samples/data/fictional-full.json --decisions samples/data/decisions/fictional-full.json" },
        { "why", "why" },
        { "why-DLT103", "why DLT103" },
        { "why-DLT502", "why DLT502" },
        { "why-markdown", "why --format markdown" },
        { "whatif", "whatif samples/data/united-kingdom-2025.json digital-vacancy-rate=30 inclusive-offer-maturity=1 metric-consequence-maturity=4 priority.6=1" },
        { "approaches", "approaches" },
        { "approaches-nrules-DLT501", "approaches --nrules dlt501" },
        { "indicators", "indicators" },
        { "indicators-DLT501", "indicators --approach DLT501" },
        { "check-united-kingdom-2025", "check samples/data/united-kingdom-2025.json" },
        { "check-canada-transport-2024", "check samples/data/canada-transport-2024.json" },
        { "check-gtmi-cambodia-2022", "check samples/data/gtmi-cambodia-2022.json" },
        { "check-fictional-full", "check samples/data/fictional-full.json" },
        { "portfolio-gtmi-economies-2022", "portfolio samples/data/portfolios/gtmi-economies-2022.csv" },
        { "portfolio-canada-departments-2024", "portfolio samples/data/portfolios/canada-departments-2024.csv --rate CAD=0.74 --top 30" },
        { "portfolio-gtmi-economies-2022-markdown", "portfolio samples/data/portfolios/gtmi-economies-2022.csv --format markdown" },
        { "portfolio-canada-departments-2024-json", "portfolio samples/data/portfolios/canada-departments-2024.csv --format json --top 2" },
        { "portfolio-decided", "portfolio samples/data --decisions samples/data/decisions" },
        { "portfolio-decided-markdown", "portfolio samples/data --decisions samples/data/decisions --format markdown" },
        { "answers-first-hour", "answers --staff samples/data/first-hour/staff.csv --programmes samples/data/first-hour/projects.csv --systems samples/data/first-hour/systems.csv --organisation Lanterns --kind department --currency GBP --as-of 2026-10-31" },
        { "schema-comparison", "schema comparison" },
        { "schema-portfolio", "schema portfolio" },
        { "schema-mapping", "schema mapping" },
        { "schema-profile", "schema profile" },
        { "schema-decisions", "schema decisions" },
        { "schema-report", "schema report" },
        { "new-department", "new department --as-of 2026-10-31" },
    };

    [Theory]
    [MemberData(nameof(Results))]
    public void StandardOutput_Result_IsAsExpected(string name, string command)
    {
        var run = ConsoleProcess.Run(command.Split(' '));

        Assert.Equal(0, run.ExitCode);
        Snapshot.Matches(run.Output, "samples", "Toolkit.Rules.Samples.Console", "expected", name + ".txt");
    }

    [Theory]
    [InlineData("gtmi-economies-2022")]
    [InlineData("canada-departments-2024")]
    public void StandardOutput_PortfolioAsCsv_IsAsExpected(string name)
    {
        var run = ConsoleProcess.Run("portfolio", $"samples/data/portfolios/{name}.csv", "--format", "csv");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Error);
        // The format ends lines with a carriage return and a line feed; what is kept has the line ends of the checkout.
        Snapshot.Matches(run.Output.ReplaceLineEndings("\n"), "samples", "Toolkit.Rules.Samples.Console", "expected", $"portfolio-{name}-csv.txt");
        Assert.Equal(run.Output.Count(letter => letter == '\n'), run.Output.Split("\r\n").Length - 1);
    }

    [Fact]
    public void StandardError_BadProfile_ListsEveryProblem()
    {
        var run = ConsoleProcess.Run("check", "samples/Toolkit.Rules.Samples.Console/expected/bad-profile.json");

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Snapshot.Matches(run.Error, "samples", "Toolkit.Rules.Samples.Console", "expected", "bad-profile.txt");
    }

    [Fact]
    public void StandardError_BadPortfolio_ListsEveryProblem()
    {
        var run = ConsoleProcess.Run("portfolio", "samples/Toolkit.Rules.Samples.Console/expected/bad-portfolio.csv", "--format", "csv");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(3, run.Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Snapshot.Matches(run.Error, "samples", "Toolkit.Rules.Samples.Console", "expected", "bad-portfolio.txt");
    }

    [Fact]
    public void Results_BundledProfiles_AreAllChecked()
    {
        var commands = Results.Select(row => (string)row[1]).ToList();

        Assert.All((IEnumerable<object[]>)BundledProfiles.Names, row => Assert.Contains($"check samples/data/{row[0]}.json", commands));
    }
}
