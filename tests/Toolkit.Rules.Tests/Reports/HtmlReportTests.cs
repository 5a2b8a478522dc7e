using System.Xml.Linq;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Tests.Reports;

public sealed class HtmlReportTests
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
            Assert.All(item.Actions.Concat(item.Missing).Concat(item.Requires.Select(required => required.Id)).Concat(item.Brakes.Select(brake => brake.Text)),
                said => Assert.Contains(PlainLine.Of(said), section.Value, StringComparison.Ordinal));
        });
        Assert.All(report.Others, other => Assert.Contains(PlainLine.Of(other.Text), text, StringComparison.Ordinal));
        Assert.All(report.Faults, fault => Assert.Contains(PlainLine.Of(fault.Message), text, StringComparison.Ordinal));
        Assert.All(report.Notices, notice => Assert.Contains(PlainLine.Of(notice), text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void ToHtml_AnyReport_DrawsEachScoreAndEachNeed(string sample)
    {
        var report = ReportSamples.All[sample]();
        var drawings = Page(report).Descendants("svg").ToLookup(svg => (string)svg.Attribute("class")!);
        var applicable = report.Others.Count(other => other.RawOutcome != Outcome.NotApplicable);

        Assert.Equal(report.Recommendations.Count, drawings["bar"].Count());
        Assert.Equal(report.Recommendations.Count, drawings["bar parts"].Count());
        Assert.Equal(report.Recommendations.Count + applicable, drawings["range"].Count());
        Assert.All(drawings["bar"].Zip(report.Recommendations), drawn =>
            Assert.Equal(PlainNumber.Of(drawn.Second.Score), Rectangle(drawn.First, "fill", "width")));
        Assert.All(drawings["range"].Zip(report.Recommendations), drawn => Assert.Equal(
            (PlainNumber.Of((decimal)drawn.Second.Need.Low * 100), PlainNumber.Of((decimal)(drawn.Second.Need.High - drawn.Second.Need.Low) * 100)),
            (Rectangle(drawn.First, "interval", "x"), Rectangle(drawn.First, "interval", "width"))));
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

        Assert.Equal(("ar", "rtl"), ((string?)page.Attribute("lang"), (string?)page.Attribute("dir")));
        Assert.Contains(page.Descendants("h2"), heading => heading.Value == "الترتيب");
    }

    [Fact]
    public void ToHtml_NothingRecommended_SaysSo() =>
        Assert.Contains(Page(ReportSamples.All["empty"]()).Descendants("p"), line => line.Value == "Nothing is recommended.");

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
