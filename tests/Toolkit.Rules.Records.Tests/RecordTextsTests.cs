using System.Text.Json;
using System.Text.RegularExpressions;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Records.Tests;

/// <summary>The words of the package, in English and in another language.</summary>
public sealed class RecordTextsTests
{
    private static readonly Dictionary<string, string> Phrases = JsonDocument
        .Parse(Repository.Read("src", "Toolkit.Rules.Records", "Texts", "en.json")).RootElement.GetProperty("phrases")
        .EnumerateObject().ToDictionary(phrase => phrase.Name, phrase => phrase.Value.GetString()!);

    [Fact]
    public void Phrases_OfFields_AreThoseThatFiguresNeed()
    {
        string Lower(string name) => char.ToLowerInvariant(name[0]) + name[1..];
        var needed = AllAnswers(TextCatalogue.English)
            .SelectMany(answer => answer.Fields.Select(name => $"records.{Lower(answer.Kind.ToString())}.{Lower(name)}"));
        var kinds = Enum.GetNames<RecordKind>().Select(Lower).ToList();

        Assert.Equal(
            needed.Distinct().Order(StringComparer.Ordinal),
            Phrases.Keys.Where(key => key.Split('.') is ["records", var kind, _] && kinds.Contains(kind)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Phrases_InTheFileOfTheCore_AreNone() => Assert.All(Phrases.Keys, key => Assert.Null(TextCatalogue.English.FindPhrase(key)));

    [Fact]
    public void Texts_OfATranslationWithEveryPhrase_HoldNoEnglish()
    {
        var translated = Phrases.ToDictionary(phrase => phrase.Key, phrase => Regex.Replace(phrase.Value, @"\p{L}(?![^{]*\})", "x"));
        using var document = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(new { language = "fr", phrases = translated }));

        Assert.All(AllAnswers(TextCatalogue.Load(document)), answer => Assert.DoesNotMatch("[a-wyzA-Z]", answer.Text));
    }

    [Fact]
    public void Texts_OfATranslationWithoutThePhrases_AreEnglish()
    {
        using var document = new MemoryStream("""{"language":"fr"}"""u8.ToArray());

        Assert.Equal(
            AllAnswers(TextCatalogue.English).Where(answer => !answer.IsComputed).Select(answer => answer.Text),
            AllAnswers(TextCatalogue.Load(document)).Where(answer => !answer.IsComputed).Select(answer => answer.Text));
    }

    /// <summary>Every answer, computed and not computed.</summary>
    private static IEnumerable<ComputedAnswer> AllAnswers(TextCatalogue texts)
    {
        var workforce = new WorkforceOptions { Texts = texts, MarketPay = FullRecords.Market.MarketPay, CriticalSkills = FullRecords.Market.CriticalSkills };
        var estate = new EstateOptions { Texts = texts, Releases = FullRecordsOfThings.Tables.Releases, Exploited = FullRecordsOfThings.Tables.Exploited, Systems = 10, TechnologyBudget = 1_000 };
        return
        [
            .. RecordSetSteps.Workforce(workforce).Compute().All,
            .. FullRecords.In(RecordSetSteps.Workforce(workforce)).Compute().All,
            .. new PortfolioRecords("Portfolio tool", FullRecords.AsOf, new PortfolioOptions { Texts = texts, LargeProject = 1 }).Compute().All,
            .. FullRecordsOfThings.In(new PortfolioRecords("Portfolio tool", FullRecords.AsOf, new PortfolioOptions { Texts = texts, LargeProject = 1 })).Compute().All,
            .. RecordSetSteps.Estate(estate).Compute().All,
            .. FullRecordsOfThings.In(RecordSetSteps.Estate(estate)).Compute().All,
            .. RecordSetSteps.Workforce(workforce).Add(new StaffRecord()).Add(new PositionRecord()).Add(new CampaignRecord()).Add(new SecondmentRecord()).Compute().All,
        ];
    }
}
