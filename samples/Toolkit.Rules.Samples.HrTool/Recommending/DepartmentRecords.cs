using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Recommending;

/// <summary>The records a department has of one day, to be read one after the other. A kind that was not delivered is empty.</summary>
internal sealed record DepartmentRecords(DateOnly AsOf, string Source)
{
    /// <summary>Whether the professions on the records tell digital work from other work.</summary>
    public bool CodeDigitalWork { get; init; } = true;

    public IEnumerable<PersonWithCourses> People { get; init; } = [];

    /// <summary>Whether it is known which courses people began.</summary>
    public bool CarryLearning { get; init; }

    public IEnumerable<Post> Posts { get; init; } = [];

    public IEnumerable<Campaign> Campaigns { get; init; } = [];

    /// <summary>Courses whose beginner is not among the people, because those were not delivered for this day or the person is not on the list.</summary>
    public IEnumerable<CourseRecord> UnattachedCourses { get; init; } = [];

    public IEnumerable<Secondment> Secondments { get; init; } = [];
}
