using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Toolkit.Rules.Profiles;

/// <summary>The range of a text: how long it is, in characters (Unicode code points, those that cannot be seen included), and that it is plain.</summary>
internal sealed class TextBound(string name, string meaning, int longest) : ValueBound(name, meaning)
{
    /// <summary>The most characters.</summary>
    internal int Longest => longest;

    /// <summary>Whether a text without a character that can be seen is allowed.</summary>
    internal bool MayBeBlank { get; init; }

    /// <summary>The length, as the end of "allowed:".</summary>
    internal string AllowedLength => string.Format(CultureInfo.InvariantCulture, "at most {0} characters", longest);

    internal override string Allowed => $"{(MayBeBlank ? "text" : DocumentReader.NotBlank)}, {AllowedLength}, {DocumentReader.OnlyPlain}";

    /// <summary>Whether a text is no longer.</summary>
    internal bool Fits(string text) => text.Length <= longest || PlainText.Length(text) <= longest;

    internal override bool Allows(in DocumentReader json) =>
        json.TokenType == JsonTokenType.String && json.TryString(out var text)
        && (MayBeBlank || !PlainText.IsBlank(text)) && PlainText.IsPlain(text) && Fits(text);

    internal override string Found(in DocumentReader json) =>
        json.TokenType == JsonTokenType.String && json.TryString(out var text) && !Fits(text) ? FoundLength(text) : json.Found();

    /// <summary>The length of a text, as the end of "found".</summary>
    internal static string FoundLength(string text) => string.Format(CultureInfo.InvariantCulture, "a text of {0} characters", PlainText.Length(text));

    internal override JsonObject Schema() => new()
    {
        ["description"] = Meaning,
        ["type"] = "string",
        ["pattern"] = (MayBeBlank ? "^" : "^(?!\\s*$)") + "[^" + PlainText.RefusedCharacters + "]*$",
        ["maxLength"] = longest,
    };
}
