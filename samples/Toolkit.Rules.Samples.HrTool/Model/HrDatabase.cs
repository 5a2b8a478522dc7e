using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Toolkit.Rules.Samples.Tables;

namespace Toolkit.Rules.Samples.Model;

/// <summary>The database of the tool: its choice and its first tables.</summary>
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
        await CheckAsync(database);
        await using var transaction = await database.Database.BeginTransactionAsync();
        if (await database.Departments.AnyAsync())
            return;
        await scope.ServiceProvider.GetRequiredService<FirstRecords>().LoadAsync();
        await transaction.CommitAsync();
    }

    /// <summary>Reads no line of every column, because a database that another version has made is left as it is above and would fail on some page.</summary>
    private static async Task CheckAsync(HrContext database)
    {
        try
        {
            foreach (var table in database.Model.GetRelationalModel().Tables)
            {
                // With the table before it: SQLite takes a quoted name that is no column for a text.
                var columns = string.Join(", ", table.Columns.Select(column => $"made.\"{column.Name}\""));
                var query = $"SELECT {columns} FROM \"{table.Name}\" AS made WHERE 1 = 0";
                await database.Database.ExecuteSqlRawAsync(query);
            }
        }
        catch (DbException fault)
        {
            throw new OtherDatabaseException(
                "The database was made by another version of this tool, which cannot change it. Delete the folder App_Data, or on PostgreSQL the database, and start again.", fault);
        }
    }
}
