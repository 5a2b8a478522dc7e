using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.HrTool.Tests;

/// <summary>The tool in this process, with a database, a folder and a clock of its own.</summary>
internal sealed class HrApp : WebApplicationFactory<Program>
{
    internal static readonly DateTimeOffset Noon = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    private readonly Scratch? _own;
    private readonly string _folder;
    private readonly KeyValuePair<string, string?> _database;
    private readonly Action<IServiceCollection> _services;

    private HrApp(Scratch? own, string folder, KeyValuePair<string, string?> database, Action<IServiceCollection>? services)
    {
        (_own, _folder, _database) = (own, folder, database);
        _services = services ?? (_ => { });
    }

    internal FakeTimeProvider Clock { get; } = new(Noon);

    /// <summary>The tool with the first records.</summary>
    internal static HrApp On(Store store, Action<IServiceCollection>? services = null)
    {
        store.SkipIfMissing();
        var own = new Scratch();
        return new(own, own.Folder, store.Filled(own.Folder), services);
    }

    /// <summary>The tool on a database that another one used before.</summary>
    internal HrApp Again(Action<IServiceCollection>? services = null) => new(null, _folder, _database, services);

    /// <summary>Starts the tool once on a new database, which puts the first records in.</summary>
    internal static void Fill(KeyValuePair<string, string?> database)
    {
        using var own = new Scratch();
        using var app = new HrApp(null, own.Folder, database, null);
        app.CreateClient().Dispose();
    }

    /// <summary>A visitor with cookies of their own.</summary>
    internal Visitor Visit() => new(CreateClient());

    /// <summary>Asks the database.</summary>
    internal async Task<T> AskAsync<T>(Func<HrContext, Task<T>> question)
    {
        await using var scope = Services.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<HrContext>());
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("HrTool:DataFolder", _folder);
        builder.UseSetting(_database.Key, _database.Value);
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            _services(services);
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        // The factory disposes twice.
        if (!disposing || !Directory.Exists(_folder))
            return;
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _own?.Dispose();
    }
}
