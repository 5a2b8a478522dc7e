using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Toolkit.Rules.Tests;

namespace Toolkit.Rules.Samples.Tests;

/// <summary>Blocks of C# from a page, made one program as a reader would who pastes them into Program.cs one below the other.</summary>
internal sealed class ReadmeProgram
{
    private static readonly SyntaxTree ImplicitUsings = CSharpSyntaxTree.ParseText(string.Concat(
        ((string[])["", ".Collections.Generic", ".IO", ".Linq", ".Net.Http", ".Threading", ".Threading.Tasks"]).Select(part => $"global using System{part};\n")));

    // The framework, the packages and what they depend on: nothing else that the test project refers to.
    private static readonly Lazy<MetadataReference[]> References = new(() =>
    {
        var files = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var packages = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in files.Select(Path.GetFileNameWithoutExtension).Where(name => name is "Toolkit.Rules" or "Toolkit.Rules.Records" or "Toolkit.Rules.Tables" or "Toolkit.Rules.NRules"))
            Collect(Assembly.Load(name!), packages);
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location);
        return
        [
            .. files.Where(file => Path.GetDirectoryName(file) == framework || packages.Contains(Path.GetFileNameWithoutExtension(file)))
                .Select(file => MetadataReference.CreateFromFile(file)),
        ];
    });

    private readonly MemoryStream _assembly = new();

    internal ReadmeProgram(IEnumerable<string> blocks)
    {
        var units = blocks.Select(block => CSharpSyntaxTree.ParseText(block).GetCompilationUnitRoot()).ToList();
        var members = units.SelectMany(unit => unit.Members).ToList();
        var program = SyntaxFactory.CompilationUnit()
            .WithUsings([.. units.SelectMany(unit => unit.Usings).DistinctBy(directive => directive.ToString())])
            // Statements come before types, in whatever block they stand.
            .WithMembers([.. members.OfType<GlobalStatementSyntax>(), .. members.Where(member => member is not GlobalStatementSyntax)]);
        Errors =
        [
            .. units.SelectMany(unit => unit.GetDiagnostics())
                .Concat(CSharpCompilation.Create(
                    "Readme",
                    [ImplicitUsings, CSharpSyntaxTree.Create(program)],
                    References.Value,
                    new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable)).Emit(_assembly).Diagnostics)
                .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error),
        ];
    }

    internal IReadOnlyList<Diagnostic> Errors { get; }

    /// <summary>Runs the program in the root of the checkout; its output is thrown away.</summary>
    internal void Run()
    {
        var main = Assembly.Load(_assembly.ToArray()).EntryPoint!;
        var (folder, output) = (Environment.CurrentDirectory, Console.Out);
        Environment.CurrentDirectory = Repository.Root;
        Console.SetOut(TextWriter.Null);
        try
        {
            main.Invoke(null, main.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
        }
        finally
        {
            Environment.CurrentDirectory = folder;
            Console.SetOut(output);
        }
    }

    /// <summary>Adds an assembly and what it refers to.</summary>
    private static void Collect(Assembly assembly, HashSet<string> names)
    {
        if (names.Add(assembly.GetName().Name!))
            foreach (var reference in assembly.GetReferencedAssemblies())
                Collect(Assembly.Load(reference), names);
    }
}
