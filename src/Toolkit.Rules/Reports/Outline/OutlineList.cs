namespace Toolkit.Rules.Reports;

/// <summary>A list of points.</summary>
public sealed class OutlineList : OutlineBlock
{
    internal OutlineList(IReadOnlyList<OutlineItem> items) => Items = items;

    /// <summary>Gets the points, in order.</summary>
    public IReadOnlyList<OutlineItem> Items { get; }

    /// <summary>Gets whether the points are steps, numbered from 1.</summary>
    public bool IsNumbered { get; internal init; }

    /// <summary>Gets whether the points may have notes.</summary>
    public bool HasNotes { get; internal init; }
}
