using NRules.RuleModel;

namespace Toolkit.Rules.Samples;

/// <summary>An approach that several organisations need: better done once, at the centre.</summary>
public sealed record SharedNeed(string ApproachId, string Approach, int Organisations) : IIdentityProvider
{
    /// <inheritdoc />
    public object GetIdentity() => ApproachId;
}
