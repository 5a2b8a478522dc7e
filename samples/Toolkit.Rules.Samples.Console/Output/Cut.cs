using System.Globalization;

namespace Toolkit.Rules.Samples.Output;

/// <summary>Cuts text between what a reader sees as characters, never within one.</summary>
internal static class Cut
{
    /// <summary>The beginning of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">How many UTF-16 characters of it at most.</param>
    internal static string To(string text, int most)
    {
        var end = 0;
        while (end < text.Length && end + StringInfo.GetNextTextElementLength(text, end) is var next && next <= most)
            end = next;
        return text[..end];
    }
}
