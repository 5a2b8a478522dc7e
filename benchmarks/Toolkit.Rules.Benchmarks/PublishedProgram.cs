using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Toolkit.Rules.Benchmarks;

/// <summary>Programs of this repository, published as somebody would who wants them to start quickly: native, or compiled ahead for the runtime.</summary>
internal static class PublishedProgram
{
    internal static ProcessStartInfo Console(bool native) => Publish("samples/Toolkit.Rules.Samples.Console", native, "recommend");

    internal static ProcessStartInfo Empty(bool native) => Publish("benchmarks/Toolkit.Rules.Benchmarks.EmptyProgram", native);

    private static ProcessStartInfo Publish(string project, bool native, params string[] arguments)
    {
        var name = Path.GetFileName(project);
        var folder = Path.Combine(Path.GetTempPath(), "toolkit-rules-cold-start", native ? "native" : "jit", name);
        string[] publish =
        [
            "publish", Path.Combine(Checkout.Root, project), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", folder,
            // Intermediate files apart: the same project is published in two ways.
            "--artifacts-path", folder + ".build",
            .. native ? [] : new[] { "--self-contained", "false", "-p:PublishAot=false", "-p:PublishReadyToRun=true" },
        ];
        using var building = Process.Start("dotnet", publish);
        building.WaitForExit();
        if (building.ExitCode != 0)
            throw new InvalidOperationException($"{project} cannot be published.");
        return new ProcessStartInfo(Path.Combine(folder, name), arguments) { RedirectStandardOutput = true };
    }
}
