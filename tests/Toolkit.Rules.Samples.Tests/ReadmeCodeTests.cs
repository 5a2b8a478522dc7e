namespace Toolkit.Rules.Samples.Tests;

/// <summary>Every block of C# in the README of the repository and of the package, and in the pages that are for copying from, compiles with the packages alone and runs.</summary>
[Collection(nameof(ReadmeProgram))]
public sealed class ReadmeCodeTests
{
    /// <summary>The page on telemetry has a test of its own; the page on NRules shows a part of a rule, which compiles in no program.</summary>
    public static TheoryData<string> Pages => MarkdownBlocks.Pages("csharp", _ => true, "docs/telemetry.md", "docs/nrules.md");

    [Theory]
    [MemberData(nameof(Pages))]
    public void CSharp_EveryBlock_CompilesAndRuns(string file)
    {
        var blocks = MarkdownBlocks.Of("csharp", file.Split('/'));
        Assert.NotEmpty(blocks);

        for (var index = 0; index < blocks.Count; index++)
            Compile(file, blocks, index).Run();
    }

    [Theory]
    [InlineData("Console.WriteLine(missing);", "CS0103")]
    [InlineData("using var stream = new MemoryStream(); await Task.Yield(); record Own(int Number);", null)]
    [InlineData("using Toolkit.Rules;\nvar report = RecommendationEngine.CreateDefault().Recommend(null!, 1, 2);", "CS1501")]
    [InlineData("using Toolkit.Rules;\nvar engine = RecommendationEngine.CreateDefault()", "CS1002")]
    public void Program_Code_IsCompiledAsAProgram(string code, string? error) =>
        Assert.Equal(error, new ReadmeProgram([code]).Errors.Select(problem => problem.Id).FirstOrDefault());

    /// <summary>On its own, or after as few of the blocks just before it as it takes.</summary>
    private static ReadmeProgram Compile(string file, IReadOnlyList<(int Line, string Text)> blocks, int index)
    {
        var alone = new ReadmeProgram([blocks[index].Text]);
        var program = alone;
        for (var first = index - 1; first >= 0 && program.Errors.Count > 0; first--)
            program = new ReadmeProgram(blocks.Take(first..(index + 1)).Select(block => block.Text));
        Assert.True(program.Errors.Count == 0, $"{file}, block of line {blocks[index].Line}: {string.Join("\n", alone.Errors)}");
        return program;
    }
}
