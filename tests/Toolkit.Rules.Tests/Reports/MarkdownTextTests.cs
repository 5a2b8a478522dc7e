using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Tests.Reports;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("Department for Transport", "Department for Transport")]
    [InlineData("12.5% by 1.0.0 - on time (mostly)", "12.5% by 1.0.0 - on time (mostly)")]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("R&amp;D", "R&amp;amp;D")]
    [InlineData("a|b", "a\\|b")]
    [InlineData("a\\|b", "a\\\\\\|b")]
    [InlineData("`code`", "\\`code\\`")]
    [InlineData("*bold* _low_ ~~gone~~ $x$", "\\*bold\\* \\_low\\_ \\~\\~gone\\~\\~ \\$x\\$")]
    [InlineData("[x](javascript:alert(1))", "\\[x\\](javascript\\:alert(1))")]
    [InlineData("![x](y)", "!\\[x\\](y)")]
    [InlineData("one\n# two\r\nthree\u2028four\u0085five\tsix", "one \\# two  three four five six")]
    [InlineData("# heading", "\\# heading")]
    [InlineData("- item", "\\- item")]
    [InlineData("+ item", "\\+ item")]
    [InlineData("1. item", "1\\. item")]
    [InlineData("12) item", "12\\) item")]
    [InlineData("1.", "1\\.")]
    [InlineData("=====", "\\=====")]
    [InlineData("> quote", "&gt; quote")]
    [InlineData("    code", "code")]
    [InlineData("https://evil.example", "https\\://evil.example")]
    [InlineData("WWW.evil.example", "WWW\\.evil.example")]
    [InlineData("mailto:a@evil.example", "mailto\\:a\\@evil.example")]
    [InlineData("tel:112; at 10:30: late", "tel\\:112; at 10:30: late")]
    [InlineData("safe\u202Etxet", "safetxet")]
    [InlineData(" \n ", "")]
    public void Escape_AnyText_StandsAsItself(string text, string expected) => Assert.Equal(expected, MarkdownText.Escape(text));

    [Theory]
    [InlineData("https://example.org/a?b=(c)|d", "[DLT\\|1](<https://example.org/a?b=(c)%7Cd>)")]
    [InlineData("https://example.org/a>b c", "[DLT\\|1](<https://example.org/a%3Eb%20c>)")]
    [InlineData("javascript:alert(1)", "DLT\\|1")]
    [InlineData("file:///etc/hosts", "DLT\\|1")]
    [InlineData("docs/DLT101.md", "DLT\\|1")]
    public void Link_OnlyAddressesOfPages_BecomeLinks(string address, string expected) =>
        Assert.Equal(expected, MarkdownText.Link("DLT|1", new Uri(address, UriKind.RelativeOrAbsolute)));
}
