using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Samples.Web.Endpoints;

/// <summary>One approach in full.</summary>
internal sealed record ApproachDetail(
    string Id,
    string Title,
    int Finding,
    string Summary,
    IReadOnlyList<string> Actions,
    IReadOnlyList<string> Actors,
    IReadOnlyList<string> Pitfalls,
    IReadOnlyList<string> Requires,
    IReadOnlyList<string> HelpedBy,
    double MonthsToFirstEffect,
    IReadOnlyList<EvidenceDetail> Evidence,
    Uri HelpLink)
{
    internal static ApproachDetail Of(ApproachRule rule)
    {
        var approach = rule.Descriptor;
        return new(
            approach.Id,
            approach.Title,
            (int)approach.Finding,
            approach.Summary,
            approach.Actions,
            approach.Actors,
            approach.Pitfalls,
            approach.Requires,
            approach.HelpedBy,
            approach.MonthsToFirstEffect.Value,
            [.. rule.Definition.Evidence.Select(EvidenceDetail.Of)],
            approach.HelpLink);
    }
}
