using Toolkit.Rules.Samples.Imports;
using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Recommending;

/// <summary>The records a department has of one day, to be read one after the other. A kind that was not delivered is empty.</summary>
internal sealed record DepartmentRecords(DateOnly AsOf, string Source)
{
    /// <summary>The meaning of "digital" on the records, and of "senior", in words; null where nobody said.</summary>
    public string? DigitalMeans { get; init; }

    public string? SeniorMeans { get; init; }

    public IEnumerable<PersonWithCourses> People { get; init; } = [];

    /// <summary>Whether it is known which courses people began.</summary>
    public bool CarryLearning { get; init; }

    public IEnumerable<Post> Posts { get; init; } = [];

    public IEnumerable<Campaign> Campaigns { get; init; } = [];

    /// <summary>Courses whose beginner is not among the people, because those were not delivered for this day or the person is not on the list.</summary>
    public IEnumerable<CourseRecord> UnattachedCourses { get; init; } = [];

    public IEnumerable<Secondment> Secondments { get; init; } = [];

    /// <summary>The records of one file alone, before anything of it is kept.</summary>
    internal static DepartmentRecords Of(Import import, TableMapping mapping, IEnumerable<IRecord> records) => new(import.AsOf, import.Source)
    {
        DigitalMeans = StandingWords.Of(mapping, HrFields.Digital),
        SeniorMeans = StandingWords.Of(mapping, HrFields.Senior),
        People = import.Kind == DeliveryKind.People ? records.Cast<Person>().Select(person => new PersonWithCourses(person, [])) : [],
        Posts = import.Kind == DeliveryKind.Posts ? records.Cast<Post>() : [],
        Campaigns = import.Kind == DeliveryKind.Campaigns ? records.Cast<Campaign>() : [],
        UnattachedCourses = import.Kind == DeliveryKind.Learning ? records.Cast<CourseRecord>() : [],
        Secondments = import.Kind == DeliveryKind.Secondments ? records.Cast<Secondment>() : [],
    };
}
