using Microsoft.EntityFrameworkCore;
using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Recommending;

/// <summary>The records a department has of one day, read one after the other and never all at once.</summary>
internal sealed class DepartmentRecords(HrContext database, IReadOnlyList<Extract> extracts)
{
    internal DateOnly AsOf => extracts[0].AsOf;

    internal string Source => string.Join("; ", extracts.Select(extract => extract.Source).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    /// <summary>Whether it is known which courses people began.</summary>
    internal bool CarryLearning => Id(DeliveryKind.Learning) != 0;

    internal IEnumerable<PersonWithCourses> People
    {
        get
        {
            var (people, courses) = (Id(DeliveryKind.People), Id(DeliveryKind.Learning));
            var carriesManagers = database.People.Any(person => person.ExtractId == people && person.Manager != null);
            return database.People.AsNoTracking().Where(person => person.ExtractId == people).OrderBy(person => person.Id)
                .Select(person => new PersonWithCourses(
                    person,
                    carriesManagers ? database.People.Any(other => other.ExtractId == people && other.Manager == person.StaffNumber) : null,
                    database.CourseRecords.Where(record => record.ExtractId == courses && record.StaffNumber == person.StaffNumber).ToList()))
                .AsEnumerable();
        }
    }

    internal IEnumerable<Post> Posts => Of<Post>(DeliveryKind.Posts);

    internal IEnumerable<Campaign> Campaigns => Of<Campaign>(DeliveryKind.Campaigns);

    /// <summary>Courses whose beginner is not among the people, because those were not delivered for this day or the person is not on the list.</summary>
    internal IEnumerable<CourseRecord> UnattachedCourses
    {
        get
        {
            var (people, courses) = (Id(DeliveryKind.People), Id(DeliveryKind.Learning));
            return database.CourseRecords.AsNoTracking()
                .Where(record => record.ExtractId == courses && !database.People.Any(person => person.ExtractId == people && person.StaffNumber == record.StaffNumber))
                .AsEnumerable();
        }
    }

    internal IEnumerable<Secondment> Secondments => Of<Secondment>(DeliveryKind.Secondments);

    /// <summary>The records of a department, those of the latest day first.</summary>
    internal static async Task<IReadOnlyList<DepartmentRecords>> ReadAsync(HrContext database, int departmentId, CancellationToken cancellationToken)
    {
        var extracts = await database.Extracts.AsNoTracking().Where(extract => extract.DepartmentId == departmentId).ToListAsync(cancellationToken);
        return [.. extracts.GroupBy(extract => extract.AsOf).OrderByDescending(day => day.Key).Select(day => new DepartmentRecords(database, [.. day]))];
    }

    private IEnumerable<T> Of<T>(DeliveryKind kind) where T : class, IRecord
    {
        var id = Id(kind);
        return database.Set<T>().AsNoTracking().Where(record => record.ExtractId == id).AsEnumerable();
    }

    private int Id(DeliveryKind kind) => extracts.SingleOrDefault(extract => extract.Kind == kind)?.Id ?? 0;
}
