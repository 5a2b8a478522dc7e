using Microsoft.EntityFrameworkCore;

namespace Toolkit.Rules.Samples.Model;

/// <summary>Which database, and that it is there.</summary>
internal static class HrDatabase
{
    /// <summary>PostgreSQL when there is a connection string of that name; otherwise a SQLite file, with nothing to install.</summary>
    internal static IServiceCollection AddHrDatabase(this IServiceCollection services, IConfiguration configuration, string folder) =>
        services.AddDbContext<HrContext>(options => _ = configuration.GetConnectionString("PostgreSQL") is { Length: > 0 } postgres
            ? options.UseNpgsql(postgres)
            : options.UseSqlite(configuration.GetConnectionString("SQLite") ?? $"Data Source={Path.Combine(folder, "hr.db")}"));

    /// <summary>Creates the tables on the first start, and puts the first records in.</summary>
    internal static async Task PrepareDatabaseAsync(this IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<HrContext>();
        await database.Database.EnsureCreatedAsync();
        await using var transaction = await database.Database.BeginTransactionAsync();
        if (await database.Departments.AnyAsync())
            return;
        await scope.ServiceProvider.GetRequiredService<FirstRecords>().LoadAsync();
        await transaction.CommitAsync();
    }
}
