using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Samples.Web.Forms;

/// <summary>A document that could not be taken.</summary>
/// <param name="Problems">The problems of the document; none when no file was chosen.</param>
public sealed record OpenedDocument(IReadOnlyList<ProfileProblem> Problems)
{
    internal static OpenedDocument None { get; } = new([]);
}
