using System.Diagnostics;
using System.Runtime.InteropServices;
using Toolkit.Rules.Properties.Generators;

namespace Toolkit.Rules.Properties;

/// <summary>This assembly as a program: prints the hash of the reports of some situations, so that another process can be compared.</summary>
internal static class ChildProcess
{
    internal static string[] Dumps(int situations) =>
        [.. Enumerable.Range(1, situations).Select(seed => ReportDump.Of(Situation.Draw(seed).Report()))];

    /// <summary>Starts this assembly with other surroundings and gives what it printed.</summary>
    internal static string Run(int situations, string language, string timeZone)
    {
        var start = new ProcessStartInfo(Host(), [typeof(ChildProcess).Assembly.Location, situations.ToString(System.Globalization.CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["LC_ALL"] = start.Environment["LANG"] = language;
        start.Environment["TZ"] = timeZone;
        using var child = Process.Start(start)!;
        var errors = child.StandardError.ReadToEndAsync();
        var output = child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        Assert.True(child.ExitCode == 0, errors.Result);
        return output.Trim();
    }

    private static int Main(string[] arguments)
    {
        Console.WriteLine(ReportDump.Hash(Dumps(int.Parse(arguments[0], System.Globalization.CultureInfo.InvariantCulture))));
        return 0;
    }

    // shared/Microsoft.NETCore.App/VERSION lies three levels below the host that runs it, whatever started this process.
    private static string Host() => Path.GetFullPath(Path.Combine(
        RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));
}
