using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Recommending;

/// <summary>Computes every report anew once a day.</summary>
internal sealed partial class NightlyWorker(
    IServiceScopeFactory scopes, OneWriter writer, IOptions<HrOptions> options, TimeProvider clock, ILogger<NightlyWorker> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(UntilNext(), clock, stoppingToken);
            await RunAllAsync(stoppingToken);
        }
    }

    private TimeSpan UntilNext()
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var today = now.Date + options.Value.NightlyAt.ToTimeSpan();
        return (today > now ? today : today.AddDays(1)) - now;
    }

    private async Task RunAllAsync(CancellationToken cancellationToken)
    {
        foreach (var id in await TryAsync(DepartmentsAsync, []))
            // One department that fails must not cost the others their night.
            await TryAsync(() => RunAsync(id, cancellationToken), false);

        async Task<T> TryAsync<T>(Func<Task<T>> work, T otherwise)
        {
            try
            {
                return await work();
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                LogFailed(exception);
                return otherwise;
            }
        }
    }

    private async Task<List<int>> DepartmentsAsync()
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<HrContext>().Departments.Select(department => department.Id).Order().ToListAsync();
    }

    private async Task<bool> RunAsync(int id, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<HrContext>();
        using var turn = await writer.EnterAsync(cancellationToken);
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        var department = await database.Departments.SingleAsync(department => department.Id == id, cancellationToken);
        await scope.ServiceProvider.GetRequiredService<Recomputation>().RunAsync(department, RunCause.Nightly, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    [LoggerMessage(LogLevel.Error, "A nightly report failed; the one before stands.")]
    private partial void LogFailed(Exception exception);
}
