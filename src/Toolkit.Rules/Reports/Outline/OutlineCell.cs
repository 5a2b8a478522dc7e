namespace Toolkit.Rules.Reports;

/// <summary>A cell of a table. Its text says all there is to say; on a page the rest stands beside and below it.</summary>
public sealed class OutlineCell : OutlineItem
{
    internal OutlineCell(OutlineText text)
        : base(text)
    {
    }

    /// <summary>Gets short notes that stand with the text: an id, a severity and the like; empty for most.</summary>
    public IReadOnlyList<OutlineRun> Marks { get; internal init; } = [];

    /// <summary>Gets the <see cref="OutlineSection.Id"/> of the section about the same approach; null without one.</summary>
    public string? Section { get; internal init; }

    /// <summary>Gets points that stand in place of the text; empty for most.</summary>
    public IReadOnlyList<OutlineText> Points { get; internal init; } = [];

    /// <summary>Gets the bar or the interval that draws what the text says; null without one.</summary>
    public OutlineBlock? Drawing { get; internal init; }

    /// <summary>Gets the name of the part of the section's bar that the row is about; null without one.</summary>
    public string? BarPart { get; internal init; }
}
