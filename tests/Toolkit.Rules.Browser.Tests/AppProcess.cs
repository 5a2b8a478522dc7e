using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Toolkit.Rules.Tests;

namespace Toolkit.Rules.Browser.Tests;

/// <summary>A built sample as its reader starts it: a process of its own, in the folder of its project, listening on a free port of this machine.</summary>
internal sealed partial class AppProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartTime = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly TaskCompletionSource<string> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private AppProcess(ProcessStartInfo start)
    {
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.Exited += (_, _) => _address.TrySetException(new InvalidOperationException($"The application ended before it listened:\n{Output}"));
    }

    /// <summary>Where it listens, without a slash at the end.</summary>
    internal string Address { get; private set; } = "";

    /// <summary>The output so far.</summary>
    internal string Output
    {
        get
        {
            lock (_output)
                return _output.ToString();
        }
    }

    /// <summary>Starts it and waits until it listens.</summary>
    /// <param name="project">The name of the project, a folder of <c>samples</c>.</param>
    /// <param name="args">Its arguments; settings too, such as <c>--ConnectionStrings:Hr=…</c>.</param>
    internal static async Task<AppProcess> StartAsync(string project, params string[] args)
    {
        var app = new AppProcess(StartInfo(project, args));
        try
        {
            app._process.Start();
            app._process.BeginOutputReadLine();
            app._process.BeginErrorReadLine();
            app.Address = await app._address.Task.WaitAsync(StartTime);
            return app;
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    /// <summary>Ends it at once, as a power cut would.</summary>
    internal async Task KillAsync()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            return; // it never started
        }
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _process.Dispose();
    }

    private static ProcessStartInfo StartInfo(string project, string[] args)
    {
        var folder = Repository.PathOf("samples", project);
        // The tests lie in bin/<configuration>/<framework>; the sample was built beside them.
        var built = AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar).Split(Path.DirectorySeparatorChar)[^3..];
        var program = Path.Combine([folder, .. built, project + ".dll"]);
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["exec", program, .. args])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        return start;
    }

    private void Hear(string? line)
    {
        if (line is null)
            return;
        lock (_output)
            _output.AppendLine(line);
        if (Listening().Match(line) is { Success: true } match)
            _address.TrySetResult(match.Groups[1].Value);
    }

    [GeneratedRegex(@"Now listening on: (http://127\.0\.0\.1:\d+)")]
    private static partial Regex Listening();
}
