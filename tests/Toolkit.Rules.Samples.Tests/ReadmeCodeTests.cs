using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Toolkit.Rules.Tests;

namespace Toolkit.Rules.Samples.Tests;

/// <summary>Every block of C# in the README of the repository compiles and runs, in the order in which it stands there.</summary>
public sealed class ReadmeCodeTests
{
    private static readonly string[] ImplicitUsings =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    [Fact]
    public async Task CSharp_EveryBlock_CompilesAndRuns()
    {
        var blocks = MarkdownBlocks.Of("csharp", "README.md");
        Assert.NotEmpty(blocks);

        // A later block may use what an earlier one declared, as a reader would.
        var assemblies = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var state = await CSharpScript.RunAsync("", ScriptOptions.Default
            .WithReferences(assemblies.Select(path => MetadataReference.CreateFromFile(path)))
            .WithImports(ImplicitUsings));

        // Paths in the README are relative to the root of the checkout.
        var folder = Environment.CurrentDirectory;
        Environment.CurrentDirectory = Repository.Root;
        try
        {
            foreach (var (line, code) in blocks)
                state = await Continue(state, line, code);
        }
        finally
        {
            Environment.CurrentDirectory = folder;
        }
    }

    private static async Task<ScriptState<object>> Continue(ScriptState<object> state, int line, string code)
    {
        try
        {
            return await state.ContinueWithAsync(code);
        }
        catch (CompilationErrorException exception)
        {
            Assert.Fail($"README.md, block of line {line}: {string.Join("\n", exception.Diagnostics)}");
            throw;
        }
    }
}
