using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Reports;

/// <summary>The refusal of a report document. Its message lists every problem, one a line.</summary>
public sealed class ReportDocumentException : FormatException
{
    internal ReportDocumentException(IReadOnlyList<ProfileProblem> problems)
        : base(ProfileDocumentException.Describe("report document", problems)) => Problems = problems;

    /// <summary>Gets every problem of the document, in document order; never empty.</summary>
    public IReadOnlyList<ProfileProblem> Problems { get; }
}
