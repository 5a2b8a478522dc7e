using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Comparisons;

/// <summary>The refusal of a comparison document. Its message lists every problem, one a line.</summary>
public sealed class ComparisonDocumentException : FormatException
{
    internal ComparisonDocumentException(IReadOnlyList<ProfileProblem> problems)
        : base(ProfileDocumentException.Describe("comparison document", problems)) => Problems = problems;

    /// <summary>Gets every problem of the document, in document order; never empty.</summary>
    public IReadOnlyList<ProfileProblem> Problems { get; }
}
