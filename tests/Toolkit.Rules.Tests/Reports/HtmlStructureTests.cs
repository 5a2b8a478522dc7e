using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Tests.Reports;

/// <summary>The HTML of any report stands alone, nothing in it acts, and it can be read without seeing it.</summary>
public sealed class HtmlStructureTests
{
    private static readonly string[] Elements =
    [
        "a", "body", "desc", "h1", "h2", "h3", "head", "header", "html", "li", "link", "main", "meta", "ol", "p", "rect", "section", "span", "style",
        "svg", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul",
    ];

    private static readonly string[] Attributes =
    [
        "aria-labelledby", "charset", "class", "colspan", "content", "dir", "height", "href", "http-equiv", "id", "lang", "name", "preserveAspectRatio",
        "rel", "role", "scope", "viewBox", "width", "x", "y",
    ];

    public static TheoryData<string> Samples => ReportSamples.Names;

    [Theory]
    [MemberData(nameof(Samples))]
    public void ToHtml_AnyReport_HoldsNothingThatActsOrLoads(string sample)
    {
        var page = HtmlReportTests.Page(ReportSamples.All[sample]());

        Assert.Empty(page.DescendantsAndSelf().Select(element => element.Name.LocalName).Except(Elements));
        Assert.Empty(page.DescendantsAndSelf().Attributes().Select(attribute => attribute.Name.LocalName).Except(Attributes));
        Assert.All(page.Descendants().Attributes("href"), address => Assert.Matches(
            address.Parent!.Name == "link" ? "^data:,$" : "^(#[A-Z]+[0-9]{3}|https://(github[.]com/toolkit-rules|intranet[.]example)/.*)$", address.Value));
        Assert.DoesNotMatch(@"url\(|@import|expression|<|&", HtmlReport.StyleSheet);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void ToHtml_AnyReport_CanBeReadByEar(string sample)
    {
        var page = HtmlReportTests.Page(ReportSamples.All[sample]());
        var ids = page.Descendants().Attributes("id").Select(id => id.Value).ToList();

        Assert.Equal(ids.Distinct(), ids);
        Assert.All(page.Descendants().Attributes("aria-labelledby"), named => Assert.Contains(named.Value, ids));
        Assert.All(page.Descendants("a").Attributes("href").Where(href => href.Value[0] == '#'), href => Assert.Contains(href.Value[1..], ids));
        Assert.All(page.Descendants("svg"), svg => Assert.True((string?)svg.Attribute("role") == "img" && svg.Element("title")!.Value.Length > 5));
        Assert.All(page.Descendants("th"), head => Assert.Contains((string?)head.Attribute("scope"), (string[])["col", "row"]));
        Assert.All(page.Descendants("table"), table => Assert.NotNull(table.Attribute("aria-labelledby")));
        var levels = page.Descendants().Where(element => IsHeading(element.Name.LocalName)).Select(element => element.Name.LocalName[1] - '0').ToList();
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.InRange(pair.Second, 2, pair.First + 1));
    }

    [Fact]
    public void ToHtml_HostileProfile_StaysText()
    {
        var html = HtmlReport.ToHtml(ReportSamples.All["hostile"]());
        var page = XDocument.Parse(html).Root!;

        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(html, letter => letter != '\n' && (char.IsControl(letter) || letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')));
        Assert.Equal("Recommendations for " + ReportSamples.Hostile, page.Descendants("h1").Single().Value);
        Assert.Equal("Recommendations for " + ReportSamples.Hostile, page.Descendants("title").First().Value);
    }

    [Fact]
    public void ContentSecurityPolicy_OfTheDocument_NamesTheHashOfItsStyle()
    {
        var page = HtmlReportTests.Page(ReportSamples.All["mixed"]());
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(page.Descendants("style").Single().Value)));
        var stated = page.Descendants("meta").Single(meta => (string?)meta.Attribute("http-equiv") == "Content-Security-Policy");

        Assert.Equal(HtmlReport.ContentSecurityPolicy, (string?)stated.Attribute("content"));
        Assert.Contains($"default-src 'none'; img-src data:; style-src 'sha256-{hash}';", HtmlReport.ContentSecurityPolicy, StringComparison.Ordinal);
        Assert.Equal(HtmlReport.StyleSheet, page.Descendants("style").Single().Value);
    }

    internal static bool IsHeading(string element) => element.Length == 2 && element[0] == 'h' && char.IsAsciiDigit(element[1]);
}
