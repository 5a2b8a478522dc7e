using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Sensitivity;

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
    public OrderExplanation ExplainOrder(OrganisationProfile profile) => new Run(_plan, Guard.NotNull(profile)).ExplainOrder();
}
