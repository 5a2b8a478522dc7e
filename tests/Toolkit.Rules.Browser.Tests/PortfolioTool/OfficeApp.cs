using System.Text;

namespace Toolkit.Rules.Browser.Tests.PortfolioTool;

/// <summary>The portfolio office, running once for all tests of its pages on a database of its own.</summary>
public sealed class OfficeApp : IAsyncLifetime
{
    private const string RegisterHeader = "as_of,programme_id,programme,department,category,digital,rating,status,ends_on,approved_m\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("toolkit-rules-").FullName;
    private AppProcess? _app;

    internal string Address => _app!.Address;

    // Without Chromium no test runs, and nothing need be started for it.
    public async Task InitializeAsync() =>
        _app = Chromium.Path is null ? null : await AppProcess.StartAsync("Toolkit.Rules.Samples.PortfolioTool", $"--PortfolioTool:DataFolder={_folder}");

    public async Task DisposeAsync()
    {
        if (_app is not null)
            await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>A register of a day that no other test uses, as a file to choose.</summary>
    internal static Microsoft.Playwright.FilePayload Register(string day, params string[] lines) => new()
    {
        Name = "register.csv",
        MimeType = "text/csv",
        Buffer = Encoding.UTF8.GetBytes(RegisterHeader + string.Concat(lines.Select(line => $"{day},{line}\n"))),
    };
}
