using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Decisions;

/// <summary>
/// The decisions that hold for the answers of one profile, by position in the catalogue. What the organisation decided comes before what
/// the host decided for all.
/// </summary>
internal sealed class ActiveDecisions
{
    private readonly Decision?[] _own;
    private readonly Decision?[] _forAll;
    private readonly Decision?[] _byRule;

    /// <param name="ids">The ids of the approaches, by position.</param>
    /// <param name="forAll">The decisions of the host, by position; empty when it took none.</param>
    /// <param name="register">The decisions of the organisation; null when there are none.</param>
    /// <param name="profile">The answers.</param>
    /// <param name="adjustments">The changes that rules of the host make.</param>
    /// <exception cref="ArgumentException">The decisions are those of another organisation.</exception>
    internal ActiveDecisions(string[] ids, Decision?[] forAll, DecisionRegister? register, OrganisationProfile profile, IReadOnlyList<Adjustment> adjustments)
    {
        if (register is not null && register.Organisation != profile.Organisation.Id)
            throw new ArgumentException(
                $"The decisions are those of '{register.Organisation}', the answers those of '{profile.Organisation.Id}'.", "decisions");
        Register = register;
        _own = [.. ids.Select(id => register?.Find(id) is { } decision && decision.HoldsAt(profile.AsOf) ? decision : null)];
        _forAll = [.. ids.Select((_, position) => forAll.Length > 0 && forAll[position] is { } decision && decision.HoldsAt(profile.AsOf) ? decision : null)];
        _byRule = [.. ids.Select(id => Decision.By(adjustments.Where(item => item.ApproachId == id && item.Withholds && item.HoldsAt(profile.AsOf))
            // Of several, the one that holds longest; the list is in an order of its own.
            .OrderByDescending(item => item.Until).FirstOrDefault()))];
        LeftOut = [.. ids.Select((_, position) => WithheldBy(position) is not null)];
    }

    internal DecisionRegister? Register { get; }

    /// <summary>The approaches that take no place although they may be needed, by position.</summary>
    internal bool[] LeftOut { get; }

    /// <summary>The organisation's decision about an approach, or null.</summary>
    internal Decision? Own(int position) => _own[position];

    /// <summary>The host's decision about an approach for all organisations, or null.</summary>
    internal Decision? ForAll(int position) => _forAll[position];

    /// <summary>The decision that keeps an approach off the list, or null. An organisation that accepts an approach overrules its host.</summary>
    internal Decision? WithheldBy(int position) => (_own[position] ?? _byRule[position] ?? _forAll[position]) is { Withholds: true } decision ? decision : null;
}
