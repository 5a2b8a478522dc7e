using System.Globalization;
using System.Text.Json;
using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules.Texts;

/// <summary>
/// Every word the library says, in one language. A translation is one JSON file of the same shape as the English one;
/// what it leaves out is said in English.
/// </summary>
public sealed partial class TextCatalogue
{
    private static readonly Lazy<TextCatalogue> LazyEnglish = new(ReadEnglish);

    private readonly JsonElement _document;
    private readonly TextSection<IndicatorText> _indicators;
    private readonly TextSection<ApproachText> _approaches;
    private readonly TextSection<PhraseText> _phrases;
    private readonly TextCatalogue? _fallback;

    private TextCatalogue(JsonElement texts, TextCatalogue? fallback)
    {
        Language = texts.GetProperty("language").GetString()!;
        Culture = Language == "en" ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(Language);
        _indicators = new(texts, "indicators", (key, text) => ReadIndicator(text, fallback?.Indicator(key)));
        _approaches = new(texts, "approaches", (id, text) => ReadApproach(text, fallback?.Approach(id)));
        _phrases = new(texts, "phrases", (_, text) => new PhraseText(text.GetString()!));
        _fallback = fallback;
        _document = texts;
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
    public IndicatorText? Indicator(string key) => _indicators.Find(key) ?? _fallback?.Indicator(key);

    /// <summary>The words of an approach.</summary>
    /// <param name="id">The approach's id.</param>
    /// <returns>The words, or null when neither this language nor English has any.</returns>
    public ApproachText? Approach(string id) => _approaches.Find(id) ?? _fallback?.Approach(id);

    /// <summary>A phrase of the reports.</summary>
    /// <param name="key">The phrase's key in <c>Texts/en.json</c>.</param>
    /// <exception cref="KeyNotFoundException">There is no such phrase.</exception>
    public string Phrase(string key) => PhraseText(key).Text;

    /// <summary>Finds a phrase. A translation may hold those of other packages, too, such as of Toolkit.Rules.Records.</summary>
    /// <param name="key">The phrase's key.</param>
    /// <returns>The phrase, or null when neither this language nor English has it.</returns>
    public string? FindPhrase(string key) => FindPhraseText(key)?.Text;

    /// <summary>A phrase of the reports with its placeholders filled in.</summary>
    /// <param name="key">The phrase's key.</param>
    /// <param name="arguments">The values for <c>{0}</c>, <c>{1}</c> and so on.</param>
    public string Phrase(string key, params object[] arguments) => PhraseText(key).Fill(Culture, arguments);

    /// <summary>The same for one number.</summary>
    internal string Phrase(string key, double number) => Phrase(key, new PhraseNumber(number));

    /// <summary>The same for one value, which needs no object and no array then.</summary>
    internal string Phrase<T>(string key, T argument) => PhraseText(key).Fill(Culture, argument);

    internal string Phrase<T1, T2>(string key, T1 first, T2 second) => PhraseText(key).Fill(Culture, first, second);

    internal string Phrase<T1, T2, T3>(string key, T1 first, T2 second, T3 third) => PhraseText(key).Fill(Culture, first, second, third);

    private PhraseText PhraseText(string key) => FindPhraseText(key) ?? throw new KeyNotFoundException($"There is no phrase '{key}'.");

    private PhraseText? FindPhraseText(string key) => _phrases.Find(key) ?? _fallback?.FindPhraseText(key);
}
