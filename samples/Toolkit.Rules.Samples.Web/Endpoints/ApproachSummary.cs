using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Samples.Web.Endpoints;

/// <summary>One line of the list of approaches.</summary>
internal sealed record ApproachSummary(string Id, string Title, int Finding, string Summary, IReadOnlyList<string> Requires, Uri HelpLink)
{
    internal static ApproachSummary Of(ApproachDescriptor approach) =>
        new(approach.Id, approach.Title, (int)approach.Finding, approach.Summary, approach.Requires, approach.HelpLink);
}
