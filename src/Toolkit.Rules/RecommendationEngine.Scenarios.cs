using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules;

/// <content>What if: the order that follows when some answers were others.</content>
public sealed partial class RecommendationEngine
{
    /// <summary>
    /// Starts a scenario in which nothing is changed yet. Each change then costs a fraction of a run, because only the rules that read the
    /// answer are evaluated again; where the engine's answers come from another evaluator, each change is a whole evaluation.
    /// </summary>
    /// <param name="profile">What the organisation has answered.</param>
    public Scenario StartScenario(OrganisationProfile profile) => StartScenario(profile, decisions: null);

    /// <summary>
    /// Starts a scenario in which nothing is changed yet, held against what the organisation decided: what is postponed or suppressed at the
    /// date of the profile takes no place, whatever the changes.
    /// </summary>
    /// <param name="profile">What the organisation has answered.</param>
    /// <param name="decisions">What it has decided; null when it has decided nothing.</param>
    /// <exception cref="ArgumentException">The decisions are those of another organisation.</exception>
    public Scenario StartScenario(OrganisationProfile profile, DecisionRegister? decisions) =>
        new(_plan, Origin, Guard.NotNull(profile), decisions);
}
