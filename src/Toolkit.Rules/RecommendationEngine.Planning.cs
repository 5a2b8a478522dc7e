using Toolkit.Rules.Analysis;
using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules;

/// <content>From ranking to sequence.</content>
public sealed partial class RecommendationEngine
{
    /// <summary>
    /// Puts what an organisation needs into quarters: nothing starts before what it requires has ended, no quarter takes more than its
    /// capacity, and what a brake says to fix comes first. What scores higher ends sooner, as far as that goes. No clock is read.
    /// </summary>
    /// <param name="profile">What the organisation has answered.</param>
    /// <param name="options">Capacity, calendar, and what is done or under way; null for the defaults.</param>
    /// <returns>The plan; what is not recommended and not under way has no part in it.</returns>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options are not valid; every problem is listed.</exception>
    public TransformationPlan Plan(OrganisationProfile profile, PlanOptions? options = null) =>
        Plan(profile, decisions: null, options);

    /// <summary>
    /// The same under what the organisation decided, as far as it holds at the date of the profile. What is in progress goes on first, with
    /// nothing of it done where the options do not say how much; what is done or suppressed is left out; what is postponed starts in the
    /// first quarter after that at the earliest, with the score it would have. What is accepted is planned like any other. What the options
    /// say of an approach comes before a decision.
    /// </summary>
    /// <param name="profile">What the organisation has answered.</param>
    /// <param name="decisions">What it has decided; null when it has decided nothing.</param>
    /// <param name="options">Capacity, calendar, and what is done or under way; null for the defaults.</param>
    /// <returns>The plan; what is neither called for by the answers nor under way has no part in it.</returns>
    /// <exception cref="ArgumentException">The decisions are those of another organisation.</exception>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options are not valid; every problem is listed.</exception>
    public TransformationPlan Plan(OrganisationProfile profile, DecisionRegister? decisions, PlanOptions? options = null) =>
        new Run(_plan, Guard.NotNull(profile), decisions).ToPlan(options);
}
