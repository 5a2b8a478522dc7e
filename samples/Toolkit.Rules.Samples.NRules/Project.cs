using NRules.RuleModel;

namespace Toolkit.Rules.Samples;

/// <summary>A project of the office: one approach, in one organisation, with one of its teams. It ends when its grounds do.</summary>
public sealed record Project(string Organisation, string ApproachId, string Approach, double Need, string Team) : IIdentityProvider
{
    /// <inheritdoc />
    public object GetIdentity() => (Organisation, ApproachId, Team);
}
