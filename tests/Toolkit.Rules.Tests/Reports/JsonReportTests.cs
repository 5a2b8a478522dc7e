using System.Globalization;
using System.Text.Json.Nodes;
using Toolkit.Rules.Approaches;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Tests.Reports;

public sealed partial class JsonReportTests
{
    private static readonly string[] Top =
        ["catalogue", "engine", "organisation", "asOf", "options", "recommendations", "others", "faults", "notices", "fingerprints"];

    private static readonly string[] OfRecommendation =
    [
        "rank", "id", "title", "summary", "finding", "outcome", "certainty", "severity", "score", "need", "coverage", "lever",
        "contributions", "reasons", "missing", "requires", "brakes", "actions", "helpLink", "evidence",
    ];

    public static TheoryData<string> Samples => ReportSamples.Names;

    [Theory]
    [MemberData(nameof(Samples))]
    public void ToJson_AnyReport_HasTheContractShape(string sample)
    {
        var report = Written(sample);

        Assert.Equal(Top, Members(report).Except(["noticeDetails", "decisionFindings", "analysis"]));
        Assert.Equal(["profile", "options"], Members(report["fingerprints"]).Except(["decisions"]));
        Assert.Equal(["name", "version", "disabled"], Members(report["catalogue"]));
        Assert.Equal(["name", "version"], Members(report["engine"]));
        Assert.Equal(["id", "name", "kind", "currency"], Members(report["organisation"]).Append("currency").Distinct());
        Assert.Equal(["weightProfile", "weights", "outcomeThreshold"], Members(report["options"]));
        Assert.Equal(["need", "leverage", "readiness", "ease", "speed", "fit"], Members(report["options"]!["weights"]));
        Assert.All(report["faults"]!.AsArray(), fault => Assert.Equal(["id", "message"], Members(fault)));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void ToJson_AnyRecommendation_HasTheContractShape(string sample)
    {
        var rank = 0;
        foreach (var item in Written(sample)["recommendations"]!.AsArray())
        {
            Assert.Equal(OfRecommendation, Members(item).Except(["decision"]));
            Assert.Equal(++rank, (int)item!["rank"]!);
            Assert.Equal(["value", "low", "high"], Members(item["need"]));
            Assert.All(item["contributions"]!.AsArray(), part => Assert.Equal(["criterion", "weight", "value", "points"], Members(part)));
            Assert.Equal(["need", "leverage", "readiness", "ease", "speed", "fit"], item["contributions"]!.AsArray().Select(part => (string)part!["criterion"]!));
            Assert.All(item["reasons"]!.AsArray(), reason => Assert.Equal(
                ["indicator", "kind", "answer", "trigger", "target", "worst", "basis", "gap", "weight", "text"],
                Members(reason).Except(["currency", "source"])));
            Assert.All(item["requires"]!.AsArray(), required => Assert.Equal(["id", "met"], Members(required)));
            Assert.All(item["brakes"]!.AsArray(), brake => Assert.Equal(["id", "indicator", "text"], Members(brake)));
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void ToJson_AnyOther_HasTheContractShape(string sample)
    {
        foreach (var item in Written(sample)["others"]!.AsArray())
        {
            string[] expected = ["id", "title", "finding", "outcome", "need", "coverage", "reasons", "missing", "text", "evidence"];
            Assert.Equal(expected, Members(item).Except(["certainty", "suppression", "decision"]));
            Assert.Equal((string)item!["outcome"]! == "suppressed", item["suppression"] is not null);
            if (item["suppression"] is { } suppression)
            {
                Assert.Equal(["reason", "owner", "expires", "rawOutcome"], Members(suppression).Except(["rawScore", "contributions", "brakes"]));
                Assert.Equal((string)suppression["rawOutcome"]! == "recommended", suppression["rawScore"] is not null);
                Assert.Equal(suppression["rawScore"] is not null, suppression["contributions"] is not null);
                Assert.True(suppression["brakes"] is null || (suppression["rawScore"] is not null && suppression["brakes"]!.AsArray().Count > 0));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void ToJson_AnyRecommendation_PrintsPointsThatAddUpToItsScore(string sample)
    {
        foreach (var item in Written(sample)["recommendations"]!.AsArray())
        {
            string[] points = [.. item!["contributions"]!.AsArray().Select(part => part!["points"]!.ToJsonString())];

            Assert.All(points.Append(item["score"]!.ToJsonString()), printed => Assert.Matches("^[0-9]+\\.[0-9]{2}$", printed));
            Assert.Equal(item["score"]!.ToJsonString(), points.Sum(AsDecimal).ToString("0.00", CultureInfo.InvariantCulture));
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void ToJson_AnyRecommendation_PrintsReasonsThatGiveItsNeed(string sample)
    {
        foreach (var item in Written(sample)["recommendations"]!.AsArray())
        {
            var reasons = item!["reasons"]!.AsArray();
            var weights = reasons.Sum(reason => AsDecimal(reason!["weight"]!.ToJsonString()));
            var gaps = reasons.Sum(reason => AsDecimal(reason!["weight"]!.ToJsonString()) * AsDecimal(reason["gap"]!.ToJsonString()));

            Assert.Equal(decimal.Round(gaps / weights, 9, MidpointRounding.AwayFromZero), AsDecimal(item["need"]!["value"]!.ToJsonString()));
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void ToJson_AnyReport_HoldsEveryApproachOnce(string sample)
    {
        var report = Written(sample);
        var held = report["recommendations"]!.AsArray().Concat(report["others"]!.AsArray()).Select(item => (string)item!["id"]!);
        var disabled = report["catalogue"]!["disabled"]!.AsArray().Select(id => (string)id!).ToList();
        var own = ((string)report["catalogue"]!["version"]!).Split('+', '.').Where(part => part.StartsWith("OWN", StringComparison.Ordinal));

        var expected = ApproachCatalogue.Default.Descriptors.Select(approach => approach.Id).Concat(own).Except(disabled);
        Assert.Equal(expected.Order(StringComparer.Ordinal), held.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    [InlineData("th-TH")]
    public void ToJson_InAnyCulture_GivesTheSameBytes(string culture)
    {
        var expected = ReportSamples.All.Values.Select(sample => JsonReport.ToJson(sample())).ToList();

        var actual = CultureScope.Run(culture, () => ReportSamples.All.Values.Select(sample => JsonReport.ToJson(JsonReport.Parse(JsonReport.ToJson(sample())))).ToList());

        Assert.Equal(expected, actual);
    }

    [Fact]
    public void ToJson_YesNoReason_PrintsBooleans()
    {
        var reason = Written("worst")["recommendations"]!.AsArray()
            .SelectMany(item => item!["reasons"]!.AsArray()).First(reason => (string)reason!["kind"]! == "yesNo");

        Assert.Equal(["false", "false", "true", "false"], new[] { "answer", "trigger", "target", "worst" }.Select(name => reason![name]!.ToJsonString()));
    }

    [Fact]
    public void ToJson_NothingAnswered_PrintsANeedOfNull() =>
        Assert.Contains("\"need\": {\n        \"value\": null,\n        \"low\": 0,\n        \"high\": 1\n      },", JsonReport.ToJson(ReportSamples.All["empty"]()), StringComparison.Ordinal);

    [Fact]
    public void ToJson_Samples_ShowEveryShapeTheyAreMeantToShow()
    {
        var reports = ReportSamples.All.ToDictionary(sample => sample.Key, sample => sample.Value());
        Assert.Empty(reports["empty"].Recommendations);
        Assert.Empty(reports["worst"].Others);
        Assert.Empty(reports["target"].Recommendations);
        Assert.NotEmpty(reports["mixed"].Recommendations);
        Assert.NotEmpty(reports["mixed"].Others);
        Assert.Single(reports["no-rate"].Notices);
        Assert.Single(reports["fault"].Faults);
        Assert.Equal(["DLT101", "DLT703"], reports["disabled"].Origin.Disabled);
        Assert.Contains(reports["own-rule"].Recommendations, item => item.Id == "OWN501" && item.Preconditions.Count == 1);
        Assert.Contains(reports.Values.SelectMany(report => report.Recommendations), item => item.Certainty == Certainty.Provisional);
        Assert.Equal(7, reports.Values.SelectMany(report => report.Recommendations).SelectMany(item => item.Reasons).Select(reason => reason.Kind).Distinct().Count());
    }

    private static JsonNode Written(string sample) => JsonNode.Parse(JsonReport.ToJson(ReportSamples.All[sample]()))!;

    private static IEnumerable<string> Members(JsonNode? node) => node!.AsObject().Select(member => member.Key);

    private static decimal AsDecimal(string printed) => decimal.Parse(printed, NumberStyles.Float, CultureInfo.InvariantCulture);
}
