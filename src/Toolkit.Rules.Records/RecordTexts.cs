using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Records;

/// <summary>The words of notes and reasons: from the texts of the host, or in English where those have none.</summary>
internal sealed class RecordTexts(TextCatalogue texts)
{
    private static readonly Lazy<TextCatalogue> English = new(ReadEnglish);

    internal string Phrase(string key, params object[] arguments) =>
        string.Format(texts.Culture, texts.FindPhrase(key) ?? English.Value.Phrase(key), arguments);

    private static TextCatalogue ReadEnglish()
    {
        using var stream = typeof(RecordTexts).Assembly.GetManifestResourceStream("Toolkit.Rules.Records.Texts.en.json")!;
        return TextCatalogue.Load(stream);
    }
}
