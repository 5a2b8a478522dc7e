using System.Globalization;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tests.Profiles;

/// <summary>One row of <see cref="BadDocuments"/>.</summary>
internal sealed record BadDocument(string Name, string Json, params string[] Problems)
{
    internal static string Show(ProfileProblem problem) => string.Format(
        CultureInfo.InvariantCulture, "{0}:{1} {2} | {3} | {4} | {5}",
        problem.Line, problem.Column, problem.Path, problem.Found, problem.Allowed, problem.Suggestion);
}
