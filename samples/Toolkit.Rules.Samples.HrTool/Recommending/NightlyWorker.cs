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
        foreach (var department in await DepartmentsAsync(cancellationToken))
        {
            try
            {
                await RunAsync(department, cancellationToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // One department that fails must not cost the others their night.
                LogFailed(exception, department.Code);
            }
        }
    }

    private async Task<List<Department>> DepartmentsAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<HrContext>().Departments.AsNoTracking().OrderBy(department => department.Id).ToListAsync(cancellationToken);
    }

    private async Task RunAsync(Department department, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<HrContext>();
        using var turn = await writer.EnterAsync(cancellationToken);
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        await scope.ServiceProvider.GetRequiredService<Recomputation>().RunAsync(department, RunCause.Nightly, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    [LoggerMessage(LogLevel.Error, "The nightly report of {Department} failed; the one before stands.")]
    private partial void LogFailed(Exception exception, string department);
}
