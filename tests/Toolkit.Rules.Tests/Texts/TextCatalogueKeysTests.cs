using System.Text;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Tests.Texts;

public sealed class TextCatalogueKeysTests
{
    private const string French = """
        {
          "language": "fr",
          "phrases": { "and": "et", "report.titel": "Recommandations", "report.pair": "{0}", "report.count": "{0} {1} {2}" },
          "indicators": {
            "digital-vacancy-rate": { "question": "Combien ?", "statement": "des postes sont vacants", "wy": "?" },
            "own-badge-share": { "question": "Combien ?", "statement": "{0} des gens" }
          },
          "approaches": { "DLT501": { "title": "Gérer", "actions": ["Un."] } }
        }
        """;

    private static readonly TextCatalogue Loaded = TextCatalogue.Load(new MemoryStream(Encoding.UTF8.GetBytes(French)));

    [Fact]
    public void MissingKeys_Translation_AreAllThatIsSaidInEnglish()
    {
        var missing = Loaded.MissingKeys;

        Assert.Contains("phrases/report.title", missing);
        Assert.Contains("indicators/digital-vacancy-rate/why", missing);
        Assert.Contains("indicators/digital-profession-maturity/anchors/4", missing);
        Assert.Contains("approaches/DLT501/actions/1", missing);
        Assert.DoesNotContain("phrases/and", missing);
        Assert.DoesNotContain("approaches/DLT501/actions/0", missing);
        Assert.Equal(missing.Order(StringComparer.Ordinal), missing);
    }

    [Fact]
    public void UnknownKeys_Translation_AreAllThatEnglishLacks() => Assert.Equal(
        ["indicators/digital-vacancy-rate/wy", "indicators/own-badge-share/question", "indicators/own-badge-share/statement", "phrases/report.titel"],
        Loaded.UnknownKeys);

    [Fact]
    public void WrongPlaceholders_Translation_AreThoseTooFewAndTooMany() => Assert.Equal(
        ["indicators/digital-vacancy-rate/statement", "phrases/report.count", "phrases/report.pair"],
        Loaded.WrongPlaceholders);

    [Fact]
    public void Keys_WholeTranslation_HaveNothingToReport()
    {
        Assert.Equal([], PseudoTexts.Catalogue.MissingKeys);
        Assert.Equal([], PseudoTexts.Catalogue.UnknownKeys);
        Assert.Equal([], PseudoTexts.Catalogue.WrongPlaceholders);
        Assert.Equal([], TextCatalogue.English.MissingKeys);
    }
}
