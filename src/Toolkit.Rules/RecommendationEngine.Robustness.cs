using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Robustness;

namespace Toolkit.Rules;

/// <content>How sure the order is.</content>
public sealed partial class RecommendationEngine
{
    /// <summary>
    /// Measures how much of the order of <see cref="Recommend(OrganisationProfile)"/> stands when the weights of the criteria, and the answers that are missing,
    /// could be others. Suppressed approaches and rules that failed take no part; others see them as a report does.
    /// </summary>
    /// <param name="profile">What the organisation has answered.</param>
    /// <param name="options">Which weights are allowed, and how often they are drawn; null for the defaults.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options are not valid; every problem is listed.</exception>
    public RankingRobustness MeasureRobustness(OrganisationProfile profile, RobustnessOptions? options = null)
    {
        var valid = options ?? new RobustnessOptions();
        RecommendationOptionsValidator.ThrowIfAny([.. valid.Problems()]);
        return RobustnessMeasure.Of(new Run(_plan, Guard.NotNull(profile)).ToRobustnessCase(Catalogue.Indicators), valid);
    }
}
