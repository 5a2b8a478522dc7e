using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Tests.Texts;

public sealed class PseudoTextsTests
{
    [Fact]
    public void Of_TextWithPlaceholder_AccentsAllButThePlaceholder() => Assert.Equal("⟦ŕàñķ {0:0.00}⟧", PseudoTexts.Of("rank {0:0.00}"));

    [Fact]
    public void Catalogue_PhraseIndicatorAndApproach_AreAllTranslated()
    {
        var pseudo = PseudoTexts.Catalogue;

        Assert.Equal(PseudoTexts.Of(TextCatalogue.English.Phrase("band.critical")), pseudo.Phrase("band.critical"));
        Assert.All(IndicatorCatalogue.All, indicator => Assert.StartsWith("⟦", pseudo.Indicator(indicator.Key)!.Question, StringComparison.Ordinal));
        Assert.All(
            RecommendationEngine.CreateDefault().Recommend(Some.Profile(OrganisationKind.Agency, "GBP")).Others,
            other => Assert.StartsWith("⟦", pseudo.Approach(other.Id)!.Title, StringComparison.Ordinal));
    }
}
