using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Evaluation;

/// <summary>Holds a profile against a set of rules. The engine has its own; another rule engine can take its place.</summary>
public interface IRuleEvaluator
{
    /// <summary>Evaluates every rule of the set. May be called by many threads at once.</summary>
    /// <param name="profile">The answers of the organisation.</param>
    /// <param name="into">The results: an outcome for each rule, and what rules of the host change.</param>
    void Evaluate(OrganisationProfile profile, RuleResults into);
}
