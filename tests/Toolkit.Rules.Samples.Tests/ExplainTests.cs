using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Toolkit.Rules.Samples.Tests;

/// <summary>The arithmetic that explain prints is that of the report.</summary>
public sealed partial class ExplainTests
{
    private const string Pounds =
        """{"organisation":{"id":"a","name":"A","kind":"department","currency":"GBP"},"asOf":"2026-10-31","answers":{"contract-size-median":120000000}}""";

    public static TheoryData<string> ApproachIds => BundledProfiles.ApproachIds;

    [Theory]
    [MemberData(nameof(ApproachIds))]
    public void Explain_AnyApproach_SumsUp(string id)
    {
        var profile = BundledProfiles.PathOf("fictional-full");
        var output = ConsoleRun.Of("explain", id, profile).Output;
        var report = JsonDocument.Parse(ConsoleRun.Of("recommend", profile, "--format", "json").Output).RootElement;
        var approach = report.GetProperty("recommendations").EnumerateArray().Concat(report.GetProperty("others").EnumerateArray())
            .Single(item => item.GetProperty("id").GetString() == id);

        var sum = NeedSum().Match(output);
        Assert.True(sum.Success, output);
        double Part(int group) => double.Parse(sum.Groups[group].Value, CultureInfo.InvariantCulture);
        // Four decimals are printed, of the sum of the gaps as of the need.
        var need = approach.GetProperty("need").GetProperty("value").GetDouble();
        Assert.InRange(Part(1) + 0.5 * (1 - Part(2)), need - 0.0001, need + 0.0001);
        Assert.InRange(Part(3), need - 0.000051, need + 0.000051);
        Assert.Equal(approach.TryGetProperty("score", out var score), Score().IsMatch(output));
        if (score.ValueKind == JsonValueKind.Number)
            Assert.Equal(score.GetRawText(), Score().Match(output).Groups[1].Value);
    }

    [Theory]
    [MemberData(nameof(ApproachIds))]
    public void Explain_ApproachOfTheExample_NamesEveryMissingQuestion(string id)
    {
        var report = JsonDocument.Parse(ConsoleRun.Of("recommend", "--format", "json").Output).RootElement;
        var missing = report.GetProperty("recommendations").EnumerateArray().Concat(report.GetProperty("others").EnumerateArray())
            .Single(item => item.GetProperty("id").GetString() == id).GetProperty("missing").EnumerateArray();

        var output = ConsoleRun.Of("explain", id).Output;

        Assert.All(missing, key => Assert.Contains($"\n  {key.GetString()} (weight ", output, StringComparison.Ordinal));
        Assert.Contains($"/docs/approaches/{id}.md\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_MoneyInAnotherCurrency_IsConvertedInTheSum()
    {
        using var scratch = new Scratch();
        var output = ConsoleRun.Of("explain", "DLT401", scratch.File("pounds.json", Pounds), "--rate", "GBP=0.005").Output;

        // 120,000,000 pounds at half a cent each, between the trigger of 500,000 and the worst of 2 million dollars.
        var flat = string.Join(' ', output.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("gap = 0.5 + 0.5 x (600,000 - 500,000) / (2,000,000 - 500,000) = 0.5333", flat, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_MoneyWithoutARate_SaysThatItWasGiven()
    {
        using var scratch = new Scratch();

        Assert.Contains(
            "given as GBP 120,000,000, which counts once --rate GBP=USD", ConsoleRun.Of("explain", "DLT401", scratch.File("pounds.json", Pounds)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_SmallLetters_FindTheApproach() =>
        Assert.Equal(ConsoleRun.Of("explain", "DLT301").Output, ConsoleRun.Of("explain", "dlt301").Output);

    [GeneratedRegex(@"^ +need = ([\d.]+) \+ 0\.5 x \(1 - ([\d.]+)\) = ([\d.]+),", RegexOptions.Multiline)]
    private static partial Regex NeedSum();

    [GeneratedRegex(@"^ +score +([\d.]+)$", RegexOptions.Multiline)]
    private static partial Regex Score();
}
