using Microsoft.EntityFrameworkCore;

namespace Toolkit.Rules.Samples.Model;

/// <summary>The database.</summary>
internal sealed class PortfolioContext(DbContextOptions<PortfolioContext> options) : DbContext(options)
{
    public DbSet<Portfolio> Portfolios => Set<Portfolio>();

    public DbSet<Department> Departments => Set<Department>();

    public DbSet<Release> Releases => Set<Release>();

    public DbSet<Programme> Programmes => Set<Programme>();

    public DbSet<SystemsList> SystemsLists => Set<SystemsList>();

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
        model.Entity<TypedAnswer>().HasIndex(answer => new { answer.DepartmentId, answer.Indicator }).IsUnique();
        model.Entity<TypedAnswer>().Property(answer => answer.Version).IsConcurrencyToken();
    }
}
