using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Recommending;

/// <summary>A person with the courses that the person began.</summary>
/// <param name="Person">The person.</param>
/// <param name="Courses">The courses.</param>
internal sealed record PersonWithCourses(Person Person, List<CourseRecord> Courses);
