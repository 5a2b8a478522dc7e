using System.Globalization;
using System.Xml.Linq;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Tests.Reports;

public sealed partial class HtmlReportTests
{
    public static TheoryData<string> Samples => ReportSamples.Names;

    [Theory]
    [MemberData(nameof(Samples))]
    public void ToHtml_AnyReport_SaysWhatTheReportSays(string sample)
    {
        var report = ReportSamples.All[sample]();
        var page = Page(report);
        var text = page.Value;

        Assert.All(report.Recommendations, item =>
        {
            var section = page.Descendants("section").Single(element => (string?)element.Attribute("id") == item.Id);
            Assert.All(item.Reasons, reason => Assert.Contains(PlainLine.Of(reason.Text), section.Value, StringComparison.Ordinal));
            Assert.All(item.Contributions, part => Assert.Contains(PlainNumber.Of(part.Points), section.Value, StringComparison.Ordinal));
            Assert.All(item.Actions.Concat(item.Missing).Concat(item.Requires.Select(required => required.Id)).Concat(item.Preconditions.Select(brake => brake.Text)),
                said => Assert.Contains(PlainLine.Of(said), section.Value, StringComparison.Ordinal));
        });
        Assert.All(report.Others, other => Assert.Contains(PlainLine.Of(other.Text), text, StringComparison.Ordinal));
        Assert.All(report.Faults, fault => Assert.Contains(PlainLine.Of(fault.Message), text, StringComparison.Ordinal));
        Assert.All(report.Notices, notice => Assert.Contains(PlainLine.Of(notice.Text), text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void ToHtml_AnyReport_DrawsEachScoreAndEachNeed(string sample)
    {
        var report = ReportSamples.All[sample]();
        var drawings = Page(report).Descendants("svg").ToLookup(svg => (string)svg.Attribute("class")!);
        var grouped = report.Order.OrderBy(placed => placed.Group).ThenBy(placed => placed.Place).ToList();
        NeedInterval[] needs = [.. grouped.Select(placed => placed.Need), .. report.Others.Where(other => other.RawOutcome != Outcome.NotApplicable).Select(other => other.Need)];

        Assert.Equal(grouped.Select(placed => PlainNumber.Of(placed.Score)), drawings["bar"].Select(drawn => Rectangle(drawn, "fill", "width")));
        Assert.Equal(report.Recommendations.Count, drawings["bar parts"].Count());
        Assert.Equal(needs.Length, drawings["range"].Count());
        Assert.All(drawings["range"].Zip(needs), drawn =>
        {
            Assert.Equal(PlainNumber.Of((decimal)drawn.Second.Low * 100), Rectangle(drawn.First, "interval", "x"));
            Assert.Equal(PlainNumber.Of((decimal)(drawn.Second.High - drawn.Second.Low) * 100), Rectangle(drawn.First, "interval", "width"));
        });
    }

    [Theory]
    [InlineData("order")]
    [InlineData("order-of-nothing")]
    [InlineData("order-of-what-is-met")]
    public void ToHtml_OrderExplained_SaysWhatItsSentencesSay(string sample)
    {
        var report = ReportSamples.All[sample]();
        var (order, sentences) = (report.Analysis!.Order!, new OrderWording(report));
        var section = Page(report).Descendants("section").Single(element => (string?)element.Attribute("aria-labelledby") == "order");
        var rows = section.Descendants("tbody").ToDictionary(
            body => (string)body.Parent!.Attribute("aria-labelledby")!, body => body.Elements("tr").ToList(), StringComparer.Ordinal);

        if (order.RankGaps.Count > 0)
        {
            Assert.Contains(sentences.Of(order.FirstPlace), section.Value, StringComparison.Ordinal);
            Assert.All(rows["order-contrasts"].Zip(order.RankGaps), row =>
            {
                Assert.Contains(sentences.Points(row.Second), row.First.Value, StringComparison.Ordinal);
                Assert.Equal(sentences.Swaps(row.Second), row.First.Descendants("li").Select(item => item.Value));
            });
            Assert.All(rows["order-weights"].Zip(order.Weights), row =>
                Assert.EndsWith(sentences.Of(row.Second.Halved, order.RankGaps[0].Id) + sentences.Of(row.Second.Doubled, order.RankGaps[0].Id), Cells(row.First), StringComparison.Ordinal));
        }
        else
            Assert.Contains("Nothing is recommended, and nothing is open.", section.Value, StringComparison.Ordinal);
        if (order.Answers.Count > 0)
        {
            Assert.Equal(Math.Min(10, order.Answers.Count), rows["order-answers"].Count);
            Assert.Contains($"strongest {rows["order-answers"].Count} of the {order.Answers.Count} ", section.Value, StringComparison.Ordinal);
        }
        Assert.Equal(order.Changes.Count, rows["order-changes"].Count);
        Assert.All(rows["order-changes"].Zip(order.Changes), row =>
        {
            Assert.Contains(row.Second.Id, Cells(row.First), StringComparison.Ordinal);
            Assert.Contains(sentences.Of(row.Second), Cells(row.First), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void ToHtml_Plan_SaysHowFullItsQuartersAre()
    {
        var report = ReportSamples.All["plan"]();
        var table = Page(report).Descendants("table").Single(element => (string?)element.Attribute("aria-labelledby") == "plan-load");

        Assert.Equal(
            report.Analysis!.Plan!.Quarters.Select(quarter => quarter.Label + quarter.Load.ToString("0.00", CultureInfo.InvariantCulture) + PlainNumber.Of(quarter.Capacity)),
            table.Element("tbody")!.Elements("tr").Select(Cells));
    }

    [Fact]
    public void ToHtml_OrderExplained_IsAsKept() => Snapshot.Matches(
        Page(ReportSamples.All["order"]()).Descendants("section").Single(element => (string?)element.Attribute("aria-labelledby") == "order") + "\n",
        "tests", "Toolkit.Rules.Tests", "Reports", "order-section.html");

    /// <summary>Every section that a report document has is one of the page and of the Markdown too.</summary>
    [Fact]
    public void ToHtml_EveryAnalysis_HasASectionAndSoHasMarkdown()
    {
        Dictionary<string, string> sections = new(StringComparer.Ordinal)
        {
            ["Robustness"] = "robustness.title",
            ["Order"] = "sensitivity.heading",
            ["Plan"] = "plan.title",
            ["Questions"] = "interview.heading",
            ["Scenario"] = "scenarios.heading",
        };
        var analyses = ReportSamples.All.Values.Select(sample => sample()).Where(report => report.Analysis is not null)
            .SelectMany(report => typeof(ReportAnalysis).GetProperties().Where(part => part.GetValue(report.Analysis) is not null).Select(part => (part.Name, report)))
            .ToList();

        Assert.Equal(typeof(ReportAnalysis).GetProperties().Select(part => part.Name).Order(StringComparer.Ordinal), analyses.Select(item => item.Name).Distinct().Order(StringComparer.Ordinal));
        Assert.All(analyses, item =>
        {
            var heading = TextCatalogue.English.Phrase(sections[item.Name]);
            Assert.Contains(Page(item.report).Descendants("h2"), element => element.Value == heading);
            Assert.Contains($"\n## {heading}\n", MarkdownReport.ToMarkdown(item.report), StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    [InlineData("th-TH")]
    public void ToHtml_InAnyCulture_GivesTheSameText(string culture)
    {
        var expected = ReportSamples.All.Values.Select(sample => HtmlReport.ToHtml(sample())).ToList();

        Assert.Equal(expected, CultureScope.Run(culture, () => ReportSamples.All.Values.Select(sample => HtmlReport.ToHtml(sample())).ToList()));
    }

    [Fact]
    public void ToHtml_ReportReadFromJson_GivesTheSameText()
    {
        var report = ReportSamples.All["mixed"]();

        Assert.Equal(HtmlReport.ToHtml(report), HtmlReport.ToHtml(JsonReport.Parse(JsonReport.ToJson(report))));
    }

    [Fact]
    public void ToHtml_OtherLanguage_NamesItAndItsDirection()
    {
        var arabic = TextCatalogue.Load(new MemoryStream("""{ "language": "ar", "phrases": { "report.ranking": "الترتيب" } }"""u8.ToArray()));
        var page = Page(ReportSamples.Recommend(ReportSamples.Mixed(), options => options.Texts = arabic));

        Assert.Equal("ar", (string?)page.Attribute("lang"));
        Assert.Equal("rtl", (string?)page.Attribute("dir"));
        Assert.Contains(page.Descendants("h2"), heading => heading.Value == "الترتيب");
    }

    [Fact]
    public void ToHtml_NothingRecommended_SaysSo()
    {
        Assert.Contains(Page(ReportSamples.All["empty"]()).Descendants("p"), line => line.Value == "Nothing is recommended yet: the answers do not decide it.");
        Assert.Contains(Page(ReportSamples.All["target"]()).Descendants("p"), line => line.Value == "Nothing is recommended, and nothing is open.");
    }

    [Fact]
    public void Write_WriterWithOtherLineEnds_StillWritesLineFeeds()
    {
        var report = ReportSamples.All["mixed"]();
        using var writer = new StringWriter { NewLine = "\r\n" };

        HtmlReport.Write(report, writer);

        Assert.Equal(HtmlReport.ToHtml(report), writer.ToString());
        Assert.DoesNotContain('\r', writer.ToString());
    }

    [Fact]
    public void WriteFragment_OfAReport_IsTheContentOfItsDocument()
    {
        var report = ReportSamples.All["mixed"]();

        var (main, fragment) = (Page(report).Descendants("main").Single(), Fragment(report, 1));

        Assert.Equal(main.Elements().Select(element => element.ToString()), fragment.Elements().Select(element => element.ToString()));
        Assert.Equal("toolkit-report", (string?)fragment.Attribute("class"));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public void WriteFragment_AtALevel_StartsThere(int level)
    {
        var headings = Fragment(ReportSamples.All["mixed"](), level).Descendants().Select(element => element.Name.LocalName).Where(HtmlStructureTests.IsHeading);

        Assert.Equal([$"h{level}", $"h{level + 1}", $"h{level + 2}"], headings.Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void WriteFragment_LevelWithoutRoomBelow_IsRefused(int level) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Fragment(ReportSamples.All["mixed"](), level));

    private static string Cells(XElement row) => string.Concat(row.Elements().Select(cell => cell.Value));

    internal static XElement Page(RecommendationReport report)
    {
        var html = HtmlReport.ToHtml(report);
        Assert.StartsWith("<!DOCTYPE html>\n<html ", html, StringComparison.Ordinal);
        return XDocument.Parse(html).Root!;
    }

    private static XElement Fragment(RecommendationReport report, int level)
    {
        using var writer = new StringWriter();
        HtmlReport.WriteFragment(report, writer, level);
        return XElement.Parse(writer.ToString());
    }

    private static string? Rectangle(XElement svg, string name, string attribute) =>
        (string?)svg.Elements("rect").Single(shape => (string?)shape.Attribute("class") == name).Attribute(attribute);
}
