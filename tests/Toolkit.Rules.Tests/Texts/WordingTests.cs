using System.Text;
using Toolkit.Rules.Explanation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Tests.Texts;

public sealed class WordingTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("ro")]
    [InlineData("ar")]
    [InlineData("zh-Hans")]
    public void ListOfKeys_AnyNumber_IsTheList(string language)
    {
        var wording = new Wording(Load($$"""{ "language": "{{language}}" }"""));
        string[] keys = ["digital-vacancy-rate", "women-in-digital-share", "legacy-share", "a", "b"];

        for (var count = 0; count <= keys.Length; count++)
            Assert.Equal(wording.List(keys.Take(count)), wording.ListOfKeys(keys[..count]));
    }

    [Fact]
    public void Reasons_StatementThatNamesTheAnswerTwice_SaysItTwice()
    {
        var engine = RecommendationEngine.Create(options => options.Texts = Load("""
            {
              "language": "fr",
              "phrases": { "reason": "[{3}] {1} | {0} | {2} | {0}" },
              "indicators": { "digital-vacancy-rate": { "statement": "{0}, oui, {0}" } }
            }
            """));

        // The second organisation hears nothing of the first.
        Assert.Equal("[critical] 10% | 42,5%, oui, 42,5% | 5% | 42,5%, oui, 42,5%", ReasonOf(engine, 42.5));
        Assert.Equal("[critical] 10% | 43%, oui, 43% | 5% | 43%, oui, 43%", ReasonOf(engine, 43));
        Assert.Equal("[at target] 10% | 0%, oui, 0% | 5% | 0%, oui, 0%", ReasonOf(engine, 0));
    }

    private static string ReasonOf(RecommendationEngine engine, double vacancies)
    {
        var report = engine.Recommend(Some.Department().With(DigitalWorkforceIndicators.VacancyRate, vacancies));
        return report.Recommendations.SelectMany(item => item.Reasons).Concat(report.Others.SelectMany(item => item.Reasons))
            .First(reason => reason.Indicator == DigitalWorkforceIndicators.VacancyRate.Key).Text;
    }

    private static TextCatalogue Load(string json) => TextCatalogue.Load(new MemoryStream(Encoding.UTF8.GetBytes(json)));
}
