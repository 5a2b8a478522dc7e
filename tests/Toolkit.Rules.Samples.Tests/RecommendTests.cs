using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Toolkit.Rules.Samples.Tests;

/// <summary>The options of recommend.</summary>
public sealed class RecommendTests
{
    private static JsonElement Json(params string[] options)
    {
        var run = ConsoleRun.Of(["recommend", "--format", "json", .. options]);
        Assert.Equal("", run.Error);
        return JsonDocument.Parse(run.Output).RootElement;
    }

    [Fact]
    public void Top_Json_LimitsRecommendationsOnly()
    {
        var (all, first) = (Json(), Json("--top", "2"));

        Assert.Equal(2, first.GetProperty("recommendations").GetArrayLength());
        Assert.True(JsonElement.DeepEquals(all.GetProperty("recommendations")[1], first.GetProperty("recommendations")[1]));
        Assert.True(JsonElement.DeepEquals(all.GetProperty("others"), first.GetProperty("others")));
        Assert.True(JsonElement.DeepEquals(all.GetProperty("options"), first.GetProperty("options")));
    }

    [Theory]
    [InlineData("table", @"^ *[0-9]+  [0-9]+-[0-9]+ +{1} ")]
    [InlineData("markdown", "^## {0}[.] ")]
    [InlineData("html", ">{0}[.] {1}")]
    public void Top_Text_LimitsRecommendations(string format, string line)
    {
        var output = ConsoleRun.Of("recommend", "--format", format, "--top", "2").Output;
        var recommendations = Json().GetProperty("recommendations");
        Regex Line(int rank) => new(
            string.Format(CultureInfo.InvariantCulture, line, recommendations[rank - 1].GetProperty("place"), recommendations[rank - 1].GetProperty("id")), RegexOptions.Multiline);

        Assert.Matches(Line(2), output);
        Assert.DoesNotMatch(Line(3), output);
    }

    [Fact]
    public void Top_MoreThanThereAre_ShowsAll() =>
        Assert.Equal(ConsoleRun.Of("recommend", "--format", "json").Output, ConsoleRun.Of("recommend", "--format", "json", "--top", "99").Output);

    [Theory]
    [InlineData("critical", 0.75)]
    [InlineData("high", 0.5)]
    [InlineData("moderate", 0.25)]
    public void FailOn_Severity_TripsFromItsBandOn(string severity, double from)
    {
        var profile = BundledProfiles.PathOf("fictional-full");
        var expected = JsonDocument.Parse(ConsoleRun.Of("recommend", profile, "--format", "json").Output).RootElement.GetProperty("recommendations").EnumerateArray()
            .Where(recommendation => recommendation.GetProperty("need").GetProperty("value").GetDouble() >= from)
            .Select(recommendation => recommendation.GetProperty("id").GetString()).ToList();

        // The gate looks at all of them, though only one is shown.
        var run = ConsoleRun.Of("recommend", profile, "--top", "1", "--fail-on", severity);

        Assert.Equal(ExitCode.GateTripped, run.ExitCode);
        Assert.Contains($"--fail-on {severity}: {expected.Count} of ", run.Error, StringComparison.Ordinal);
        Assert.EndsWith(": " + string.Join(", ", expected) + ".\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("critical")]
    [InlineData("moderate")]
    public void FailOn_NothingSoSevere_IsDone(string severity)
    {
        var empty = ConsoleRun.Of("new", "department").Output;

        Assert.Equal(ExitCode.Done, ConsoleRun.Of(ConsoleRun.Plain, empty, "recommend", "-", "--fail-on", severity).ExitCode);
    }

    [Fact]
    public void Weights_Name_ChangesTheScores()
    {
        var document = Json("--weights", "quick-wins");

        Assert.Equal("quick-wins", document.GetProperty("options").GetProperty("weightProfile").GetString());
        Assert.NotEqual(Json().GetProperty("recommendations").GetRawText(), document.GetProperty("recommendations").GetRawText());
    }

    [Fact]
    public void Rate_Currency_MakesMoneyCount()
    {
        const string Notice = "no exchange rate was set";

        using var scratch = new Scratch();
        var profile = scratch.File("pounds.json", """{"organisation":{"id":"a","name":"A","kind":"department","currency":"GBP"},"asOf":"2026-10-31","answers":{"contract-size-median":400000}}""");

        Assert.Contains(Notice, Flat(ConsoleRun.Of("recommend", profile)), StringComparison.Ordinal);
        Assert.DoesNotContain(Notice, Flat(ConsoleRun.Of("recommend", profile, "--rate", "GBP=1.29", "--rate", "EUR=1.1")), StringComparison.Ordinal);
    }

    [Fact]
    public void Table_FirstLine_ShowsTheFiguresOfTheReport()
    {
        var first = Json().GetProperty("recommendations")[0];
        var need = first.GetProperty("need");
        string Two(string name) => need.GetProperty(name).GetDouble().ToString("0.00", CultureInfo.InvariantCulture);

        var line = ConsoleRun.Of("recommend").Output.Split('\n').First(line => line.StartsWith($"{first.GetProperty("place"),2}  ", StringComparison.Ordinal));

        Assert.Contains(first.GetProperty("id").GetString()!, line, StringComparison.Ordinal);
        Assert.Contains(first.GetProperty("score").GetRawText(), line, StringComparison.Ordinal);
        Assert.Contains($"  {Two("value")}  ", line, StringComparison.Ordinal);
        var likely = first.GetProperty("likelyPlaces");
        Assert.Contains($" {likely.GetProperty("from")}-{likely.GetProperty("to")} ", line, StringComparison.Ordinal);
        Assert.Matches($"{first.GetProperty("severity").GetString()} +{first.GetProperty("severityAtLeast").GetString()} ", line);
    }

    private static string Flat(ConsoleRun run) => string.Join(' ', run.Output.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
