using System.Text.RegularExpressions;

namespace Toolkit.Rules.Tests.Docs;

/// <summary>The XML documentation of the packages, as a developer reads it beside a member.</summary>
public sealed partial class CommentsTests
{
    [Fact]
    public void Comments_OfThePackages_NameTheirSubjectFirst() =>
        Assert.Equal([], Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}"))
            .SelectMany(file => Riddle().Matches(File.ReadAllText(file)).Select(match => $"{Path.GetFileName(file)}: {match.Value}"))
            .Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("/// <summary>What it is.</summary>", true)]
    [InlineData("/// <summary>\n    /// What it is.", true)]
    [InlineData("/// <param name=\"status\">Which it is.</param>", true)]
    [InlineData("/// <summary>The kind of step.</summary>", false)]
    public void Riddle_InAComment_IsFound(string comment, bool isRiddle) => Assert.Equal(isRiddle, Riddle().IsMatch(comment));

    /// <summary>A sentence that begins with a question word keeps its subject back.</summary>
    [GeneratedRegex("/// <(summary|content|returns|value|param name=\"[^\"]*\")>\\s*(///\\s*)?(What|Which)\\b.*")]
    private static partial Regex Riddle();
}
