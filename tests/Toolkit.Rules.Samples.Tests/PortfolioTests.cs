using System.Text.Json;
using Toolkit.Rules.Tests;

namespace Toolkit.Rules.Samples.Tests;

/// <summary>The verb portfolio: its three sources, its formats, and what becomes of bad records.</summary>
public sealed class PortfolioTests : IDisposable
{
    private const string Head = "id,name,kind,currency,asOf,digital-vacancy-rate,closure-plan-funded-yn,contract-size-median,strategy-priority-count\n";
    private const string Good = "a,Office A,department,GBP,2026-01-01,18,true,5,2\n";

    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    private static string Profile(string id, string answers) =>
        $$$"""{"organisation":{"id":"{{{id}}}","name":"Office {{{id}}}","kind":"agency"},"asOf":"2026-01-01","answers":{ {{{answers}}} }}""";

    private static JsonElement Json(ConsoleRun run) => JsonDocument.Parse(run.Output).RootElement;

    private ConsoleRun Csv(string text, params string[] options) =>
        ConsoleRun.Of(["portfolio", _scratch.File("table.csv", text), "--format", "json", .. options]);

    [Fact]
    public void Run_SameOrganisationsFromEverySource_GivesTheSameReport()
    {
        using var folder = new Scratch();
        string[] profiles = [Profile("a", "\"digital-vacancy-rate\":18"), Profile("b", "\"closure-plan-funded-yn\":true"), Profile("c", "")];
        for (var index = 0; index < profiles.Length; index++)
            folder.File($"{index}.json", profiles[index]);
        var lines = _scratch.File("lines.ndjson", string.Join('\n', profiles));
        var more = _scratch.File("lines.jsonl", "\uFEFF" + string.Join("\r\n\r\n", profiles) + "\r\n");
        var table = _scratch.File(
            "table.csv",
            "id,name,kind,currency,asOf,digital-vacancy-rate,closure-plan-funded-yn\n"
            + "a,Office a,agency,,2026-01-01,18,\n\"b\",\"Office b\",agency,,2026-01-01,,TRUE\r\nc,Office c,agency,,2026-01-01,,\n");

        var outputs = new[] { folder.Folder, lines, more, table }.Select(path => ConsoleRun.Of("portfolio", path, "--format", "json")).ToList();

        Assert.All(outputs, run =>
        {
            Assert.Equal(ExitCode.Done, run.ExitCode);
            Assert.Equal("", run.Error);
            Assert.Equal(outputs[0].Output, run.Output);
        });
        Assert.Equal(3, Json(outputs[0]).GetProperty("organisations").GetInt32());
    }

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("markdown")]
    public void Threads_Four_ChangeNothing(string format)
    {
        var path = Repository.PathOf("samples", "data", "portfolios", "gtmi-economies-2022.csv");

        var (one, four) = (ConsoleRun.Of("portfolio", path, "--format", format), ConsoleRun.Of("portfolio", path, "--format", format, "--threads", "4"));

        Assert.Equal(0, four.ExitCode);
        Assert.Equal(one.Output, four.Output);
        Assert.NotEmpty(one.Output);
    }

    [Fact]
    public void Top_Number_LimitsRowsAndSaysSo()
    {
        var run = ConsoleRun.Of("portfolio", Repository.PathOf("samples", "data", "portfolios", "gtmi-economies-2022.csv"), "--format", "json", "--top", "3");

        Assert.Equal(3, Json(run).GetProperty("rows").GetArrayLength());
        Assert.Equal(101, Json(run).GetProperty("rowsLeftOut").GetInt32());
        Assert.Equal(104, Json(run).GetProperty("organisations").GetInt32());
        Assert.Equal("Shown are the 3 neediest of 104 organisations; --top N shows more.\n", run.Error);
    }

    [Fact]
    public void Csv_BadRecords_AreSaidWithFileAndLineAndTheRestGoOn()
    {
        var run = Csv(
            Head + Good
            + "b,Office B,ministry,,2026-13-01,18,true,,2\n"
            + "\n"
            + "c,\"Office C\n"
            + "d,Office D,department,,2026-01-01,180,maybe,5,1.5\n"
            + "e,Office E,agency,EUR,2026-01-01,n/a:,,-1,\n"
            + "f,Office F,agency\n"
            + "g,\"Office \"G\"\",agency,EUR,2026-01-01,,,,\n"
            + " ,Office H,agency,euro,2026-01-01,,,,\n"
            + "h" + Good);

        var file = Path.Combine(_scratch.Folder, "table.csv");
        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Equal(2, Json(run).GetProperty("organisations").GetInt32());
        var lines = run.Error.TrimEnd('\n').Split('\n');
        Assert.All(lines[..^1], line => Assert.StartsWith(file + ":", line, StringComparison.Ordinal));
        Assert.Equal(
            ["3: asOf", "3: kind", "5, 9: found a quote out of place, or not closed (2 times)", "6: closure-plan-funded-yn", "6: contract-size-median",
             "6: digital-vacancy-rate", "6: strategy-priority-count", "7: contract-size-median", "7: digital-vacancy-rate", "8: found 3 cells",
             "10: currency", "10: id"],
            lines[..^1].Select(line => line[(file.Length + 1)..].Split([": found \"", ": found nothing", "; allowed"], StringSplitOptions.None)[0]).OrderBy(Line).ThenBy(line => line, StringComparer.Ordinal).ToArray());
        Assert.Equal("7 of 9 records are bad and not counted.", lines[^1]);
    }

    private static int Line(string problem) => int.Parse(problem.Split(':', ',')[0], System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public void Csv_ColumnOfAQuestionNoLongerAsked_IsReadAndSaid()
    {
        var path = _scratch.File("old.csv", "id,name,kind,currency,asOf,major-it-incident-count,largest-project-money\na,A,agency,,2026-01-01,many,5\nb,B,agency,,2026-01-01,,\n");

        var run = ConsoleRun.Of("portfolio", path, "--format", "json");

        Assert.Equal("", run.Error);
        Assert.Equal(
            ["largest-project-money is", "major-it-incident-count is"],
            Json(run).GetProperty("notices").EnumerateArray().Select(notice => notice.GetProperty("text").GetString()!)
                .Where(text => text.Contains(" no longer", StringComparison.Ordinal)).Select(text => text.Split(" no longer")[0]));
    }

    [Fact]
    public void Lines_BadRecords_AreSaidWithFileAndLineAndTheRestGoOn()
    {
        var path = _scratch.File("lines.ndjson", $"{Profile("a", "")}\n{{\n{Profile("b", "\"digital-vacancy-rat\":1")}\n{Profile("c", "")}\n");

        var run = ConsoleRun.Of("portfolio", path, "--format", "json", "--threads", "2");

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Equal(2, Json(run).GetProperty("organisations").GetInt32());
        Assert.Contains($"{path}:2:", run.Error, StringComparison.Ordinal);
        Assert.Contains($"{path}:3:", run.Error, StringComparison.Ordinal);
        Assert.Contains("did you mean digital-vacancy-rate?", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("2 of 4 records are bad and not counted.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_BadRecords_AreSaidWithFileAndLineAndTheRestGoOn()
    {
        _scratch.File("a.json", Profile("a", ""));
        var bad = _scratch.File("b.json", "\n\n" + Profile("b", "\"digital-vacancy-rate\":101"));

        var run = ConsoleRun.Of("portfolio", _scratch.Folder, "--format", "csv");

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Equal(2, run.Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.StartsWith($"{bad}:3:", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("1 of 2 records is bad and not counted.\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "found an empty file")]
    [InlineData("id,name,kind\na,A,agency\n", "found no column for asOf")]
    [InlineData("id,name,kind,currency,asOf,strategy-priority-count,strategy-priority-count\na,A,agency,,2026-10-31,1,2\n", "strategy-priority-count: found the column 2 times")]
    [InlineData("id,name,kind,currency,asOf\n", "The portfolio holds no organisation.")]
    public void Csv_NoTable_IsRefused(string text, string complaint)
    {
        var run = Csv(text);

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Contains(complaint, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_NothingButBadRecords_PrintsNoReport()
    {
        var run = Csv(Head + "a,b\n");

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.EndsWith("1 of 1 records is bad and not counted.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Path_EmptyFolder_IsRefused() =>
        Assert.Contains("cannot be read: there is no profile (*.json) in it", ConsoleRun.Of("portfolio", _scratch.Folder).Error, StringComparison.Ordinal);

    [Fact]
    public void Progress_Terminal_ShowsABarAndPutsBadRecordsAboveIt()
    {
        var path = _scratch.File("table.csv", Head + Good + "b,c\n" + "c" + Good);

        var run = ConsoleRun.Of(ConsoleRun.Plain with { Watched = true }, "", "portfolio", path, "--format", "csv");

        Assert.Contains("organisations", run.Error, StringComparison.Ordinal);
        Assert.Contains("/s", run.Error, StringComparison.Ordinal);
        Assert.Contains($"{path}:3: found 2 cells", run.Error.ReplaceLineEndings("").Replace("\u001b[2K", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output);
        Assert.Equal(2, run.Output.Split("\r\n").Count(line => line.Contains(",Office A,", StringComparison.Ordinal)));
    }
}
