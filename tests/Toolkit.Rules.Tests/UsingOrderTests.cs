namespace Toolkit.Rules.Tests;

/// <summary>The build checks style and the formatter white space; neither sees the order of the usings.</summary>
public sealed class UsingOrderTests
{
    [Fact]
    public void Usings_OfEveryFile_BeginWithSystemAndFollowTheAlphabet() => Assert.Empty(
        new[] { "benchmarks", "samples", "src", "tests" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !Path.GetRelativePath(Repository.Root, file).Split(Path.DirectorySeparatorChar).Any(folder => folder is "bin" or "obj"))
            .Where(file => !IsInOrder(File.ReadLines(file)))
            .Select(file => Path.GetRelativePath(Repository.Root, file)));

    [Theory]
    [InlineData("using System;|using System.Text;|using Microsoft.Win32;|using static System.Math;|using Text = System.Text;", true)]
    [InlineData("using Microsoft.Win32;|using System;", false)]
    [InlineData("using System.Text;|using System;", false)]
    [InlineData("using static System.Math;|using System;", false)]
    public void IsInOrder_Usings_IsTheOrderOfTheFormatter(string lines, bool expected) => Assert.Equal(expected, IsInOrder(lines.Split('|')));

    private static bool IsInOrder(IEnumerable<string> lines)
    {
        var usings = lines.TakeWhile(line => !line.StartsWith("namespace ", StringComparison.Ordinal))
            .Where(line => line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';') && !line.StartsWith("using var ", StringComparison.Ordinal))
            .Select(line => line["using ".Length..^1]).ToList();
        return usings.SequenceEqual(usings
            .OrderBy(name => name.Contains('=', StringComparison.Ordinal) ? 2 : name.StartsWith("static ", StringComparison.Ordinal) ? 1 : 0)
            .ThenBy(name => Segments(name)[0] == "System" ? 0 : 1)
            .ThenBy(name => string.Join('\0', Segments(name)), StringComparer.OrdinalIgnoreCase));
    }

    private static string[] Segments(string name) => name.Replace("static ", "", StringComparison.Ordinal).Split('.');
}
