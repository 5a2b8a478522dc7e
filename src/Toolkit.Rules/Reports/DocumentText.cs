#if NET
using System.Buffers;
#endif
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Reports;

/// <summary>
/// Texts as documents hold them. Words of a host may hold anything and be of any length; in a document they are what its reader allows, so
/// that what was written can be read.
/// </summary>
internal static class DocumentText
{
    private const string More = "…";

#if NET
    private static readonly SearchValues<char> Refused = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue).Select(code => (char)code).Where(PlainText.IsRefused)]);
#endif

    /// <summary>A text, as it is or as one plain line, cut where it is longer than a document allows.</summary>
    internal static string Of(string text) => Of(text, DocumentBounds.Sentences);

    /// <summary>The same with another longest length.</summary>
    internal static string Of(string text, TextBound bound)
    {
        var plain = MayBeOdd(text) && !PlainText.IsPlain(text) ? PlainLine.Of(text) : text;
        return bound.Fits(plain) ? plain : Cut(plain, bound.Longest - More.Length) + More;
    }

    /// <summary>The first characters of a text; a surrogate pair is one.</summary>
    private static string Cut(string text, int most)
    {
        var end = 0;
        for (var count = 0; count < most; count++)
            end += char.IsHighSurrogate(text[end]) ? 2 : 1;
        return text.Substring(0, end);
    }

    private static bool MayBeOdd(string text) =>
#if NET
        text.AsSpan().ContainsAny(Refused) || text.AsSpan().ContainsAnyInRange('\ud800', '\udfff');
#else
        text.Any(letter => PlainText.IsRefused(letter) || char.IsSurrogate(letter));
#endif
}
