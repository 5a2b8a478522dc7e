using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using NJsonSchema;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Tests.Reports;

namespace Toolkit.Rules.Tests.Decisions;

public sealed class DecisionDocumentTests
{
    private static readonly DecisionDocumentOptions Expected = new() { Organisation = "dft", Today = Some.Date };

    private static DecisionRegister Everything() => new("dft", Enum.GetValues<DecisionStatus>().SelectMany((status, row) =>
        status.Allowed().Select((category, column) => new Decision(
            $"DLT{row + 1}0{column + 1}", status, category, "Größe, \"quoted\" <tag> & 数字", "Chief \ud83d\udcca officer", Decided.Day,
            new DecisionBasis { Evidence = "0123456789abcdef", Outcome = (Outcome)(column % 4), Need = column == 0 ? null : column / 7.0 },
            status.Withholds() || column > 0 ? Decided.Later : null))));

    private static DecisionDocumentOptions Any => new() { Approaches = [.. Everything().Decisions.Select(decision => decision.Approach)] };

    [Fact]
    public void Parse_WhatWasWritten_WritesTheSameBytes()
    {
        var written = DecisionDocument.ToJson(Everything());
        using var stream = new MemoryStream();

        DecisionDocument.Write(DecisionDocument.Parse(written, Any), stream);

        Assert.Equal(written, Encoding.UTF8.GetString(stream.ToArray()));
        stream.Position = 0;
        Assert.Equal(Everything().Revision, DecisionDocument.Read(stream, Any).Revision);
    }

    [Fact]
    public void ToJson_OneDecision_IsExactlyThis() => Assert.Equal(
        """
        {
          "organisation": "dft",
          "decisions": {
            "DLT501": {
              "status": "postponed",
              "until": "2027-06-30",
              "category": "noCapacity",
              "justification": "The board wants the foundations laid first.",
              "owner": "Chief Digital Officer",
              "date": "2026-10-01",
              "basis": {
                "evidence": "0123456789abcdef",
                "outcome": "recommended",
                "need": 0.62
              }
            }
          }
        }

        """.ReplaceLineEndings("\n"),
        DecisionDocument.ToJson(new DecisionRegister(
            "dft", Decided.On(new DecisionBasis
            {
                Evidence = "0123456789abcdef",
                Outcome = Outcome.Recommended,
                Need = 0.62,
            }, "DLT501", DecisionStatus.Postponed))));

    [Fact]
    public void TryRead_EverythingWrong_IsRefusedWithEveryProblemAtItsPlace()
    {
        const string Json = """
            {
              "organisation": "dfe",
              "decisions": {
                "DLT501": {
                  "status": "postpned", "category": "agreed", "justification": "tbd", "owner": " ", "date": "2026-11-01",
                  "basis": { "evidence": "9F2C", "outcome": "suppressed", "need": 1.5, "by": "hand" }
                },
                "DLT502": {
                  "status": "suppressed", "category": "noFunding", "justification": "No money before spring", "owner": "CDO", "date": "2026-10-01",
                  "basis": { "evidence": "0123456789abcdef", "outcome": "recommended", "need": null }
                },
                "DLT50": {},
                "DLT503": { "until": "2026-02-30" },
                "DLT601": {
                  "status": "postponed", "until": "2026-09-30", "category": "noFunding", "justification": "No money before spring", "owner": "CDO",
                  "date": "2026-10-01", "basis": { "evidence": "0123456789abcdef", "outcome": "recommended" }
                }
              }
            }
            """;

        Assert.False(DecisionDocument.TryRead(Encoding.UTF8.GetBytes(Json.ReplaceLineEndings("\n")), Expected, out var register, out var problems));

        Assert.Null(register);
        Snapshot.Matches(
            string.Concat(problems.Select(problem => problem + "\n")), "tests", "Toolkit.Rules.Tests", "Decisions", "everything-wrong.txt");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("")]
    [InlineData("{ \"organisation\": \"dft\" }")]
    [InlineData("{ \"organisation\": \"dft\", \"decisions\": { \"DLT501\": null } }")]
    [InlineData("{ \"organisation\": \"dft\", \"decisions\": {} } x")]
    public void Parse_NoDocument_IsRefused(string json)
    {
        var problem = Assert.Throws<DecisionDocumentException>(() => DecisionDocument.Parse(json));

        Assert.StartsWith("The decision document is refused, ", problem.Message, StringComparison.Ordinal);
        Assert.NotEmpty(problem.Problems);
    }

    [Fact]
    public void TryRead_DamagedAnywhere_NeverThrows()
    {
        var good = Encoding.UTF8.GetBytes(DecisionDocument.ToJson(Everything()));
        var replacements = "\0 \"\\/{}[]:,'x0-.\n"u8;
        for (var index = 0; index < good.Length; index++)
        {
            var damaged = (byte[])good.Clone();
            damaged[index] = replacements[index % replacements.Length];
            var isRead = DecisionDocument.TryRead(damaged, Any, out var register, out var problems);
            Assert.Equal(isRead, register is not null);
            Assert.Equal(isRead, problems.Count == 0);
            Assert.False(index < good.Length - 2 && DecisionDocument.TryRead(good[..index], Any, out _, out _));
        }
    }

    [Fact]
    public void TryRead_TooLongOrTooDeep_IsRefused()
    {
        var json = Encoding.UTF8.GetBytes(DecisionDocument.ToJson(new DecisionRegister("dft")));

        Assert.False(DecisionDocument.TryRead(json, new DecisionDocumentOptions { MaximumBytes = 10 }, out _, out _));
        Assert.False(DecisionDocument.TryRead(json, new DecisionDocumentOptions { MaximumDepth = 1 }, out _, out _));
        var refusal = Assert.Throws<OptionsValidationException>(
            () => DecisionDocument.TryRead(json, new DecisionDocumentOptions { MaximumDepth = 0, Approaches = null! }, out _, out _));
        Assert.Equal(typeof(DecisionDocumentOptions), refusal.OptionsType);
        Assert.Equal(["MaximumDepth: 0 is not 1 or more.", "Approaches: there is no list."], refusal.Failures);
        Assert.Throws<OptionsValidationException>(() => DecisionDocument.Read(new MemoryStream(json), new DecisionDocumentOptions { MaximumBytes = 0 }));
    }

    [Fact]
    public async Task Schema_WrittenDocument_IsValidAndEveryMemberTakenAwayIsSeen()
    {
        var written = DecisionDocument.ToJson(Everything());
        var schema = await JsonSchema.FromJsonAsync(DecisionDocument.Schema(Any.Approaches));
        Assert.Empty(schema.Validate(written));

        foreach (var (parent, name) in Mutilations.Members(JsonNode.Parse(written)!).ToList())
        {
            var mutilated = JsonNode.Parse(written)!;
            Mutilations.At(mutilated, parent).AsObject().Remove(name);
            var json = mutilated.ToJsonString();
            Assert.True(DecisionDocument.TryRead(Encoding.UTF8.GetBytes(json), Any, out _, out _) == (schema.Validate(json).Count == 0), $"{parent}, {name}");
        }
    }

    [Fact]
    public async Task Schema_CategoryOfAnotherStatusOrUnknownApproach_IsNotValid()
    {
        var schema = await JsonSchema.FromJsonAsync(DecisionDocument.Schema());
        var json = DecisionDocument.ToJson(new DecisionRegister(
            "dft", Decided.On(new DecisionBasis
            {
                Evidence = "0123456789abcdef",
                Outcome = Outcome.Recommended,
                Need = 0.62,
            }, "DLT501", DecisionStatus.Postponed)));

        Assert.Empty(schema.Validate(json));
        Assert.NotEmpty(schema.Validate(json.Replace("noCapacity", "agreed", StringComparison.Ordinal)));
        Assert.NotEmpty(schema.Validate(json.Replace("DLT501", "DLT999", StringComparison.Ordinal)));
    }
}
