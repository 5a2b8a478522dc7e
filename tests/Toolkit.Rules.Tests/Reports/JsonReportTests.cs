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
        "rank", "place", "id", "title", "summary", "finding", "outcome", "certainty", "severity", "severityAtLeast", "severityAtMost", "score", "need", "coverage",
        "lever",
        "contributions", "reasons", "missing", "requires", "brakes", "actions", "helpLink", "evidence",
    ];

    public static TheoryData<string> Samples => ReportSamples.Names;

    [Theory]
    [MemberData(nameof(Samples))]
    public void ToJson_AnyReport_HasTheContractShape(string sample)
    {
        var report = Written(sample);

        Assert.Equal(Top, Members(report).Except(["noticeDetails", "decisionFindings", "analysis", "adjustments"]));
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
            Assert.Equal(OfRecommendation, Members(item).Except(["likelyPlaces", "decision"]));
            Assert.Equal(sample != "places-not-drawn", item!["likelyPlaces"] is not null);
            if (item["likelyPlaces"] is { } likely)
                Assert.Equal(["from", "to"], Members(likely));
            Assert.Equal(++rank, (int)item!["rank"]!);
            Assert.Equal(["value", "low", "high", "observed"], Members(item["need"]));
            Assert.All(item["contributions"]!.AsArray(), part => Assert.Equal(["criterion", "weight", "value", "points"], Members(part)));
            Assert.Equal(["need", "leverage", "readiness", "ease", "speed", "fit"], item["contributions"]!.AsArray().Select(part => (string)part!["criterion"]!).Except(["adjustment"]));
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
            // An undecided approach has a place, unless its rule failed: then it has no need either.
            var hasPlace = (string)item!["outcome"]! == "undecided" && item["need"]!["value"] is not null;
            string[] expected = hasPlace
                ? ["id", "title", "finding", "outcome", "place", "score", "need", "coverage", "lever", "contributions", "deciding", "reasons", "missing", "text", "evidence"]
                : ["id", "title", "finding", "outcome", "need", "coverage", "lever", "reasons", "missing", "text", "evidence"];
            Assert.Equal(expected, Members(item).Except(["certainty", "likelyPlaces", "suppression", "decision"]));
            Assert.Equal(["value", "low", "high", "observed"], Members(item["need"]));
            Assert.Equal(hasPlace && sample != "places-not-drawn", hasPlace && item["likelyPlaces"] is not null);
            Assert.Equal((string)item["outcome"]! == "suppressed", item["suppression"] is not null);
            if (item["suppression"] is { } suppression)
            {
                Assert.Equal(["reason", "owner", "expires", "rawOutcome"], Members(suppression).Except(["rawScore", "contributions", "brakes"]));
                Assert.Equal((string)suppression["rawOutcome"]! is "recommended" or "undecided", suppression["rawScore"] is not null);
                Assert.Equal(suppression["rawScore"] is not null, suppression["contributions"] is not null);
                Assert.True(suppression["brakes"] is null || (suppression["rawScore"] is not null && suppression["brakes"]!.AsArray().Count > 0));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void ToJson_AnyRecommendation_PrintsPointsThatAddUpToItsScore(string sample)
    {
        var report = Written(sample);
        foreach (var item in report["recommendations"]!.AsArray().Concat(report["others"]!.AsArray().Where(other => other!["place"] is not null)))
        {
            string[] points = [.. item!["contributions"]!.AsArray().Select(part => part!["points"]!.ToJsonString())];

            Assert.All(points.Append(item["score"]!.ToJsonString()), printed => Assert.Matches("^-?[0-9]+\\.[0-9]{2}$", printed));
            Assert.Equal(item["score"]!.ToJsonString(), points.Sum(AsDecimal).ToString("0.00", CultureInfo.InvariantCulture));
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void ToJson_AnyRecommendation_PrintsReasonsThatGiveItsNeed(string sample)
    {
        var weightOf = ApproachCatalogue.Default.Rules.ToDictionary(
            rule => rule.Descriptor.Id, rule => rule.Definition.Evidence.ToDictionary(piece => piece.Indicator.Key, piece => (decimal)piece.Weight.Value));
        foreach (var item in Written(sample)["recommendations"]!.AsArray())
        {
            var reasons = item!["reasons"]!.AsArray();
            var answered = reasons.Sum(reason => AsDecimal(reason!["weight"]!.ToJsonString()));
            var gaps = reasons.Sum(reason => AsDecimal(reason!["weight"]!.ToJsonString()) * AsDecimal(reason["gap"]!.ToJsonString()));
            var missing = item["missing"]!.AsArray().Sum(key => weightOf[(string)item["id"]!][(string)key!]);
            decimal Billionths(decimal sum, decimal weights) => decimal.Round(sum / weights, 9, MidpointRounding.AwayFromZero);
            decimal Printed(string name) => AsDecimal(item["need"]![name]!.ToJsonString());

            Assert.Equal(Billionths(gaps + 0.5m * missing, answered + missing), Printed("value"));
            Assert.Equal(Billionths(gaps, answered + missing), Printed("low"));
            Assert.Equal(Billionths(gaps + missing, answered + missing), Printed("high"));
            // Worked out from the two bounds, which are rounded.
            Assert.InRange(Printed("observed") - Billionths(gaps, answered), -1e-8m, 1e-8m);
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
    public void ToJson_NothingAnswered_PrintsANeedInTheMiddleAndNoneObserved() => Assert.Contains(
        "\"need\": {\n        \"value\": 0.5,\n        \"low\": 0,\n        \"high\": 1,\n        \"observed\": null\n      },",
        JsonReport.ToJson(ReportSamples.All["empty"]()),
        StringComparison.Ordinal);

    /// <summary>The band of the bounds: 0.25, 0.5 and 0.75 are the first of theirs.</summary>
    [Theory]
    [MemberData(nameof(Samples))]
    public void ToJson_AnyRecommendation_PrintsTheBandsOfItsNeedAndItsBounds(string sample)
    {
        var report = Written(sample);
        var threshold = AsDecimal(report["options"]!["outcomeThreshold"]!.ToJsonString());
        string Band(JsonNode? need) => AsDecimal(need!.ToJsonString()) is var value && value < threshold ? "none" : value < 0.5m ? "moderate" : value < 0.75m ? "high" : "critical";

        Assert.All(report["recommendations"]!.AsArray(), item =>
        {
            Assert.Equal(Band(item!["need"]!["value"]), (string)item["severity"]!);
            Assert.Equal(Band(item["need"]!["low"]), (string)item["severityAtLeast"]!);
            Assert.Equal(Band(item["need"]!["high"]), (string)item["severityAtMost"]!);
            Assert.Equal((string)item["severityAtLeast"]! == "none" ? "provisional" : "certain", (string)item["certainty"]!);
        });
    }

    /// <summary>Places run from 1 without a gap, and nobody who can do it himself stands below what he can only ask for.</summary>
    [Theory]
    [MemberData(nameof(Samples))]
    public void ToJson_AnyReport_NumbersItsPlacesWithoutAGap(string sample)
    {
        var report = Written(sample);
        var placed = report["recommendations"]!.AsArray().Concat(report["others"]!.AsArray()).Where(item => item!["place"] is not null)
            .OrderBy(item => (int)item!["place"]!).ToList();

        Assert.Equal(Enumerable.Range(1, placed.Count), placed.Select(item => (int)item!["place"]!));
        Assert.Equal(
            placed.OrderBy(item => (string)item!["lever"]! == "own" ? 0 : 1).ThenByDescending(item => AsDecimal(item!["score"]!.ToJsonString())).Select(Standing), placed.Select(Standing));

        static (string, decimal) Standing(JsonNode? item) => ((string)item!["lever"]!, AsDecimal(item["score"]!.ToJsonString()));
    }

    [Fact]
    public void ToJson_Samples_ShowEveryShapeTheyAreMeantToShow()
    {
        var reports = ReportSamples.All.ToDictionary(sample => sample.Key, sample => sample.Value());
        Assert.Empty(reports["empty"].Recommendations);
        Assert.Empty(reports["worst"].Others);
        Assert.Empty(reports["target"].Recommendations);
        Assert.NotEmpty(reports["mixed"].Recommendations);
        Assert.NotEmpty(reports["mixed"].Others);
        Assert.Equal([NoticeKind.NoExchangeRate, NoticeKind.SizeNotStated], reports["no-rate"].Notices.Select(notice => notice.Kind));
        Assert.Single(reports["fault"].Faults);
        Assert.Equal(["DLT101", "DLT703"], reports["disabled"].Origin.Disabled);
        Assert.Contains(reports["own-rule"].Recommendations, item => item.Id == "OWN501" && item.Preconditions.Count == 1);
        Assert.Contains(reports["provisional"].Recommendations, item => item.Certainty == Certainty.Provisional && item.SeverityAtLeast == Severity.None);
        Assert.Contains(reports["mixed"].Recommendations, item => item.SeverityAtLeast != item.Severity && item.SeverityAtLeast != Severity.None);
        Assert.Equal([OrderGroup.Do, OrderGroup.FindOut, OrderGroup.AskFor], reports["mixed"].Order.Select(placed => placed.Group).Distinct().Order());
        Assert.Equal([1], reports["unlikely-place"].Order.Where(placed => placed.IsUnlikely).Select(placed => placed.Place));
        Assert.All(reports["places-not-drawn"].Order, placed => Assert.Null(placed.LikelyPlaces));
        Assert.Equal(7, reports.Values.SelectMany(report => report.Recommendations).SelectMany(item => item.Reasons).Select(reason => reason.Kind).Distinct().Count());
    }

    private static JsonNode Written(string sample) => JsonNode.Parse(JsonReport.ToJson(ReportSamples.All[sample]()))!;

    private static IEnumerable<string> Members(JsonNode? node) => node!.AsObject().Select(member => member.Key);

    private static decimal AsDecimal(string printed) => decimal.Parse(printed, NumberStyles.Float, CultureInfo.InvariantCulture);
}
