using System.Text;

namespace Toolkit.Rules.Reports;

/// <summary>Makes any text stand in Markdown as itself: no heading, list, link, image, code, table cell or HTML comes of it.</summary>
internal static class MarkdownText
{
    internal static string Escape(string text)
    {
        var line = PlainLine.Of(text);
        var escaped = new StringBuilder(line.Length + 8);
        for (var index = 0; index < line.Length; index++)
            Append(escaped, line, index);
        return escaped.ToString();
    }

    /// <summary>A link, when the address is one that a browser opens as a page; otherwise only its text.</summary>
    internal static string Link(string text, Uri address) =>
        address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            ? $"[{Escape(text)}](<{address.AbsoluteUri.Replace("<", "%3C").Replace(">", "%3E").Replace("|", "%7C").Replace("\\", "%5C")}>)"
            : Escape(text);

    private static void Append(StringBuilder escaped, string line, int index)
    {
        var character = line[index];
        if (character is '<')
            escaped.Append("&lt;");
        else if (character is '>')
            escaped.Append("&gt;");
        else if (character is '&')
            escaped.Append("&amp;");
        else if (IsSpecial(character) || StartsBlock(line, index) || StartsAddress(line, index))
            escaped.Append('\\').Append(character);
        else
            escaped.Append(character);
    }

    private static bool IsSpecial(char character) => character is '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' or '#' or '$' or '@';

    /// <summary>The characters that make a list or an underline at the start of a line.</summary>
    private static bool StartsBlock(string line, int index) => line[index] switch
    {
        '-' or '+' or '=' => index == 0,
        '.' or ')' => index > 0 && EndsWord(line, index) && line.Take(index).All(before => before is >= '0' and <= '9'),
        _ => false,
    };

    private static bool EndsWord(string line, int index) => index == line.Length - 1 || char.IsWhiteSpace(line[index + 1]);

    /// <summary>Texts that some renderers turn into a link unasked: a scheme, such as <c>https:</c> or <c>mailto:</c>, and <c>www.</c></summary>
    private static bool StartsAddress(string line, int index) => line[index] switch
    {
        ':' => index > 0 && char.IsLetter(line[index - 1]) && !EndsWord(line, index),
        '.' => index >= 3 && string.Compare(line, index - 3, "www", 0, 3, StringComparison.OrdinalIgnoreCase) == 0,
        _ => false,
    };
}
