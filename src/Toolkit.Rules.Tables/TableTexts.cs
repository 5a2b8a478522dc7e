using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Tables;

/// <summary>The words of problems and questions: from the texts of the host, or in English where those have none.</summary>
internal sealed class TableTexts(TextCatalogue? texts)
{
    private static readonly Lazy<TextCatalogue> English = new(ReadEnglish);

    internal static TableTexts InEnglish { get; } = new(null);

    internal string Phrase(string key, params object[] arguments) =>
        string.Format((texts ?? English.Value).Culture, texts?.FindPhrase(key) ?? English.Value.Phrase(key), arguments);

    /// <summary>A phrase, or null where there is none.</summary>
    internal string? Find(string key) => texts?.FindPhrase(key) ?? English.Value.FindPhrase(key);

    private static TextCatalogue ReadEnglish()
    {
        using var stream = typeof(TableTexts).Assembly.GetManifestResourceStream("Toolkit.Rules.Tables.Texts.en.json")!;
        return TextCatalogue.Load(stream);
    }
}
