using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Toolkit.Rules.Samples.Tables;

namespace Toolkit.Rules.Samples.Model;

/// <summary>The database, on SQLite or PostgreSQL alike.</summary>
internal sealed class HrContext(DbContextOptions<HrContext> options) : DbContext(options)
{
    public DbSet<Department> Departments => Set<Department>();

    public DbSet<Extract> Extracts => Set<Extract>();

    public DbSet<Person> People => Set<Person>();

    public DbSet<Post> Posts => Set<Post>();

    public DbSet<Campaign> Campaigns => Set<Campaign>();

    public DbSet<CourseRecord> CourseRecords => Set<CourseRecord>();

    public DbSet<Secondment> Secondments => Set<Secondment>();

    public DbSet<SurveyFigure> SurveyFigures => Set<SurveyFigure>();

    public DbSet<TypedAnswer> TypedAnswers => Set<TypedAnswer>();

    public DbSet<Import> Imports => Set<Import>();

    public DbSet<KeptMapping> KeptMappings => Set<KeptMapping>();

    public DbSet<StoredReport> Reports => Set<StoredReport>();

    public DbSet<Run> Runs => Set<Run>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configuration)
    {
        configuration.Properties<Enum>().HaveConversion<string>();
        configuration.Properties<DateTime>().HaveConversion<UniversalTime>();
    }

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<Department>().HasIndex(department => department.Code).IsUnique();
        model.Entity<Extract>().HasIndex(extract => new { extract.DepartmentId, extract.Kind }).IsUnique();
        Record<Person>(model);
        Record<Post>(model);
        Record<Campaign>(model);
        Record<CourseRecord>(model);
        Record<Secondment>(model);
        model.Entity<Person>().HasIndex(person => new { person.ExtractId, person.StaffNumber });
        model.Entity<CourseRecord>().HasIndex(record => new { record.ExtractId, record.StaffNumber });
        model.Entity<SurveyFigure>().HasOne<Department>().WithMany();
        model.Entity<TypedAnswer>(answer =>
        {
            answer.HasOne<Department>().WithMany();
            answer.HasIndex(typed => new { typed.DepartmentId, typed.Indicator }).IsUnique();
            answer.Property(typed => typed.Version).IsConcurrencyToken();
        });
        model.Entity<Import>().Property(import => import.Version).IsConcurrencyToken();
        model.Entity<KeptMapping>().HasIndex(kept => new { kept.Owner, kept.Kind, kept.Name }).IsUnique();
        model.Entity<ImportFile>().HasKey(file => file.ImportId);
        model.Entity<Import>().HasOne(import => import.File).WithOne().HasForeignKey<ImportFile>(file => file.ImportId);
        model.Entity<ComputedFigure>().HasKey(figure => new { figure.ReportId, figure.Indicator });
        model.Entity<StoredReport>().HasMany(report => report.Figures).WithOne().HasForeignKey(figure => figure.ReportId);
    }

    // Keys that are known beforehand need not be read back line by line.
    private static void Record<T>(ModelBuilder model) where T : class, IRecord
    {
        model.Entity<T>().HasKey(record => new { record.ExtractId, record.Row });
        model.Entity<T>().HasOne<Extract>().WithMany().HasForeignKey(record => record.ExtractId);
    }

    /// <summary>PostgreSQL asks for universal time by name; SQLite forgets the name.</summary>
    private sealed class UniversalTime() : ValueConverter<DateTime, DateTime>(time => time, time => DateTime.SpecifyKind(time, DateTimeKind.Utc));
}
