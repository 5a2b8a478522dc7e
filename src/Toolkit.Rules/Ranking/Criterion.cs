namespace Toolkit.Rules.Ranking;

/// <summary>A part of a score; each has a value from 0 to 1.</summary>
public enum Criterion
{
    /// <summary>How much the approach is needed.</summary>
    Need,

    /// <summary>The needs it unlocks: those of the approaches that require it, and half of those it helps, as far as they are needed and its own lever; full at 3.</summary>
    Leverage,

    /// <summary>The share of its required approaches that are met; an undecided one counts half.</summary>
    Readiness,

    /// <summary>The less effort, the more: small 1, medium 0.6, large 0.2.</summary>
    Ease,

    /// <summary>The sooner the first effect, the more: linear to 0 at 36 months.</summary>
    Speed,

    /// <summary>The organisation's priority for the finding; 0.5 when it states none.</summary>
    Fit,

    /// <summary>Points that rules of a host add or take off, openly: no criterion, so without weight and value, and only listed where there are any.</summary>
    Adjustment,
}
