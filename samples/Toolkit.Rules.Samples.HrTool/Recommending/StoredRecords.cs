using Microsoft.EntityFrameworkCore;
using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Recommending;

/// <summary>The records of a department out of the database, streamed.</summary>
internal sealed class StoredRecords(HrContext database)
{
    /// <summary>The records of a department by day, those of the latest day first.</summary>
    internal async Task<IReadOnlyList<DepartmentRecords>> ReadAsync(int departmentId, CancellationToken cancellationToken)
    {
        var extracts = await database.Extracts.AsNoTracking().Where(extract => extract.DepartmentId == departmentId).ToListAsync(cancellationToken);
        return [.. extracts.GroupBy(extract => extract.AsOf).OrderByDescending(day => day.Key).Select(day => Day(day.Key, [.. day]))];
    }

    private DepartmentRecords Day(DateOnly asOf, IReadOnlyList<Extract> extracts)
    {
        var sources = extracts.Select(extract => extract.Source).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        // No delivery has the number 0.
        int Of(DeliveryKind kind) => extracts.SingleOrDefault(extract => extract.Kind == kind)?.Id ?? 0;
        var (people, courses) = (Of(DeliveryKind.People), Of(DeliveryKind.Learning));
        return new(asOf, string.Join("; ", sources))
        {
            DigitalMeans = Together(extracts, extract => extract.DigitalMeans),
            SeniorMeans = Together(extracts, extract => extract.SeniorMeans),
            People = People(people, courses),
            CarryLearning = courses != 0,
            Posts = All<Post>(Of(DeliveryKind.Posts)),
            Campaigns = All<Campaign>(Of(DeliveryKind.Campaigns)),
            UnattachedCourses = All<CourseRecord>(courses)
                .Where(record => !database.People.Any(person => person.ExtractId == people && person.StaffNumber == record.StaffNumber)),
            Secondments = All<Secondment>(Of(DeliveryKind.Secondments)),
        };
    }

    private IQueryable<T> All<T>(int extract) where T : class, IRecord => database.Set<T>().AsNoTracking().Where(record => record.ExtractId == extract);

    private static string? Together(IEnumerable<Extract> extracts, Func<Extract, string?> words) =>
        string.Join("; ", extracts.Select(words).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)) is { Length: > 0 } all ? all : null;

    private IQueryable<PersonWithCourses> People(int people, int courses) =>
        All<Person>(people).OrderBy(person => person.Row).Select(person => new PersonWithCourses(
            person, database.CourseRecords.Where(record => record.ExtractId == courses && record.StaffNumber == person.StaffNumber).ToList()));
}
