using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Analysis;

/// <summary>A profile held against an engine: what is measured.</summary>
/// <param name="Rules">The rules with the host's settings.</param>
/// <param name="Order">Facts, links and chosen weights.</param>
/// <param name="Profile">What the organisation has answered.</param>
/// <param name="Outcomes">What the rules say of it, by position.</param>
/// <param name="Recommended">The positions of the recommendations, in the order of the report.</param>
/// <param name="Suppressed">By position, whether the host suppressed the approach.</param>
/// <param name="Indicators">Every indicator of the catalogue in its order, in which unknown answers are drawn.</param>
internal sealed record RobustnessCase(
    RuleSet Rules,
    RankOrder Order,
    OrganisationProfile Profile,
    RuleOutcome[] Outcomes,
    int[] Recommended,
    bool[] Suppressed,
    IReadOnlyList<Indicator> Indicators)
{
    internal RankInput Input => new(Outcomes, Profile.Organisation.Kind, Profile.PrioritySlots);
}
