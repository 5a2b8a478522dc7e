using Toolkit.Rules.Analysis;
using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules;

/// <content>Why the order is as it is.</content>
public sealed partial class RecommendationEngine
{
    /// <summary>
    /// Explains the order: why each recommendation stands above the next, which weights and unknown answers could change it, and which
    /// answers would bring an approach in or take it out.
    /// </summary>
    /// <param name="profile">What the organisation has answered.</param>
    /// <returns>The explanation of the order that <see cref="Recommend(OrganisationProfile)"/> gives for the profile.</returns>
    public OrderExplanation ExplainOrder(OrganisationProfile profile) => ExplainOrder(profile, decisions: null);

    /// <summary>
    /// Explains the order that is left when what is postponed or suppressed at the date of the profile takes no place: it stands in no contrast,
    /// and no answer brings it in.
    /// </summary>
    /// <param name="profile">What the organisation has answered.</param>
    /// <param name="decisions">What it has decided; null when it has decided nothing.</param>
    /// <returns>The explanation of the order that <see cref="Recommend(OrganisationProfile, DecisionRegister)"/> gives.</returns>
    /// <exception cref="ArgumentException">The decisions are those of another organisation.</exception>
    public OrderExplanation ExplainOrder(OrganisationProfile profile, DecisionRegister? decisions) =>
        new Run(_plan, Guard.NotNull(profile), decisions).ExplainOrder();
}
