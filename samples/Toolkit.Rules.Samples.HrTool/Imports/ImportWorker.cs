namespace Toolkit.Rules.Samples.Imports;

/// <summary>Runs imports one after the other, first those that a crash left waiting.</summary>
internal sealed partial class ImportWorker(IServiceScopeFactory scopes, ImportQueue queue, ILogger<ImportWorker> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await WithRunnerAsync(runner => runner.NextAsync(stoppingToken)) is { } id)
                    await RunAsync(id, stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // The database is out of reach. What waits is tried again with the next file, or when the application starts.
                LogFailed(exception);
            }
            await queue.WaitAsync(stoppingToken);
        }
    }

    private async Task RunAsync(int id, CancellationToken cancellationToken)
    {
        try
        {
            await WithRunnerAsync(async runner =>
            {
                await runner.RunAsync(id, cancellationToken);
                return true;
            });
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogFailed(exception);
            await WithRunnerAsync(async runner =>
            {
                await runner.PutBackAsync(id, cancellationToken);
                return true;
            });
        }
    }

    private async Task<T> WithRunnerAsync<T>(Func<ImportRunner, Task<T>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<ImportRunner>());
    }

    [LoggerMessage(LogLevel.Error, "An import failed; nothing of it was kept, and its file is still there.")]
    private partial void LogFailed(Exception exception);
}
