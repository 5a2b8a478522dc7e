using System.Text;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Tests.Texts;

public sealed class TextCatalogueTests
{
    private const string French = """
        {
          "language": "fr",
          "phrases": {
            "percentage": "{0:#,0.##} %",
            "reason": "{0} ; le seuil est de {1} et la cible de {2} ({3})",
            "and": "et",
            "band.critical": "critique",
            "unit.month.one": "{0} mois",
            "unit.month.other": "{0:0.##} mois"
          },
          "indicators": {
            "digital-vacancy-rate": { "question": "Quelle part des postes est vacante ?", "statement": "{0} des postes numériques sont vacants" },
            "digital-time-to-fill-months": { "statement": "Pourvoir un poste prend {0}" },
            "digital-profession-maturity": { "anchors": ["a", "b", "c", "d", "e"] }
          },
          "approaches": {
            "DLT501": { "title": "Gérer les métiers du numérique ensemble", "brakes": { "no-new-approval-step": "Allégez d'abord les contrôles." } }
          }
        }
        """;

    [Fact]
    public void Load_Translation_SaysWhatItHasAndTheRestInEnglish()
    {
        var french = Load(French);

        Assert.Equal("fr", french.Language);
        Assert.Equal("fr", french.Culture.Name);
        Assert.Equal("critique", french.Phrase("band.critical"));
        Assert.Equal("high", french.Phrase("band.high"));
        Assert.Equal("Quelle part des postes est vacante ?", french.Indicator("digital-vacancy-rate")!.Question);
        Assert.Equal(TextCatalogue.English.Indicator("digital-vacancy-rate")!.Why, french.Indicator("digital-vacancy-rate")!.Why);
        Assert.Same(TextCatalogue.English.Indicator("women-in-digital-share"), french.Indicator("women-in-digital-share"));
        Assert.Equal("Gérer les métiers du numérique ensemble", french.Approach("DLT501")!.Title);
        Assert.Equal(TextCatalogue.English.Approach("DLT501")!.Actions, french.Approach("DLT501")!.Actions);
        Assert.Same(TextCatalogue.English.Approach("DLT101"), french.Approach("DLT101"));
    }

    [Fact]
    public void Recommend_InAnotherLanguage_SpeaksItWhateverTheThread() =>
        Ambient.In("ja-JP", () =>
        {
            var engine = RecommendationEngine.Create(options => options.Texts = Load(French));
            var profile = Some.Department()
                .With(DigitalWorkforceIndicators.VacancyRate, 42.5)
                .With(DigitalWorkforceIndicators.TimeToFill, 18.5)
                .With(StrategyIndicators.LowValueControlEffort, 47);

            var given = engine.Recommend(profile).Recommendations.Single(recommendation => recommendation.Id == "DLT501");

            Assert.Equal("Gérer les métiers du numérique ensemble", given.Title);
            Assert.Equal(
                "42,5 % des postes numériques sont vacants ; le seuil est de 10 % et la cible de 5 % (critique)",
                given.Reasons.Single(reason => reason.Indicator == "digital-vacancy-rate").Text);
            Assert.Equal(
                "Pourvoir un poste prend 18,5 mois ; le seuil est de 3 mois et la cible de 2 mois (critique)",
                given.Reasons.Single(reason => reason.Indicator == "digital-time-to-fill-months").Text);
            Assert.Equal("Allégez d'abord les contrôles.", given.Preconditions.Single().Text);
        });

    [Fact]
    public void Recommend_InAnotherLanguage_ChangesNoFigure()
    {
        var profile = Some.Department().With(DigitalWorkforceIndicators.VacancyRate, 42.5).With(DigitalWorkforceIndicators.TimeToFill, 18.5);

        var french = RecommendationEngine.Create(options => options.Texts = Load(French)).Recommend(profile);
        var english = RecommendationEngine.CreateDefault().Recommend(profile);

        Assert.Equal(
            english.Recommendations.Select(given => (given.Id, given.Score, given.Need)), french.Recommendations.Select(given => (given.Id, given.Score, given.Need)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{ "language": 7 }""")]
    [InlineData("""{ "language": "fr", "phrases": { "and": 7 } }""")]
    [InlineData("""{ "language": "fr", "phrases": [] }""")]
    [InlineData("""{ "language": "fr", "indicators": { "digital-vacancy-rate": "?" } }""")]
    [InlineData("""{ "language": "fr", "indicators": { "digital-vacancy-rate": { "question": "" } } }""")]
    [InlineData("""{ "language": "fr", "indicators": { "no-such-indicator": {} } }""")]
    [InlineData("""{ "language": "fr", "approaches": { "DLT501": { "actions": "one" } } }""")]
    [InlineData("""{ "language": "fr", "approaches": { "DLT501": { "actions": [1] } } }""")]
    [InlineData("""{ "language": "fr", "approaches": { "DLT501": { "brakes": [] } } }""")]
    [InlineData("""{ "language": "fr", "approaches": { "DLT501": { "title": " " } } }""")]
    [InlineData("""{ "language": "not a language" }""")]
    [InlineData("""{ "language": "fr", "phrases": { "and": "et", "and": "et" } }""")]
    public void Load_WrongShape_IsAFormatException(string json) =>
        Assert.StartsWith("The texts cannot be read: ", Assert.Throws<FormatException>(() => Load(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void Load_LanguageAlone_IsEnglishByAnotherName() => Assert.Equal("and", Load("""{ "language": "fr" }""").Phrase("and"));

    [Fact]
    public void Phrase_Unknown_IsNamed() =>
        Assert.Equal("There is no phrase 'nowhere'.", Assert.Throws<KeyNotFoundException>(() => TextCatalogue.English.Phrase("nowhere")).Message);

    [Fact]
    public void Indicator_Unknown_IsNull()
    {
        Assert.Null(TextCatalogue.English.Indicator("nowhere"));
        Assert.Null(TextCatalogue.English.Approach("DLT999"));
    }

    private static TextCatalogue Load(string json) => TextCatalogue.Load(new MemoryStream(Encoding.UTF8.GetBytes(json)));
}
