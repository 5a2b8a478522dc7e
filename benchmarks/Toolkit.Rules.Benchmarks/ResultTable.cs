using System.Reflection;
using System.Text;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;

namespace Toolkit.Rules.Benchmarks;

/// <summary>A table of results as it is committed: the machine and all versions first, because numbers mean nothing without them.</summary>
internal static class ResultTable
{
    /// <summary>Writes the table of one benchmark class and gives the path of the file.</summary>
    internal static string Keep(Summary summary)
    {
        var name = summary.BenchmarksCases[0].Descriptor.Type.Name;
        var path = Path.Combine(FolderOfResults(), name + ".md");
        File.WriteAllText(path, Text(name, summary), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return path;
    }

    private static string Text(string name, Summary summary)
    {
        var table = new AccumulationLogger();
        MarkdownExporter.GitHub.ExportToLog(summary, table);
        var lines = $"# {name}\n\nToolkit.Rules {VersionOf(typeof(RecommendationEngine))}, RulesEngine {VersionOf(typeof(RulesEngine.RulesEngine))}. "
            + "Read the ratios; see ../README.md.\n\n"
            + table.GetLog();
        return string.Join('\n', lines.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())).Trim() + "\n";
    }

    private static string VersionOf(Type type) => type.Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private static string FolderOfResults() => Directory.CreateDirectory(Path.Combine(Checkout.Root, "benchmarks", "results")).FullName;
}
