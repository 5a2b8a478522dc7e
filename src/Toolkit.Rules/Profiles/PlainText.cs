using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules.Profiles;

/// <summary>
/// The texts that a profile may hold. Names and notes end up on terminals and pages, so characters that could forge them
/// are refused: control characters (C0, DEL, C1), overrides of the text direction, and halves of surrogate pairs.
/// </summary>
internal static class PlainText
{
    /// <summary>The refused characters but surrogates, as a class of a regular expression.</summary>
    internal const string RefusedCharacters = @"\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069";

    internal static bool IsBlank(string text) => string.IsNullOrWhiteSpace(text);

    internal static bool IsPlain(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (IsRefused(text[index]) || IsHalfPair(text, index))
                return false;
            if (char.IsHighSurrogate(text[index]))
                index++;
        }
        return true;
    }

    /// <summary>The characters of a text: Unicode code points, those that cannot be seen included.</summary>
    internal static int Length(string text)
    {
        var length = text.Length;
        for (var index = 1; index < text.Length; index++)
            length -= char.IsSurrogatePair(text[index - 1], text[index]) ? 1 : 0;
        return length;
    }

    /// <summary>A text that must be there.</summary>
    internal static string Required(string? text, string name) => IsPlain(Guard.NotBlank(text, name))
        ? text!
        : throw new ArgumentException("The text has control characters, changes the text direction or holds half a surrogate pair.", name);

    internal static bool IsRefused(char character) =>
        character is <= '\u001F' or >= '\u007F' and <= '\u009F' or >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';

    /// <summary>Whether a surrogate stands at the index without its other half after it; the second half of a pair counts as one, too.</summary>
    internal static bool IsHalfPair(string text, int index) =>
        char.IsSurrogate(text[index]) && !(index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]));
}
