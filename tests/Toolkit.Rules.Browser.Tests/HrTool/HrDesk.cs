namespace Toolkit.Rules.Browser.Tests.HrTool;

/// <summary>The HR tool with a folder of its own, so that the tests of a class begin with the first records and can start it a second time.</summary>
public sealed class HrDesk : IAsyncLifetime
{
    // Put in once, by the tool itself; every other desk begins with a copy.
    private static readonly Lazy<Task<IReadOnlyDictionary<string, byte[]>>> FirstRecords = new(FillAsync);

    private readonly string _folder = NewFolder();
    private AppProcess? _process;

    internal string Address => _process!.Address;

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null)
            return;
        foreach (var (name, content) in await FirstRecords.Value)
            await File.WriteAllBytesAsync(Path.Combine(_folder, name), content);
        await StartAsync();
    }

    internal async Task StartAsync() => _process = await StartAsync(_folder);

    /// <summary>Ends it at once, as a power cut would.</summary>
    internal Task KillAsync() => _process!.KillAsync();

    public async Task DisposeAsync()
    {
        if (_process is not null)
            await _process.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static async Task<IReadOnlyDictionary<string, byte[]>> FillAsync()
    {
        var folder = NewFolder();
        await (await StartAsync(folder)).DisposeAsync();
        var files = Directory.GetFiles(folder).ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes);
        Directory.Delete(folder, recursive: true);
        return files;
    }

    private static string NewFolder() => Directory.CreateTempSubdirectory("toolkit-rules-").FullName;

    private static Task<AppProcess> StartAsync(string folder) => AppProcess.StartAsync("Toolkit.Rules.Samples.HrTool", $"--HrTool:DataFolder={folder}");
}
