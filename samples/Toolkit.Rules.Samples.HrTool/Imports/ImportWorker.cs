namespace Toolkit.Rules.Samples.Imports;

/// <summary>Runs imports one after the other, first those that a crash left waiting.</summary>
internal sealed partial class ImportWorker(IServiceScopeFactory scopes, ImportQueue queue, ILogger<ImportWorker> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            while (await NextAsync(stoppingToken))
                ;
            await queue.WaitAsync(stoppingToken);
        }
    }

    private async Task<bool> NextAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            return await scope.ServiceProvider.GetRequiredService<ImportRunner>().RunNextAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The import stays queued. It is tried again with the next one, or when the application starts.
            LogFailed(exception);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Error, "An import failed; nothing of it was kept, and its file still waits.")]
    private partial void LogFailed(Exception exception);
}
