namespace Toolkit.Rules.Tests.Docs;

/// <summary>A part of a page that is generated, between two markers; the rest of the page is written by people.</summary>
internal static class GeneratedBlock
{
    /// <summary>The page with the block between its markers replaced.</summary>
    internal static string Replace(string page, string name, string content)
    {
        var begin = page.IndexOf($"<!-- {name}:begin", StringComparison.Ordinal);
        var end = page.IndexOf($"<!-- {name}:end -->", StringComparison.Ordinal);
        if (begin < 0 || end < begin)
            throw new InvalidOperationException($"The page has no block '{name}'.");
        var contentStart = page.IndexOf("-->", begin, StringComparison.Ordinal) + 3;
        return page[..contentStart] + "\n" + content.TrimEnd('\n') + "\n" + page[end..];
    }
}
