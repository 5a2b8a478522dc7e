namespace Toolkit.Rules.Evaluation;

/// <summary>The result of the rule of an approach.</summary>
public enum Outcome
{
    /// <summary>The evidence does not suffice; the missing answers are named.</summary>
    Undecided,

    /// <summary>The approach is needed.</summary>
    Recommended,

    /// <summary>The approach is met.</summary>
    NotNeeded,

    /// <summary>The kind of organisation rules it out, or none of its evidence applies.</summary>
    NotApplicable,

    /// <summary>The host decided so; the raw outcome stays visible.</summary>
    Suppressed,
}
