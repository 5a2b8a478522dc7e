using System.Text.Json;
using System.Text.Json.Nodes;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Tests.Reports;

public sealed class ReportJsonConverterTests
{
    public static TheoryData<string> Samples => ReportSamples.Names;

    [Theory]
    [MemberData(nameof(Samples))]
    public void Serialize_AnyReport_IsItsDocument(string sample)
    {
        var report = ReportSamples.All[sample]();

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(JsonReport.ToJson(report)), JsonNode.Parse(JsonSerializer.Serialize(report))));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Serialize_Options_DecideTheLayout(bool indented)
    {
        var json = JsonSerializer.Serialize(ReportSamples.All["mixed"](), new JsonSerializerOptions { WriteIndented = indented, NewLine = "\n" });

        Assert.Equal(indented, json.Contains('\n'));
    }

    [Fact]
    public void Deserialize_WhatWasSerialized_IsTheSameReport()
    {
        var report = ReportSamples.All["mixed"]();

        Assert.Equal(JsonReport.ToJson(report), JsonReport.ToJson(JsonSerializer.Deserialize<RecommendationReport>(JsonSerializer.Serialize(report))!));
    }

    [Theory]
    [InlineData("{}", "$.catalogue: found nothing; allowed: an object with name, version and disabled")]
    [InlineData("[]", "$: found an array; allowed: an object with catalogue")]
    public void Deserialize_NoReport_SaysWhereAndWhy(string json, string message) =>
        Assert.Contains(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<RecommendationReport>(json)).Message, StringComparison.Ordinal);
}
