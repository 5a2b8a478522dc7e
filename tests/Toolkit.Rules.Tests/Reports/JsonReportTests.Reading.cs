using System.Text;
using System.Text.Json.Nodes;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Tests.Reports;

public sealed partial class JsonReportTests
{
    [Theory]
    [MemberData(nameof(Samples))]
    public void Parse_WhatWasWritten_WritesTheSameBytes(string sample)
    {
        var written = JsonReport.ToJson(ReportSamples.All[sample]());

        Assert.Equal(written, JsonReport.ToJson(JsonReport.Parse(written)));
    }

    [Fact]
    public void Read_StreamWithByteOrderMark_WritesTheSameBytesWithoutIt()
    {
        var written = JsonReport.ToJson(ReportSamples.All["suppressed"]());
        using var stream = new MemoryStream([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(written)]);

        Assert.Equal(written, JsonReport.ToJson(JsonReport.Read(stream)));
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void Parse_Suppressed_KeepsTheDecisionAndTheRawOutcome()
    {
        var other = Assert.Single(JsonReport.Parse(JsonReport.ToJson(ReportSamples.All["suppressed"]())).Others, item => item.Id == "DLT301");

        Assert.Equal(Outcome.Suppressed, other.Outcome);
        Assert.Equal(Outcome.Recommended, other.RawOutcome);
        Assert.Equal("Chief Digital Officer", other.WithheldBy!.Owner);
        Assert.Equal(new DateTime(2027, 3, 31), other.WithheldBy.Until);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Parse_WhatWasWritten_GivesTheSameOrder(string sample)
    {
        var report = ReportSamples.All[sample]();

        var read = JsonReport.Parse(JsonReport.ToJson(report));

        Assert.Equal(report.Order, read.Order);
        Assert.Equal(report.Others.Select(other => other.LikelyPlaces), read.Others.Select(other => other.LikelyPlaces));
        Assert.Equal(report.Recommendations.Select(item => item.SeverityAtMost), read.Recommendations.Select(item => item.SeverityAtMost));
    }

    [Fact]
    public void Parse_FirstRecommendationsAlone_KeepsTheirPlaces()
    {
        var report = ReportSamples.All["mixed"]();
        var cut = JsonNode.Parse(JsonReport.ToJson(report))!;
        cut["others"]!.AsArray().Clear();

        Assert.Equal(report.Recommendations.Select(item => item.Place), JsonReport.Parse(cut.ToJsonString()).Order.Select(placed => placed.Place));
    }

    [Fact]
    public void Parse_MemberOfALaterVersion_PassesItOver()
    {
        var written = JsonReport.ToJson(ReportSamples.All["mixed"]());
        var later = JsonNode.Parse(written)!;
        later["signature"] = "abc";
        later["recommendations"]![0]!["cost"] = new JsonObject { ["amount"] = 1 };

        Assert.Equal(written, JsonReport.ToJson(JsonReport.Parse(later.ToJsonString())));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("12")]
    [InlineData("{ \"catalogue\": ")]
    [InlineData("{ \"catalogue\": 1, \"catalogue\": 2 }")]
    [InlineData("{ \"catalogue\": { \"name\": \"\\ud800\" } }")]
    [InlineData("{ \"catalogue\": \"\ud800\" }")]
    [InlineData("// a comment")]
    public void Parse_NoReport_IsRefusedWithAMessage(string json)
    {
        var problem = Assert.Throws<ReportDocumentException>(() => JsonReport.Parse(json));

        Assert.StartsWith("The report document is refused, ", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_BytesThatAreNotUtf8_IsRefused() =>
        Assert.Throws<ReportDocumentException>(() => JsonReport.Read(new MemoryStream([.. "{ \"catalogue\": { \"name\": \""u8, 0xFF, 0xC0, .. "\" } }"u8])));

    [Theory]
    [MemberData(nameof(Mutilations.Names), MemberType = typeof(Mutilations))]
    public void Parse_MutilatedReport_IsRefusedWithThePath(string mutilation)
    {
        var problem = Assert.Throws<ReportDocumentException>(() => JsonReport.Parse(Mutilations.Apply(mutilation).ToJsonString()));

        Assert.Contains(Mutilations.PathOf(mutilation), problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("own-rule")]
    [InlineData("suppressed")]
    [InlineData("decided")]
    [InlineData("fault")]
    [InlineData("adjusted")]
    [InlineData("no-rate")]
    public void Parse_AnyMemberTakenAway_IsRefusedOrWasOptional(string sample)
    {
        foreach (var (json, parent, name) in Mutilations.WithAMemberTakenAway(sample))
        {
            var optional = IsOptional(parent, name);
            var problem = Record.Exception(() => JsonReport.Parse(json));
            Assert.True(optional ? problem is null : problem is FormatException, $"{parent}.{name}: {problem}");
        }
    }

    [Fact]
    public void Parse_Adjusted_KeepsAdjustmentsAndTheStatusOfWhatTheyWithhold()
    {
        var report = ReportSamples.All["adjusted"]();

        var read = JsonReport.Parse(JsonReport.ToJson(report));

        Assert.Equal(report.Adjustments.Select(item => (item.ToString(), item.Points, item.Until)), read.Adjustments.Select(item => (item.ToString(), item.Points, item.Until)));
        Assert.Equal(DecisionStatus.Postponed, report.Others.Single(other => other.Id == "DLT102").WithheldBy!.Status);
        Assert.Equal(report.Others.Select(other => other.WithheldBy?.Status), read.Others.Select(other => other.WithheldBy?.Status));
        Assert.Equal(report.Summary, read.Summary);
        Assert.DoesNotContain(report.Order, item => item.Id is "DLT102" or "DLT301");
        Assert.DoesNotContain(report.Summary, sentence => sentence.Contains("DLT102", StringComparison.Ordinal) || sentence.Contains("DLT301", StringComparison.Ordinal));
    }

    [Fact]
    public void Parse_PlaceOfWhatARuleWithholds_IsRefused()
    {
        var report = JsonNode.Parse(JsonReport.ToJson(ReportSamples.All["adjusted"]()))!;
        var veto = report["adjustments"]![1]!.DeepClone();
        veto["id"] = (string?)report["recommendations"]![0]!["id"];
        report["adjustments"]!.AsArray().Add(veto);

        var problem = Assert.Throws<ReportDocumentException>(() => JsonReport.Parse(report.ToJsonString()));

        Assert.Contains("$.recommendations[0]: found a place of what a rule withholds", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("weight", 0.5, "weight or value")]
    [InlineData("points", 0, "weight or value, or none")]
    [InlineData("points", 20.01, "20.01 points of rules of the host")]
    [InlineData("criterion", "need", "\"need\" again")]
    public void Parse_PointsOfRulesThatAreNone_AreRefused(string member, object value, string found)
    {
        var report = JsonNode.Parse(JsonReport.ToJson(ReportSamples.All["adjusted"]()))!;
        var raised = report["recommendations"]!.AsArray().Concat(report["others"]!.AsArray()).First(item => item!["contributions"]?.AsArray().Count == 7)!;
        raised["contributions"]![6]![member] = JsonValue.Create(value);

        var problem = Assert.Throws<ReportDocumentException>(() => JsonReport.Parse(report.ToJsonString()));

        Assert.Contains(found, problem.Message, StringComparison.Ordinal);
    }

    private static bool IsOptional(string parent, string name) => name switch
    {
        "currency" or "source" or "likelyPlaces" or "noticeDetails" or "fingerprints" or "decisions" or "decisionFindings" or "decision" or "rawScore" => true,
        "indicator" => parent.StartsWith("$.noticeDetails", StringComparison.Ordinal),
        "evidence" => !parent.EndsWith(".basis", StringComparison.Ordinal),
        "certainty" => parent.StartsWith("$.others", StringComparison.Ordinal),
        "contributions" => parent.EndsWith(".suppression", StringComparison.Ordinal),
        "until" => parent.StartsWith("$.recommendations", StringComparison.Ordinal),
        _ => false,
    };
}
