using Toolkit.Rules.Analysis;
using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules;

/// <content>How sure the order is.</content>
public sealed partial class RecommendationEngine
{
    /// <summary>
    /// Measures how much of the order of <see cref="Recommend(OrganisationProfile)"/> stands when the weights of the criteria, and the answers that are missing,
    /// could be others. Suppressed approaches and rules that failed take no part; others see them as a report does. What is drawn is decided by
    /// the library's own formulas, whoever evaluates the rules for the engine.
    /// </summary>
    /// <param name="profile">What the organisation has answered.</param>
    /// <param name="options">Which weights are allowed, and how often they are drawn; null for the defaults.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options are not valid; every problem is listed.</exception>
    public RankingRobustness MeasureRobustness(OrganisationProfile profile, RobustnessOptions? options = null) =>
        MeasureRobustness(profile, decisions: null, options);

    /// <summary>
    /// Measures how much of the order of <see cref="Recommend(OrganisationProfile, DecisionRegister)"/> stands. What is postponed or suppressed at
    /// the date of the profile takes no part, as if the options suppressed it.
    /// </summary>
    /// <param name="profile">What the organisation has answered.</param>
    /// <param name="decisions">What it has decided; null when it has decided nothing.</param>
    /// <param name="options">Which weights are allowed, and how often they are drawn; null for the defaults.</param>
    /// <exception cref="ArgumentException">The decisions are those of another organisation.</exception>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options are not valid; every problem is listed.</exception>
    public RankingRobustness MeasureRobustness(OrganisationProfile profile, DecisionRegister? decisions, RobustnessOptions? options = null)
    {
        var run = new Run(_plan, Guard.NotNull(profile), decisions);
        var valid = options ?? new RobustnessOptions();
        OptionsProblems.ThrowIfAny<RobustnessOptions>(valid.Problems());
        return RobustnessMeasure.Of(run.ToRobustnessCase(Catalogue.Indicators), valid);
    }
}
