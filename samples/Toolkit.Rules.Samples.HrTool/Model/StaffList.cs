using Toolkit.Rules.Samples.Imports;
using Toolkit.Rules.Samples.Recommending;

namespace Toolkit.Rules.Samples.Model;

/// <summary>Turns a count of a published staff list into records.</summary>
internal static class StaffList
{
    /// <summary>
    /// As many posts as were listed, each with one person, sharing the hours that were listed. Whether a post is empty the lists do not say,
    /// so neither do the records.
    /// </summary>
    internal static IEnumerable<(Post Post, Person Person)> Posts(string grade, string profession, int posts, decimal fullTime, Vocabulary? words = null)
    {
        var coded = profession.Length > 0 ? profession : null;
        // A list that does not tell digital work from other work says of nobody what they are.
        bool? isDigital = coded is null || words is null ? null : words.IsDigital(coded) ?? false;
        var isSenior = words?.IsSenior(grade) ?? false;
        for (var index = 0; index < posts; index++)
        {
            var number = $"{grade}/{profession}/{index + 1}";
            // Each share is rounded so that all of them together are what was listed.
            var share = Math.Round(fullTime * (index + 1) / posts, 2) - Math.Round(fullTime * index / posts, 2);
            yield return (
                new() { Number = number, Profession = coded, IsDigital = isDigital, Grade = grade, IsSenior = isSenior },
                new() { StaffNumber = number, Profession = coded, IsDigital = isDigital, Grade = grade, IsSenior = isSenior, FullTime = share });
        }
    }

    /// <summary>The records of one list, for a report.</summary>
    internal static DepartmentRecords Records(DateOnly asOf, string source, IReadOnlyList<(Post Post, Person Person)> posts, string? digitalMeans) => new(asOf, source)
    {
        DigitalMeans = digitalMeans,
        People = posts.Select(post => new PersonWithCourses(post.Person, [])),
        Posts = posts.Select(post => post.Post),
    };
}
