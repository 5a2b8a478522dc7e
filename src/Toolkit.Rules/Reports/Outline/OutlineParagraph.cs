namespace Toolkit.Rules.Reports;

/// <summary>A paragraph.</summary>
public sealed class OutlineParagraph : OutlineBlock
{
    internal OutlineParagraph(OutlineText text, OutlineParagraphKind kind)
    {
        Text = text;
        Kind = kind;
    }

    /// <summary>Gets the text.</summary>
    public OutlineText Text { get; }

    /// <summary>Gets what the paragraph is.</summary>
    public OutlineParagraphKind Kind { get; }
}
