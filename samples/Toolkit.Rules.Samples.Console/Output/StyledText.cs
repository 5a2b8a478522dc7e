using System.Globalization;
using System.Text;
using Spectre.Console;

namespace Toolkit.Rules.Samples.Output;

/// <summary>A word, a blank between words or a line break, in one style.</summary>
/// <param name="Text">The text itself.</param>
/// <param name="Style">The style as Spectre names it; empty for none.</param>
internal sealed record StyledText(string Text, string Style)
{
    /// <summary>The columns it takes. Only letters beyond the European ones need the tables of Spectre.</summary>
    internal int Width { get; } = Text.All(IsNarrow) ? Text.Length : Measured(Text);

    internal bool IsBlank => char.IsWhiteSpace(Text[0]);

    internal bool IsLineBreak => Text == "\n";

    internal string Markup => Style.Length == 0 ? Spectre.Console.Markup.Escape(Text) : Colours.Paint(Style, Spectre.Console.Markup.Escape(Text));

    /// <summary>Takes markup apart. Its tags do not nest.</summary>
    internal static List<StyledText> Words(string markup)
    {
        var words = new List<StyledText>();
        var word = new StringBuilder();
        var (style, next) = ("", "");
        for (var position = 0; position < markup.Length; position++)
        {
            var letter = markup[position];
            if (letter is '[' or ']' && position + 1 < markup.Length && markup[position + 1] == letter)
                position++;
            else if (letter == '[')
            {
                var end = markup.IndexOf(']', position);
                next = markup[position + 1] == '/' ? "" : markup[(position + 1)..end];
                position = end;
                continue;
            }
            if (next != style || letter == '\n' || (word.Length > 0 && (word[0] == '\n' || char.IsWhiteSpace(letter) != char.IsWhiteSpace(word[0]))))
                End();
            word.Append(letter);
        }
        End();
        return words;

        void End()
        {
            if (word.Length > 0)
                words.Add(new StyledText(word.ToString(), style));
            word.Clear();
            style = next;
        }
    }

    /// <summary>Whether a letter takes one column without a doubt: it is Latin without combining marks, or a block of a bar.</summary>
    internal static bool IsNarrow(char letter) => letter is < '\u0300' or (>= '\u2580' and <= '\u259f');

    private static int Measured(string text) => text.GetCellWidth();

    /// <summary>As much of a long word as goes into so many columns, and what is left of it.</summary>
    internal (StyledText Head, StyledText Tail) SplitAt(int columns)
    {
        var end = 0;
        while (end < Text.Length)
        {
            var next = end + StringInfo.GetNextTextElementLength(Text, end);
            if (end > 0 && Text[..next].GetCellWidth() > columns)
                break;
            end = next;
        }
        return (new(Text[..end], Style), new(Text[end..], Style));
    }
}
