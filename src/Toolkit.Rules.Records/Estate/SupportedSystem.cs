namespace Toolkit.Rules.Records;

/// <summary>A system with the support that it states or that the table of support dates states for it.</summary>
internal readonly struct SupportedSystem(in SystemRecord record, Support support)
{
    internal SystemRecord Record { get; } = record;

    internal Support Support { get; } = support;

    /// <summary>Whether support has ended; null when that is not known.</summary>
    internal bool? SupportEnd => Support.HasEnded;

    /// <summary>Whether it is legacy: the support has ended, or the organisation says so; null when neither is known.</summary>
    internal bool? IsLegacy => Support.HasEnded == true ? true : Record.IsLegacy ?? Support.HasEnded;
}
