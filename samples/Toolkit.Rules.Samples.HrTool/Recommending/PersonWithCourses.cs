using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Recommending;

/// <summary>A person with what other records say of the person.</summary>
/// <param name="Person">The person.</param>
/// <param name="IsManager">Whether anybody reports to the person; null when the records name no managers.</param>
/// <param name="Courses">The courses the person began.</param>
internal sealed record PersonWithCourses(Person Person, bool? IsManager, List<CourseRecord> Courses);
