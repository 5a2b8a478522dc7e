namespace Toolkit.Rules.Reports;

/// <summary>A bar on a scale from 0 to 100, made of parts that stand one after the other.</summary>
public sealed class OutlineBar : OutlineBlock
{
    internal OutlineBar(string title, string? description, IReadOnlyList<OutlineBarPart> parts)
    {
        Title = title;
        Description = description;
        Parts = parts;
    }

    /// <summary>Gets a sentence that says what the bar shows.</summary>
    public string Title { get; }

    /// <summary>Gets a sentence that says what its parts show; null for a bar of one part.</summary>
    public string? Description { get; }

    /// <summary>Gets the parts, from 0 up.</summary>
    public IReadOnlyList<OutlineBarPart> Parts { get; }
}
