using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Decisions;

/// <summary>A decision document was refused. Its message lists every problem, one a line.</summary>
public sealed class DecisionDocumentException : FormatException
{
    internal DecisionDocumentException(IReadOnlyList<ProfileProblem> problems)
        : base(ProfileDocumentException.Describe("decision document", problems)) => Problems = problems;

    /// <summary>Every problem of the document, in document order; never empty.</summary>
    public IReadOnlyList<ProfileProblem> Problems { get; }
}
