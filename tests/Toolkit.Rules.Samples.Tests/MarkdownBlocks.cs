using Toolkit.Rules.Tests;

namespace Toolkit.Rules.Samples.Tests;

/// <summary>The fenced blocks of a Markdown file of the checkout.</summary>
internal static class MarkdownBlocks
{
    /// <summary>The pages a reader copies from that have a block of one language: the READMEs of the repository, the package and the samples, and docs but for the generated ones.</summary>
    /// <param name="language">The language.</param>
    /// <param name="counts">True for a block that counts.</param>
    /// <param name="except">Pages to leave out.</param>
    internal static TheoryData<string> Pages(string language, Func<string, bool> counts, params string[] except)
    {
        var pages = Directory.GetFiles(Path.Combine(Repository.Root, "docs"), "*.md")
            .Concat(Directory.GetFiles(Path.Combine(Repository.Root, "samples"), "README.md", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Append("README.md")
            .Append("src/Toolkit.Rules/README.md")
            .Order(StringComparer.Ordinal);
        return [.. pages.Where(page => !except.Contains(page) && Of(language, page.Split('/')).Any(block => counts(block.Text)))];
    }

    /// <summary>The blocks of one language, with the line on which each begins.</summary>
    internal static IReadOnlyList<(int Line, string Text)> Of(string language, params string[] file)
    {
        var blocks = new List<(int, string)>();
        var lines = Repository.Read(file).ReplaceLineEndings("\n").Split('\n');
        for (var index = 0; index < lines.Length; index++)
        {
            if (!lines[index].StartsWith("```", StringComparison.Ordinal))
                continue;
            var end = Array.IndexOf(lines, "```", index + 1);
            Assert.True(end > 0, $"{string.Join('/', file)}: the block of line {index + 1} does not end.");
            if (lines[index] == "```" + language)
                blocks.Add((index + 2, string.Join('\n', lines[(index + 1)..end]) + "\n"));
            index = end;
        }
        return blocks;
    }
}
