using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules;

/// <content>Answers held against what the organisation decided before.</content>
public sealed partial class RecommendationEngine
{
    /// <summary>
    /// Ranks what an organisation needs, and says of each approach what was decided about it. What is postponed or suppressed at the date
    /// of the profile takes no place; no figure of any approach changes. A decision comes before a suppression of the options.
    /// </summary>
    /// <param name="profile">What the organisation has answered.</param>
    /// <param name="decisions">What it has decided; null when it has decided nothing.</param>
    /// <returns>Every approach of the catalogue exactly once.</returns>
    /// <exception cref="ArgumentException">The decisions are those of another organisation.</exception>
    public RecommendationReport Recommend(OrganisationProfile profile, DecisionRegister? decisions)
    {
        Guard.NotNull(profile);
        return IsListenedTo ? RecommendInstrumented(profile, decisions) : RecommendPlain(profile, decisions);
    }
}
