using Toolkit.Rules.Decisions;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules;

/// <summary>The decisions that hold for the answers of one run, by position in the catalogue.</summary>
internal sealed class HeldDecisions
{
    private readonly Decision?[] _decisions;
    private readonly Suppression?[] _withheld;

    /// <exception cref="ArgumentException">The decisions are those of another organisation.</exception>
    internal HeldDecisions(EngineTables plan, OrganisationProfile profile, DecisionRegister decisions)
    {
        if (decisions.Organisation != profile.Organisation.Id)
            throw new ArgumentException(
                $"The decisions are those of '{decisions.Organisation}', the answers those of '{profile.Organisation.Id}'.", nameof(decisions));
        Register = decisions;
        _decisions = [.. plan.Rules.Select(rule => decisions.Find(rule.Descriptor.Id) is { } decision && decision.HoldsAt(profile.AsOf) ? decision : null)];
        _withheld = [.. _decisions.Select(decision => decision is { Until: { } until } && decision.Status.Withholds()
            ? new Suppression(decision.Justification, decision.Owner, until)
            : null)];
    }

    internal DecisionRegister Register { get; }

    internal Decision? this[int position] => _decisions[position];

    /// <summary>The same decision as a suppression, when it withholds the approach.</summary>
    internal Suppression? Withheld(int position) => _withheld[position];
}
