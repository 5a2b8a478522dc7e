using System.Text.Json;
using System.Text.Json.Nodes;
using Toolkit.Rules.Comparisons;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Tests.Reports;

namespace Toolkit.Rules.Tests.Documents;

/// <summary>Every value of a document that comes back has a range: whatever lies outside is refused where it is read.</summary>
public sealed class DocumentRangesTests
{
    private const JsonValueKind Numbers = JsonValueKind.Number, Texts = JsonValueKind.String;

    public static TheoryData<string, string> NumbersOutOfRange => Of(["1e309", "-1e309", "1e300", "-7e300", "79228162514264337593543950335"]);

    public static TheoryData<string, string> TextsOutOfRange =>
        Of(["\"a\\u0007b\"", "\"a\\nb\"", "\"a\\u202Eb\"", "\"a\\u2066b\"", "\"a\\ud800b\"", $"\"{DocumentEdits.Repeated("\\u200b", 180_000)}\""]);

    [Theory]
    [MemberData(nameof(NumbersOutOfRange))]
    public void Parse_AnyNumberOutOfRange_IsRefusedWithItsPlace(string document, string json) => AssertRefused(document, json, Numbers);

    [Theory]
    [MemberData(nameof(TextsOutOfRange))]
    public void Parse_AnyTextOutOfRange_IsRefusedWithItsPlace(string document, string json) => AssertRefused(document, json, Texts);

    [Fact]
    public void Parse_OneLargeNumberOfPoints_IsRefusedAtOnceWithItsPlace()
    {
        var edited = DocumentEdits.With(JsonNode.Parse(Document("empty"))!, "$.others[0].contributions[0]", "points", "1000000000000000");

        var problem = Assert.Single(Assert.Throws<ReportDocumentException>(() => JsonReport.Parse(edited)).Problems);

        Assert.Equal("$.others[0].contributions[0].points", problem.Path);
        Assert.Equal("1000000000000000", problem.Found);
        Assert.Equal("a number from -20 to 100.03 with two decimals at most", problem.Allowed);
    }

    [Fact]
    public void TryRead_NameOfCharactersThatCannotBeSeen_IsRefusedByItsLength()
    {
        var json = $$"""{"organisation":{"id":"x","name":"a{{DocumentEdits.Repeated("\u200b", 180_000)}}","kind":"agency"},"asOf":"9999-12-31"}""";

        Assert.False(ProfileDocument.TryRead(System.Text.Encoding.UTF8.GetBytes(json), null, out _, out var problems));

        Assert.Equal(
            [("a text of 180001 characters", "at most 500 characters"), ("the text \"9999-12-31\"", "a day from 1900-01-01 to 2100-12-31")],
            problems.Select(problem => (problem.Found, problem.Allowed)));
    }

    private static void AssertRefused(string document, string json, JsonValueKind kind)
    {
        var written = JsonNode.Parse(Document(document))!;
        var wrong = new List<string>();
        foreach (var (parent, name) in DocumentEdits.Places(written, kind))
        {
            var edited = DocumentEdits.With(written, parent, name, json);
            var problem = Record.Exception(() => Parse(document, edited));
            if (problem is not FormatException)
                wrong.Add($"{parent}.{name}: {problem?.GetType().Name ?? "accepted"}");
        }
        Assert.True(wrong.Count == 0, $"{wrong.Count}: {string.Join("\n", wrong)}");
    }

    private static string Document(string name) => name == "comparison"
        ? ComparisonJson.ToJson(ReportComparison.Between(ReportSamples.All["mixed"](), ReportSamples.All["decided"]()))
        : JsonReport.ToJson(ReportSamples.All[name]());

    private static void Parse(string name, string json)
    {
        if (name == "comparison")
            ComparisonJson.Parse(json);
        else
            JsonReport.Parse(json);
    }

    private static TheoryData<string, string> Of(string[] values)
    {
        var data = new TheoryData<string, string>();
        foreach (var name in new[] { "comparison", "own-rule", "suppressed-undecided", "decided", "adjusted", "adjusted-order", "robustness", "order", "plan", "questions-drawn", "scenario", "scenario-with-plan" })
            foreach (var value in values)
                data.Add(name, value);
        return data;
    }
}
