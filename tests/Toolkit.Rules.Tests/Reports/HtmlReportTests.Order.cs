using System.Globalization;
using System.Xml.Linq;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Tests.Reports;

/// <content>The one order.</content>
public sealed partial class HtmlReportTests
{
    /// <summary>A row of the order says all that its approach is about: where it likely stands, how sure the band is, what to ask.</summary>
    [Theory]
    [MemberData(nameof(Samples))]
    public void ToHtml_AnyReport_SaysOfEachPlaceWhatToDo(string sample)
    {
        var report = ReportSamples.All[sample]();
        var rows = Page(report).Descendants("table").Where(table => (string?)table.Attribute("class") == "ranking").Descendants("tbody").Elements("tr")
            .ToDictionary(row => row.Elements("td").First().Value, StringComparer.Ordinal);

        Assert.Equal(report.Order.Count, rows.Count);
        Assert.All(report.Order, placed =>
        {
            var cells = rows[placed.Place.ToString(CultureInfo.InvariantCulture)].Elements().ToList();
            Assert.Equal(MarkdownReportTests.Likely(placed), cells[1].Value);
            Assert.Equal("#" + placed.Id, (string?)cells[2].Element("a")!.Attribute("href"));
            var marks = cells[2].Elements("span").Single(mark => (string?)mark.Attribute("class") == "marks").Elements("span").Select(mark => mark.Value).ToList();
            Assert.Equal([placed.Id, placed.Coverage > 0 ? placed.Severity.ToString().ToLowerInvariant() : "not known"], marks.Take(2));
            Assert.Equal(
                placed.SeverityAtLeast != Severity.None && placed.SeverityAtLeast != placed.Severity, marks.Contains("at least " + placed.SeverityAtLeast.ToString().ToLowerInvariant()));
            Assert.Equal(placed.Outcome == Outcome.Undecided, marks.Contains("undecided"));
            var notes = cells[2].Elements("span").Where(note => (string?)note.Attribute("class") == "note").Select(note => note.Value);
            Assert.Equal(placed.Question is null ? [] : ["Ask first: " + placed.Question + ": " + TextCatalogue.English.Indicator(placed.Question)!.Question], notes);
        });
    }
}
