using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Samples.Web.Forms;

/// <summary>A document that could not be taken.</summary>
/// <param name="Problems">What is wrong with it; nothing, when no file was chosen.</param>
public sealed record OpenedDocument(IReadOnlyList<ProfileProblem> Problems)
{
    internal static OpenedDocument None { get; } = new([]);
}
