using NRules.RuleModel;
using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.NRules;

/// <summary>The outcome of an approach that is not recommended. Only the evaluator's own sessions hold such facts.</summary>
internal sealed class OutcomeFact(string organisationId, string approachId, RuleOutcome outcome) : IIdentityProvider
{
    private readonly object _identity = (organisationId, approachId);

    internal string ApproachId { get; } = approachId;

    internal RuleOutcome Outcome { get; } = outcome;

    public object GetIdentity() => _identity;
}
