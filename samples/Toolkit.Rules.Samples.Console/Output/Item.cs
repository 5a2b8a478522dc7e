namespace Toolkit.Rules.Samples.Output;

/// <summary>An item of a list.</summary>
/// <param name="mark">The mark before it, in markup: a dash, a number, an id.</param>
/// <param name="text">The text, in markup.</param>
internal sealed class Item(string mark, string text)
{
    internal IReadOnlyList<StyledText> Mark { get; } = StyledText.Words(mark);

    internal int MarkWidth => Mark.Sum(word => word.Width);

    internal string Text => text;
}
