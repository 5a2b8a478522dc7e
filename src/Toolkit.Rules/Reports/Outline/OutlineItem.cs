namespace Toolkit.Rules.Reports;

/// <summary>A point of a list.</summary>
public class OutlineItem
{
    internal OutlineItem(OutlineText text) => Text = text;

    /// <summary>Gets the text.</summary>
    public OutlineText Text { get; }

    /// <summary>Gets remarks that follow the text; empty for most.</summary>
    public IReadOnlyList<OutlineText> Notes { get; internal init; } = [];
}
