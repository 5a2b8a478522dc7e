using System.Globalization;
using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules.Texts;

/// <summary>
/// Every word the library says, in one language. A translation is one JSON file of the same shape as the English one;
/// what it leaves out is said in English.
/// </summary>
public sealed partial class TextCatalogue
{
    private static readonly Lazy<TextCatalogue> LazyEnglish = new(ReadEnglish);

    private readonly IReadOnlyDictionary<string, IndicatorText> _indicators;
    private readonly IReadOnlyDictionary<string, ApproachText> _approaches;
    private readonly IReadOnlyDictionary<string, string> _phrases;
    private readonly TextCatalogue? _fallback;

    private TextCatalogue(
        string language,
        IReadOnlyDictionary<string, IndicatorText> indicators,
        IReadOnlyDictionary<string, ApproachText> approaches,
        IReadOnlyDictionary<string, string> phrases,
        TextCatalogue? fallback)
    {
        Language = language;
        Culture = language == "en" ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(language);
        _indicators = indicators;
        _approaches = approaches;
        _phrases = phrases;
        _fallback = fallback;
    }

    /// <summary>The English texts, which are complete.</summary>
    public static TextCatalogue English => LazyEnglish.Value;

    /// <summary>The language, an IETF tag such as <c>en</c> or <c>fr</c>.</summary>
    public string Language { get; }

    /// <summary>How numbers and lists are written: the language's own culture, the invariant one for English.</summary>
    public CultureInfo Culture { get; }

    /// <summary>Reads a translation.</summary>
    /// <param name="utf8Json">A JSON document of the shape of <c>Texts/en.json</c>; every part may be left out but <c>language</c>.</param>
    /// <exception cref="FormatException">The document is not JSON, or a text has the wrong shape.</exception>
    public static TextCatalogue Load(Stream utf8Json) => Read(Guard.NotNull(utf8Json), English);

    /// <summary>The words of an indicator.</summary>
    /// <param name="key">The indicator's key.</param>
    /// <returns>The words, or null when neither this language nor English has any.</returns>
    public IndicatorText? Indicator(string key) =>
        _indicators.TryGetValue(key, out var text) ? text : _fallback?.Indicator(key);

    /// <summary>The words of an approach.</summary>
    /// <param name="id">The approach's id.</param>
    /// <returns>The words, or null when neither this language nor English has any.</returns>
    public ApproachText? Approach(string id) =>
        _approaches.TryGetValue(id, out var text) ? text : _fallback?.Approach(id);

    /// <summary>A phrase of the reports.</summary>
    /// <param name="key">The phrase's key in <c>Texts/en.json</c>.</param>
    /// <exception cref="KeyNotFoundException">There is no such phrase.</exception>
    public string Phrase(string key) =>
        _phrases.TryGetValue(key, out var phrase) ? phrase
        : _fallback is not null ? _fallback.Phrase(key)
        : throw new KeyNotFoundException($"There is no phrase '{key}'.");

    /// <summary>A phrase of the reports with its placeholders filled in.</summary>
    /// <param name="key">The phrase's key.</param>
    /// <param name="arguments">What stands for <c>{0}</c>, <c>{1}</c> and so on.</param>
    public string Phrase(string key, params object[] arguments) =>
        string.Format(Culture, Phrase(key), arguments);
}
