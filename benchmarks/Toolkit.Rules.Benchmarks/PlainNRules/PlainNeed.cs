using NRules.RuleModel;
using Toolkit.Rules.Benchmarks.HandWritten;

namespace Toolkit.Rules.Benchmarks.PlainNRules;

/// <summary>A need as the plain rules yield it.</summary>
public sealed class PlainNeed : IIdentityProvider
{
    private readonly object _identity;

    internal PlainNeed(PlainOrganisation organisation, string approach, Need need)
    {
        Organisation = organisation;
        Need = need;
        _identity = (organisation.Id, approach);
    }

    internal PlainOrganisation Organisation { get; }

    internal Need Need { get; }

    /// <inheritdoc />
    public object GetIdentity() => _identity;
}
