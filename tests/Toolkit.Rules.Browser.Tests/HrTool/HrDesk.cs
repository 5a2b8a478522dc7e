namespace Toolkit.Rules.Browser.Tests.HrTool;

/// <summary>
/// The HR tool with a folder of its own and the first records in it, running once for all tests of its pages. A class that stops it takes one for
/// itself, with <c>IClassFixture</c>.
/// </summary>
public sealed class HrDesk : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("toolkit-rules-").FullName;
    private AppProcess? _process;

    internal string Address => _process!.Address;

    public async Task InitializeAsync()
    {
        // The tool puts the first records in before it listens.
        if (Chromium.Path is not null)
            await StartAsync();
    }

    internal async Task StartAsync() => _process = await AppProcess.StartAsync("Toolkit.Rules.Samples.HrTool", $"--HrTool:DataFolder={_folder}");

    /// <summary>Ends it at once, as a power cut would.</summary>
    internal Task KillAsync() => _process!.KillAsync();

    public async Task DisposeAsync()
    {
        if (_process is not null)
            await _process.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
