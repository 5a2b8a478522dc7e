using System.Text.Json;

namespace Toolkit.Rules.Samples.Tests;

/// <summary>The verb portfolio with decisions: a folder of them, matched by organisation; what is wrong with any of them is said at once.</summary>
public sealed class PortfolioDecisionsTests : IDisposable
{
    private static readonly string Folder = Path.GetDirectoryName(BundledProfiles.PathOf("fictional-full"))!;

    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    private static string None(string organisation) => $$"""{ "organisation": "{{organisation}}", "decisions": {} }""";

    private static string Lanterns => File.ReadAllText(BundledProfiles.DecisionsOf("fictional-full"));

    private static ConsoleRun Run(params string[] options) => ConsoleRun.Of(["portfolio", Folder, "--format", "json", .. options]);

    private static JsonElement Cell(ConsoleRun run, string id) => JsonDocument.Parse(run.Output).RootElement.GetProperty("rows").EnumerateArray()
        .Single(row => row.GetProperty("id").GetString() == "department-of-lanterns-fictional").GetProperty("cells").EnumerateArray()
        .Single(cell => cell.GetProperty("id").GetString() == id);

    [Theory]
    [InlineData("1")]
    [InlineData("4")]
    public void Decisions_FolderOfDocuments_AreHeldAgainstTheOrganisationTheyAreOf(string threads)
    {
        var run = Run("--decisions", Path.GetDirectoryName(BundledProfiles.DecisionsOf("fictional-full"))!, "--threads", threads);

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal("Of the folder, only profiles (*.json) are read. Passed over: README.md, decisions/, earlier/, first-hour/, portfolios/ and 1 more.\n", run.Error);
        Assert.Equal("suppressed", Cell(run, "DLT303").GetProperty("outcome").GetString());
        Assert.Equal("postponed", Cell(run, "DLT303").GetProperty("decided").GetString());
        Assert.Equal("Finance Director", Cell(run, "DLT303").GetProperty("suppression").GetProperty("owner").GetString());
        Assert.Equal("recommended", Cell(Run(), "DLT303").GetProperty("outcome").GetString());
    }

    [Fact]
    public void Decisions_BesideTheProfiles_AreReadAndSaidSo()
    {
        _scratch.File("lanterns.json", File.ReadAllText(BundledProfiles.PathOf("fictional-full")));
        _scratch.File("lanterns.decisions.json", Lanterns);

        var found = ConsoleRun.Of("portfolio", _scratch.Folder, "--format", "json");
        var named = ConsoleRun.Of("portfolio", _scratch.Folder, "--format", "json", "--decisions", _scratch.Folder);

        Assert.Equal($"Decisions are those of {_scratch.Folder}.\n", found.Error);
        Assert.Equal(ExitCode.Done, named.ExitCode);
        Assert.Equal("", named.Error);
        Assert.Equal(found.Output, named.Output);
        Assert.Equal("suppressed", Cell(found, "DLT303").GetProperty("outcome").GetString());
    }

    [Fact]
    public void Decisions_FaultyDoubleOrOfNobody_AreRefusedWithEveryProblem()
    {
        var files = new[]
        {
            _scratch.File("a.json", Lanterns),
            _scratch.File("b.json", "{\n  \"organisation\": \" \",\n  \"decisions\": { \"DLT999\": {} }\n}"),
            _scratch.File("c.json", None("nobody")),
            _scratch.File("d.json", None("department-of-lanterns-fictional")),
            _scratch.File("e.json", None("nowhere")),
        };

        var run = Run("--decisions", _scratch.Folder);

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Equal("", run.Output);
        var lines = run.Error.TrimEnd('\n').Split('\n').Skip(1).ToArray();
        Assert.Equal(
            [
                $"{files[1]}:2:19: $.organisation: found ",
                $"{files[1]}:3:18: $.decisions.DLT999: found ",
                $"{files[3]}: $.organisation: found the text \"department-of-lanterns-fictional\" as in {files[0]}; allowed: one document for an organisation",
                $"{files[2]}: $.organisation: found the text \"nobody\"; allowed: the id of an organisation of the portfolio",
                $"{files[4]}: $.organisation: found the text \"nowhere\"; allowed: the id of an organisation of the portfolio",
                "The decisions are refused: 5 problems.",
            ],
            lines.Select((line, index) => index < 2 ? line[..(line.IndexOf("found ", StringComparison.Ordinal) + 6)] : line));
    }

    [Fact]
    public void Decisions_OfAnOrganisationWhoseRecordIsBad_AreRefusedAndTheRecordIsSaid()
    {
        var table = _scratch.File("table.csv", "id,name,kind,currency,asOf\na,Office A,agency,,2026-01-01\nb,Office B,agency,,never\n");
        Directory.CreateDirectory(Path.Combine(_scratch.Folder, "decided"));
        _scratch.File(Path.Combine("decided", "b.json"), None("b"));

        var run = ConsoleRun.Of("portfolio", table, "--decisions", Path.Combine(_scratch.Folder, "decided"));

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Contains("table.csv:3: asOf", run.Error, StringComparison.Ordinal);
        Assert.Contains("1 of 2 records is bad and not counted.\n", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("The decisions are refused: 1 problem.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Decisions_NoFolder_IsRefused()
    {
        Assert.Contains("there is no such folder", Run("--decisions", "no-such-folder").Error, StringComparison.Ordinal);
        Assert.Contains("there is no document (*.json) in it", Run("--decisions", _scratch.Folder).Error, StringComparison.Ordinal);
        Assert.Contains("a portfolio has a folder of them", Run("--decisions", BundledProfiles.DecisionsOf("fictional-full")).Error, StringComparison.Ordinal);
    }
}
