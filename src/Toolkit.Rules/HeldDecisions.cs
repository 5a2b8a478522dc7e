using Toolkit.Rules.Decisions;

namespace Toolkit.Rules;

/// <summary>The decisions that hold for the answers of one run, by position in the catalogue.</summary>
internal sealed class HeldDecisions
{
    private readonly Decision?[] _decisions;
    private readonly Suppression?[] _withheld;

    internal HeldDecisions(EnginePlan plan, DecisionRegister register, DateTime asOf)
    {
        Register = register;
        _decisions = [.. plan.Rules.Select(rule => register.Find(rule.Descriptor.Id) is { } decision && decision.HoldsAt(asOf) ? decision : null)];
        _withheld = [.. _decisions.Select(decision => decision is { Until: { } until } && decision.Status.Withholds()
            ? new Suppression(decision.Justification, decision.Owner, until)
            : null)];
    }

    internal DecisionRegister Register { get; }

    internal Decision? this[int position] => _decisions[position];

    /// <summary>The same decision as a suppression, when it withholds the approach.</summary>
    internal Suppression? Withheld(int position) => _withheld[position];
}
