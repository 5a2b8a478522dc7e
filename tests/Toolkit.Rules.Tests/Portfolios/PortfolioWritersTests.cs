using System.Text.Json;
using Toolkit.Rules.Portfolios;
using Toolkit.Rules.Tests.Reports;

namespace Toolkit.Rules.Tests.Portfolios;

/// <summary>The three forms of a portfolio report: the same everywhere, and nothing from outside acts in them.</summary>
public sealed class PortfolioWritersTests
{
    private static readonly PortfolioReport Four = Portfolio.Of(Portfolio.Four);

    private static readonly Dictionary<string, Func<PortfolioReport, string>> Writers = new()
    {
        ["json"] = PortfolioJson.ToJson,
        ["csv"] = PortfolioCsv.ToCsv,
        ["markdown"] = PortfolioMarkdown.ToMarkdown,
    };

    public static TheoryData<string, string> Everywhere
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var writer in Writers.Keys)
                foreach (var culture in (string[])["tr-TR", "ar-SA", "de-DE", "th-TH"])
                    data.Add(writer, culture);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public void Write_AnyCulture_GivesTheSame(string writer, string culture)
    {
        var expected = CultureScope.Run("", () => Writers[writer](Four));

        // Made there as well as written there: the sentences are part of the report.
        Assert.Equal(expected, CultureScope.Run(culture, () => Writers[writer](Portfolio.Of(Portfolio.Four))));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("markdown")]
    public void Write_FourOrganisations_IsTheKeptText(string writer) =>
        Snapshot.Matches(
            Writers[writer](Portfolio.Of(Portfolio.Four, maximumRows: 3)).ReplaceLineEndings("\n"),
            "tests", "Toolkit.Rules.Tests", "Portfolios", "four." + (writer == "markdown" ? "md" : writer));

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("markdown")]
    public void Write_WhatIsPutOff_IsTheKeptText(string writer) =>
        Snapshot.Matches(
            Writers[writer](Portfolio.Of(Portfolio.Decided)).ReplaceLineEndings("\n"),
            "tests", "Toolkit.Rules.Tests", "Portfolios", "decided." + (writer == "markdown" ? "md" : writer));

    [Fact]
    public void Csv_EveryLine_EndsAsTheFormatHasIt()
    {
        var lines = PortfolioCsv.ToCsv(Four).Split("\r\n");

        Assert.Equal(6, lines.Length);
        Assert.Equal("", lines[^1]);
        Assert.All(lines, line => Assert.DoesNotContain('\n', line));
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"yes\"", "\"say \"\"yes\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("two\rlines", "\"two\rlines\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@sum", "'@sum")]
    [InlineData("\t1", "'\t1")]
    [InlineData("\r1", "\"'\r1\"")]
    [InlineData("=a,\"b\"", "\"'=a,\"\"b\"\"\"")]
    [InlineData("\n1", "\"'\n1\"")]
    [InlineData("\uFF1D1+1", "'\uFF1D1+1")]
    [InlineData("\uFF0B1", "'\uFF0B1")]
    [InlineData("\uFF0D1", "'\uFF0D1")]
    [InlineData("\uFF20sum", "'\uFF20sum")]
    [InlineData("a=1", "a=1")]
    [InlineData("a; b", "a; b")]
    [InlineData("a;=cmd|' /C calc'!A0", "a;'=cmd|' /C calc'!A0")]
    [InlineData("a; \"=1", "\"a; \"\"'=1\"")]
    [InlineData("\"=1", "\"\"\"'=1\"")]
    [InlineData("a\t@sum", "a\t'@sum")]
    [InlineData("a\r\n-1", "\"a\r\n'-1\"")]
    public void CsvText_Anything_IsQuotedAndInert(string text, string cell) => Assert.Equal(cell, PortfolioCsv.Text(text));

    [Fact]
    public void Csv_NameThatIsAFormula_IsText()
    {
        var csv = PortfolioCsv.ToCsv(Portfolio.Of(Portfolio.Report("@evil", days: 30, name: "=HYPERLINK(\"http://x\",\"y\")")));

        Assert.Contains("1,'@evil,\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",department,", csv, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_NameThatMarksUp_StandsAsItself()
    {
        var markdown = PortfolioMarkdown.ToMarkdown(Portfolio.Of(Portfolio.Report("a|b", days: 30, name: "<b>|[x](http://y)")));

        Assert.DoesNotContain("<b>", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("[x](", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("a|b", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_Document_HoldsEveryApproachInEveryRow()
    {
        var document = JsonDocument.Parse(PortfolioJson.ToJson(Four)).RootElement;
        var approaches = document.GetProperty("approaches").EnumerateArray().Select(approach => approach.GetProperty("id").GetString()).ToList();

        Assert.Equal(4, document.GetProperty("organisations").GetInt32());
        Assert.All(document.GetProperty("rows").EnumerateArray(), row => Assert.Equal(
            approaches, row.GetProperty("cells").EnumerateArray().Select(cell => cell.GetProperty("id").GetString())));
    }

    [Fact]
    public void Json_Stream_StaysOpen()
    {
        using var stream = new MemoryStream();

        PortfolioJson.Write(Four, stream);

        Assert.Equal(stream.Length, stream.Position);
        Assert.True(stream.CanWrite);
    }
}
