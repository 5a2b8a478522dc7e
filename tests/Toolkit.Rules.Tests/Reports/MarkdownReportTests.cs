using System.Text.RegularExpressions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Rules;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Tests.Reports;

public sealed partial class MarkdownReportTests
{
    public static TheoryData<string> Samples => ReportSamples.Names;

    [Theory]
    [MemberData(nameof(Samples))]
    public void ToMarkdown_AnyReport_HasTablesWithEqualColumns(string sample)
    {
        var lines = Lines(sample);
        for (var line = 0; line < lines.Length; line++)
        {
            if (!lines[line].StartsWith('|'))
                continue;
            Assert.EndsWith(" |", lines[line], StringComparison.Ordinal);
            var isHeader = !lines[line - 1].StartsWith('|');
            if (isHeader)
            {
                Assert.Equal("", lines[line - 1]);
                Assert.Matches(Rule(), lines[line + 1]);
            }
            else
                Assert.Equal(Columns(lines[line - 1]), Columns(lines[line]));
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void ToMarkdown_AnyReport_SaysWhatTheReportSays(string sample)
    {
        var report = ReportSamples.All[sample]();
        var lines = MarkdownReport.ToMarkdown(report).Split('\n');

        Assert.StartsWith("# Recommendations for ", lines[0], StringComparison.Ordinal);
        Assert.Contains("- Date of the answers: 2026-10-31", lines);
        Assert.Contains(lines, line => line.StartsWith("- Engine: ", StringComparison.Ordinal));
        foreach (var item in report.Recommendations)
        {
            AssertLine(lines, $"## {item.Place}. {item.Id}: {MarkdownText.Escape(item.Title)}");
            AssertLine(lines, $"| **Score** |  |  | **{PlainNumber.Of(item.Score)}** |");
            Assert.All(item.Reasons, reason => AssertLine(lines, "- " + MarkdownText.Escape(reason.Text)));
            Assert.All(item.Preconditions, brake => AssertLine(lines, "- " + MarkdownText.Escape(brake.Text)));
            Assert.All(item.Actions, action => AssertLine(lines, $"{item.Actions.ToList().IndexOf(action) + 1}. " + MarkdownText.Escape(action)));
            Assert.All(item.Requires, required => AssertLine(lines, "- " + required.Id));
            Assert.All(item.Missing, key => AssertLine(lines, "- " + key));
        }
        Assert.All(report.Others, other => Assert.Contains(lines, line => line.EndsWith($" | {MarkdownText.Escape(other.Text)} |", StringComparison.Ordinal)));
        Assert.All(report.Faults, fault => AssertLine(lines, $"- {fault.Id}: {MarkdownText.Escape(fault.Message)}"));
        Assert.All(report.Notices, notice => AssertLine(lines, $"- {MarkdownText.Escape(notice.Text)}"));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    [InlineData("th-TH")]
    public void ToMarkdown_InAnyCulture_GivesTheSameText(string culture)
    {
        var expected = ReportSamples.All.Values.Select(sample => MarkdownReport.ToMarkdown(sample())).ToList();

        Assert.Equal(expected, CultureScope.Run(culture, () => ReportSamples.All.Values.Select(sample => MarkdownReport.ToMarkdown(sample())).ToList()));
    }

    [Fact]
    public void ToMarkdown_HostileProfile_StaysInert()
    {
        var lines = Lines("hostile");

        var text = string.Join('\n', lines);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt; a\\|b \\`c\\` \\# heading", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch(@"(?<!\\)`", text);
        Assert.All(lines, line => Assert.DoesNotMatch("^#+ heading|^- item", line));
        Assert.All(LinkTarget().Matches(text), link => Assert.StartsWith("](<https://github.com/toolkit-rules/", link.Value, StringComparison.Ordinal));
        Assert.DoesNotMatch(@"(?<!\(<)https?://", text);
        Assert.DoesNotContain('\r', text);
    }

    [Fact]
    public void ToMarkdown_ReportReadFromJson_GivesTheSameText()
    {
        var report = ReportSamples.All["mixed"]();

        Assert.Equal(MarkdownReport.ToMarkdown(report), MarkdownReport.ToMarkdown(JsonReport.Parse(JsonReport.ToJson(report))));
    }

    [Fact]
    public void ToMarkdown_OtherLanguage_TakesHeadingsFromItsTexts()
    {
        var french = TextCatalogue.Load(new MemoryStream("""{ "language": "fr", "phrases": { "report.ranking": "Classement", "report.points": "{0:0.00}" } }"""u8.ToArray()));
        var text = MarkdownReport.ToMarkdown(ReportSamples.Recommend(ReportSamples.Mixed(), options => options.Texts = french));

        Assert.Contains("\n## Classement\n", text, StringComparison.Ordinal);
        Assert.Matches(@"\| \*\*Score\*\* \|  \|  \| \*\*[0-9]+,[0-9]{2}\*\* \|", text);
    }

    [Fact]
    public void ToMarkdown_NothingRecommended_SaysSo()
    {
        Assert.Contains("Nothing is recommended yet: the answers do not decide it.", Lines("empty"));
        Assert.Contains("Nothing is recommended, and nothing is open.", Lines("target"));
    }

    /// <summary>Three groups in this order, each only where it has something to say, and every approach that has a place in one of them.</summary>
    [Theory]
    [MemberData(nameof(Samples))]
    public void ToMarkdown_AnyReport_PutsEachPlaceIntoItsGroup(string sample)
    {
        var report = ReportSamples.All[sample]();
        var lines = MarkdownReport.ToMarkdown(report).Split('\n').SkipWhile(line => line != "## To do, to find out, to ask for").Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal)).ToList();
        var (heading, rows) = ("", new List<string>());
        foreach (var line in lines)
        {
            if (line.StartsWith("### ", StringComparison.Ordinal))
                heading = line[4..];
            else if (line.StartsWith("| ", StringComparison.Ordinal) && char.IsAsciiDigit(line[2]))
                rows.Add(heading + " " + line);
        }

        var mine = report.Order.Where(placed => LeverOf(report, placed.Id) == Lever.Own).ToList();
        var expected = mine.Where(placed => placed.Outcome == Outcome.Recommended).Select(placed => Row("Do", placed, null))
            .Concat(mine.Where(placed => placed.Outcome == Outcome.Undecided).Select(placed => Row("Find out", placed, placed.Question)))
            .Concat(report.Order.Except(mine).Select(placed => Row("Ask for", placed, placed.Question ?? "–")))
            .ToList();
        Assert.Equal(expected.Count, rows.Count);
        Assert.All(expected.Zip(rows), row => Assert.StartsWith(row.First, row.Second, StringComparison.Ordinal));
        Assert.Equal(report.Order.Any(placed => placed.IsUnlikely), lines.Exists(line => line.StartsWith("A place marked with * ", StringComparison.Ordinal)));

        string Row(string group, PlacedApproach placed, string? question) =>
            $"{group} | {placed.Place} | {Likely(placed)} | {IdCell(report, placed.Id)} | {MarkdownText.Escape(placed.Title)} | "
            + (question is null ? placed.Severity.ToString().ToLowerInvariant() + " | " + placed.SeverityAtLeast.ToString().ToLowerInvariant() + " | " + PlainNumber.Of(placed.Score) : question);
    }

    [Fact]
    public void ToMarkdown_NoPlacesDrawn_SaysNothingOfThem()
    {
        var text = MarkdownReport.ToMarkdown(ReportSamples.All["places-not-drawn"]());

        Assert.Contains("\n| 1 | – | ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ine in ten draws", text, StringComparison.Ordinal);
    }

    internal static string Likely(PlacedApproach placed) =>
        placed.LikelyPlaces is not { } likely ? "–"
        : (likely.From == likely.To ? $"{likely.From}" : $"{likely.From} to {likely.To}")
            + (placed.Place < likely.From || placed.Place > likely.To ? " *" : "");

    private static Lever LeverOf(RecommendationReport report, string id) =>
        report.Recommendations.FirstOrDefault(item => item.Id == id)?.Lever ?? report.Others.Single(other => other.Id == id).Lever;

    private static string IdCell(RecommendationReport report, string id) =>
        report.Recommendations.FirstOrDefault(item => item.Id == id) is { } item ? MarkdownText.Link(id, item.HelpLink) : id;

    [Fact]
    public void ToMarkdown_SuppressedApproach_NamesOwnerAndDate() =>
        Assert.Contains(Lines("suppressed"), line => line.StartsWith("| DLT301 |", StringComparison.Ordinal)
            && line.Contains("| suppressed |", StringComparison.Ordinal)
            && line.Contains("Chief Digital Officer until 2027-03-31", StringComparison.Ordinal));

    [Fact]
    public void Write_WriterWithOtherLineEnds_StillWritesLineFeeds()
    {
        var report = ReportSamples.All["mixed"]();
        using var writer = new StringWriter { NewLine = "\r\n" };

        MarkdownReport.Write(report, writer);

        Assert.Equal(MarkdownReport.ToMarkdown(report), writer.ToString());
        Assert.DoesNotContain('\r', writer.ToString());
    }

    private static string[] Lines(string sample) => MarkdownReport.ToMarkdown(ReportSamples.All[sample]()).Split('\n');

    private static void AssertLine(string[] lines, string start) =>
        Assert.True(Array.Exists(lines, line => line.StartsWith(start, StringComparison.Ordinal)), start);

    private static int Columns(string row) => Pipe().Count(row);

    [GeneratedRegex(@"^\|( -{3}:? \|)+$")]
    private static partial Regex Rule();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Pipe();

    [GeneratedRegex(@"(?<!\\)\]\([^)]*")]
    private static partial Regex LinkTarget();
}
