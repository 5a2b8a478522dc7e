namespace Toolkit.Rules.Records;

/// <summary>A system with the support that it states or that the table of support dates states for it.</summary>
internal readonly struct SupportedSystem(in SystemRecord record, Support support)
{
    internal SystemRecord Record { get; } = record;

    internal Support Support { get; } = support;

    /// <summary>Whether support has ended; null when that is not known.</summary>
    internal bool? SupportEnd => Support.HasEnded;

    /// <summary>
    /// Whether it counts as legacy: null unless the organisation says it, because a supported system may be impossible to update or too risky. Where it
    /// says no, ended support makes it a yes.
    /// </summary>
    internal bool? IsLegacy => Record.IsLegacy is { } isLegacy ? isLegacy || Support.HasEnded == true : null;

    /// <summary>Whether it is known to be legacy, from what the organisation says or from ended support alone.</summary>
    internal bool IsKnownAsLegacy => Record.IsLegacy == true || Support.HasEnded == true;
}
