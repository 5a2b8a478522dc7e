using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Toolkit.Rules.Samples.Tables;

namespace Toolkit.Rules.Samples.Model;

/// <summary>The database.</summary>
internal sealed class PortfolioContext(DbContextOptions<PortfolioContext> options) : DbContext(options)
{
    public DbSet<Portfolio> Portfolios => Set<Portfolio>();

    public DbSet<Department> Departments => Set<Department>();

    public DbSet<Release> Releases => Set<Release>();

    public DbSet<Programme> Programmes => Set<Programme>();

    public DbSet<SystemsList> SystemsLists => Set<SystemsList>();

    public DbSet<ContractsList> ContractsLists => Set<ContractsList>();

    public DbSet<KeptMapping> KeptMappings => Set<KeptMapping>();

    public DbSet<TypedAnswer> TypedAnswers => Set<TypedAnswer>();

    public DbSet<PendingImport> PendingImports => Set<PendingImport>();

    // SQLite has no decimal numbers and could not sort or add up what stands for them; the amounts have a few digits only.
    protected override void ConfigureConventions(ModelConfigurationBuilder configuration) => configuration.Properties<decimal>().HaveConversion<double>();

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<Portfolio>().HasIndex(portfolio => portfolio.Code).IsUnique();
        model.Entity<Department>().HasIndex(department => new { department.PortfolioId, department.Code }).IsUnique();
        model.Entity<Release>().HasIndex(release => new { release.PortfolioId, release.Name }).IsUnique();
        model.Entity<Programme>().HasIndex(programme => new { programme.ReleaseId, programme.Key }).IsUnique();
        model.Entity<Programme>().OwnsOne(programme => programme.History).ToJson();
        model.Entity<SystemsList>().HasIndex(list => new { list.DepartmentId, list.AsOf }).IsUnique();
        model.Entity<ContractsList>().HasIndex(list => new { list.DepartmentId, list.AsOf }).IsUnique();
        model.Entity<KeptMapping>().HasIndex(kept => new { kept.Owner, kept.Kind, kept.Name }).IsUnique();
        model.Entity<PendingImport>().Property(pending => pending.Version).IsConcurrencyToken();
        model.Entity<TypedAnswer>().HasIndex(answer => new { answer.DepartmentId, answer.Indicator }).IsUnique();
        model.Entity<TypedAnswer>().Property(answer => answer.Version).IsConcurrencyToken();
    }

    /// <summary>Creates the tables on the first start, and refuses those that another version has made, because some page would fail on them.</summary>
    internal async Task PrepareAsync(CancellationToken cancellation)
    {
        await Database.EnsureCreatedAsync(cancellation);
        try
        {
            foreach (var table in Model.GetRelationalModel().Tables)
            {
                // With the table before it: SQLite takes a quoted name that is no column for a text.
                var columns = string.Join(", ", table.Columns.Select(column => $"made.\"{column.Name}\""));
                var query = $"SELECT {columns} FROM \"{table.Name}\" AS made WHERE 1 = 0";
                await Database.ExecuteSqlRawAsync(query, cancellation);
            }
        }
        catch (DbException fault)
        {
            throw new OtherDatabaseException("The database was made by another version of this tool, which cannot change it. Delete the folder App_Data and start again.", fault);
        }
    }
}
