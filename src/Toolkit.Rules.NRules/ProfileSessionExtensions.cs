using NRules;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.NRules;

/// <summary>
/// Brings profiles into a session that has the rules of a <see cref="ToolkitRuleRepository"/>. As with any fact, recommendations
/// follow when the session fires. A session may hold many organisations.
/// </summary>
public static class ProfileSessionExtensions
{
    /// <summary>Inserts the facts of an organisation.</summary>
    /// <param name="session">The session.</param>
    /// <param name="profile">The answers of the organisation.</param>
    /// <param name="repository">The rules that were compiled into the session.</param>
    /// <exception cref="ArgumentException">An organisation with this id is already there.</exception>
    public static void InsertProfile(this ISession session, OrganisationProfile profile, ToolkitRuleRepository repository) =>
        NotNull(session, nameof(session)).InsertAll(NotNull(repository, nameof(repository)).Facts.Of(NotNull(profile, nameof(profile))));

    /// <summary>
    /// Puts the answers of an organisation in place of those it gave before. Recommendations that still hold with the same figures are
    /// not touched; those that no longer hold are retracted, and with them what the rules of the host linked to them.
    /// </summary>
    /// <param name="session">The session.</param>
    /// <param name="profile">All answers of the organisation.</param>
    /// <param name="repository">The rules that were compiled into the session.</param>
    /// <exception cref="ArgumentException">No organisation with this id is there.</exception>
    public static void UpdateProfile(this ISession session, OrganisationProfile profile, ToolkitRuleRepository repository) =>
        NotNull(session, nameof(session)).UpdateAll(NotNull(repository, nameof(repository)).Facts.Of(NotNull(profile, nameof(profile))));

    /// <summary>Takes an organisation out of the session, with everything that follows from it.</summary>
    /// <param name="session">The session.</param>
    /// <param name="organisationId">The organisation's id.</param>
    /// <param name="repository">The rules that were compiled into the session.</param>
    /// <exception cref="ArgumentException">No organisation with this id is there.</exception>
    public static void RetractProfile(this ISession session, string organisationId, ToolkitRuleRepository repository) =>
        NotNull(session, nameof(session)).RetractAll(NotNull(repository, nameof(repository)).Facts.IdentitiesOf(NotNull(organisationId, nameof(organisationId))));

    private static T NotNull<T>(T value, string name)
        where T : class => value ?? throw new ArgumentNullException(name);
}
