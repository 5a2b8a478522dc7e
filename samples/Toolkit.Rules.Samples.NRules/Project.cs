using NRules.RuleModel;

namespace Toolkit.Rules.Samples;

/// <summary>What the office starts: one approach, in one organisation, with one of its teams. Goes when its grounds go.</summary>
public sealed record Project(string Organisation, string ApproachId, string Approach, double Need, string Team) : IIdentityProvider
{
    /// <inheritdoc />
    public object GetIdentity() => (Organisation, ApproachId, Team);
}
