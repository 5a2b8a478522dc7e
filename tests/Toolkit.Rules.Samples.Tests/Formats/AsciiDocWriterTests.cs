using System.Net;
using System.Text.RegularExpressions;
using Toolkit.Rules.Comparisons;
using Toolkit.Rules.Portfolios;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Samples.Tests.Formats;

public sealed partial class AsciiDocWriterTests
{
    private const string Hostile = "Office | of [things] == *Heading*";

    private static readonly RecommendationEngine Engine = RecommendationEngine.CreateDefault();

    [Fact]
    public void Write_Report_SaysWhatTheReportSays()
    {
        var report = Engine.Recommend(Profile("Office of things", WorstOf("digital-vacancy-rate", 60)));

        var text = AsciiDocWriter.Write(ReportOutline.Of(report));

        Assert.StartsWith("= Recommendations for Office of things\n:lang: en\n\n* Organisation: Office of things (office), a department\n", text, StringComparison.Ordinal);
        Assert.NotEmpty(report.Recommendations);
        Assert.All(report.Recommendations, item =>
        {
            Assert.Contains($"\n|{item.Place} |{item.LikelyPlaces!.Value.From} to {item.LikelyPlaces.Value.To} |link:++{item.HelpLink.AbsoluteUri}++[{item.Id}] |", text, StringComparison.Ordinal);
            Assert.Contains($"\n[[{item.Id}]]\n== {item.Rank}. {item.Id}: ", text, StringComparison.Ordinal);
            Assert.All(item.Reasons, reason => Assert.Contains(reason.Text, WebUtility.HtmlDecode(text), StringComparison.Ordinal));
            Assert.All(item.Actions, action => Assert.Contains("\n. " + action, WebUtility.HtmlDecode(text), StringComparison.Ordinal));
        });
        Assert.All(report.Others, other => Assert.Contains(other.Text, WebUtility.HtmlDecode(text), StringComparison.Ordinal));
    }

    [Fact]
    public void Write_Report_HasACellForEveryColumn() => Assert.All(
        Table().Matches(AsciiDocWriter.Write(ReportOutline.Of(Engine.Recommend(Profile(Hostile, WorstOf("digital-vacancy-rate", 60)))))),
        table =>
        {
            var columns = table.Groups["columns"].Value.Split(',').Length;
            Assert.All(table.Groups["rows"].Value.TrimEnd('\n').Split('\n'), row => Assert.Equal(columns, row.Count(letter => letter == '|')));
        });

    [Fact]
    public void Write_NameThatMarksUp_StandsAsItself()
    {
        var text = AsciiDocWriter.Write(ReportOutline.Of(Engine.Recommend(Profile(Hostile))));

        Assert.Contains(Hostile, WebUtility.HtmlDecode(text.Split('\n')[0]), StringComparison.Ordinal);
        Assert.DoesNotContain("*Heading*", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_ComparisonAndPortfolio_AreWrittenToo()
    {
        var before = Engine.Recommend(Profile("Office"));
        var after = Engine.Recommend(Profile("Office", WorstOf("digital-vacancy-rate", 60)));
        var portfolio = new PortfolioBuilder().Add(before).Build();

        Assert.StartsWith("= What changed for Office\n", AsciiDocWriter.Write(ReportComparison.Between(before, after).ToOutline()), StringComparison.Ordinal);
        Assert.Contains("\n|1 |Office (office) |a department |", AsciiDocWriter.Write(portfolio.ToOutline()), StringComparison.Ordinal);
    }

    private static OrganisationProfile Profile(string name, string answers = "") => ProfileDocument.Parse($$"""
        { "organisation": { "id": "office", "name": {{System.Text.Json.JsonSerializer.Serialize(name)}}, "kind": "department" }, "asOf": "2026-10-31", "answers": { {{answers}} } }
        """);

    private static string WorstOf(string indicator, int value) =>
        $"\"{indicator}\": {value}, \"digital-time-to-fill-months\": 18, \"digital-failed-campaign-rate\": 80, \"digital-profession-maturity\": 0";

    [GeneratedRegex(@"\[%header,cols=""(?<columns>[^""]*)""\]\n\|===\n(?<rows>.*?)\|===", RegexOptions.Singleline)]
    private static partial Regex Table();
}
