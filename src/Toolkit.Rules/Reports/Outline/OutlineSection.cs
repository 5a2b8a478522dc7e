namespace Toolkit.Rules.Reports;

/// <summary>A heading and what stands below it. Sections nest one level deep.</summary>
public sealed class OutlineSection : OutlineBlock
{
    internal OutlineSection(string? id, OutlineText heading, IReadOnlyList<OutlineBlock> blocks)
    {
        Id = id;
        Heading = heading;
        Blocks = blocks;
    }

    /// <summary>Gets the name of the section, unique in the outline, such as <c>ranking</c>; the id of the approach for one about an approach; null for a section that nothing refers to.</summary>
    public string? Id { get; }

    /// <summary>Gets the heading.</summary>
    public OutlineText Heading { get; }

    /// <summary>Gets what stands below the heading, in order.</summary>
    public IReadOnlyList<OutlineBlock> Blocks { get; }

    /// <summary>Gets short notes about the approach the section is about: its id, severity and the like; empty for other sections and in text.</summary>
    public IReadOnlyList<OutlineRun> Marks { get; internal init; } = [];

    /// <summary>Gets whether the section is about one approach.</summary>
    public bool IsApproach { get; internal init; }
}
