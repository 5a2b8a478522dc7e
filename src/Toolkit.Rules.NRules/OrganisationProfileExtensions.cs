using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.NRules;

/// <summary>Makes facts of profiles.</summary>
public static class OrganisationProfileExtensions
{
    /// <summary>
    /// Makes the fact that the rules of a <see cref="ToolkitRuleRepository"/> match. Insert it, update it with the fact of a later profile of the same
    /// organisation, and retract it, as any fact; needs follow when the session fires.
    /// </summary>
    /// <param name="profile">The answers of the organisation.</param>
    /// <returns>The fact.</returns>
    /// <example>
    /// <code>
    /// session.Insert(profile.ToFact());
    /// session.Fire();
    /// var needs = session.Query&lt;Need&gt;().Where(need =&gt; need.IsRecommended);
    /// </code>
    /// </example>
    public static OrganisationFact ToFact(this OrganisationProfile profile) =>
        new(profile ?? throw new ArgumentNullException(nameof(profile)));
}
