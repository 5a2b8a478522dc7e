using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Evaluation;

/// <summary>Holds a profile against a set of rules. The engine has its own; another rule engine can take its place.</summary>
public interface IRuleEvaluator
{
    /// <summary>Evaluates every rule of the set.</summary>
    /// <param name="profile">The answers of the organisation.</param>
    /// <param name="outcomes">Where the outcomes go, in the order of <see cref="RuleSet.Rules"/>. May be called by many threads at once.</param>
    void Evaluate(OrganisationProfile profile, RuleOutcome[] outcomes);
}
