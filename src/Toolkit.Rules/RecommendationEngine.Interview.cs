using Toolkit.Rules.Analysis;
using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules;

/// <content>The next question: what to ask until the first places are settled.</content>
public sealed partial class RecommendationEngine
{
    /// <summary>
    /// Says what to ask an organisation next so that the first places of its order are settled soon, and whether they are. To be called again
    /// after each answer; nothing is remembered between calls.
    /// </summary>
    /// <param name="profile">What the organisation has answered so far.</param>
    /// <param name="options">How many places, and what not to ask; null for the first five.</param>
    /// <returns>How settled the places are, and the open questions that could change them, the most valuable first.</returns>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options are not valid; every problem is listed.</exception>
    /// <exception cref="InvalidOperationException">The engine's answers come from another evaluator, whose bounds are not known.</exception>
    public NextQuestions NextQuestions(OrganisationProfile profile, InterviewOptions? options = null) =>
        NextQuestions(profile, decisions: null, options);

    /// <summary>The same, decided approaches taken into account: what is put off or suppressed takes no place, whatever its score.</summary>
    /// <param name="profile">What the organisation has answered so far.</param>
    /// <param name="decisions">What it has decided; null when it has decided nothing.</param>
    /// <param name="options">How many places, and what not to ask; null for the first five.</param>
    /// <returns>How settled the places are, and the open questions that could change them, the most valuable first.</returns>
    /// <exception cref="ArgumentException">The decisions are those of another organisation.</exception>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options are not valid; every problem is listed.</exception>
    /// <exception cref="InvalidOperationException">The engine's answers come from another evaluator, whose bounds are not known.</exception>
    public NextQuestions NextQuestions(OrganisationProfile profile, DecisionRegister? decisions, InterviewOptions? options = null)
    {
        Guard.NotNull(profile);
        options ??= new InterviewOptions();
        OptionsProblems.ThrowIfAny<InterviewOptions>(options.Problems(Catalogue.Indicators));
        return _plan.HasOwnEvaluator
            ? new Interviewer(_plan.Interview, profile, new Run(_plan, profile, decisions).Suppressed(), options).Ask()
            : throw new InvalidOperationException("Bounds are those of the built-in evaluator; this engine has another.");
    }
}
