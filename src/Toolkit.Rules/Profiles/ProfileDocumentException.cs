using System.Globalization;

namespace Toolkit.Rules.Profiles;

/// <summary>The refusal of a profile document. Its message lists every problem, one a line.</summary>
public sealed class ProfileDocumentException : FormatException
{
    internal ProfileDocumentException(IReadOnlyList<ProfileProblem> problems)
        : base(Describe("profile document", problems)) => Problems = problems;

    /// <summary>Gets every problem of the document, in document order; never empty.</summary>
    public IReadOnlyList<ProfileProblem> Problems { get; }

    internal static string Describe(string document, IReadOnlyList<ProfileProblem> problems)
    {
        var count = problems.Count == 1 ? "1 problem" : problems.Count.ToString(CultureInfo.InvariantCulture) + " problems";
        return string.Join("\n", problems.Select(problem => problem.ToString()).Prepend($"The {document} is refused, {count}:"));
    }
}
