using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tests.Profiles;

public sealed class OrganisationProfileBuilderTests
{
    private static readonly Indicator<Money> Cost = (Indicator<Money>)IndicatorCatalogue.Find("contract-size-median")!;
    private static readonly Indicator<double> Share = DigitalWorkforceIndicators.VacancyRate;

    [Theory]
    [InlineData("GBP", "GBP", null)]
    [InlineData("GBP", "USD", "USD")]
    [InlineData(null, "GBP", "GBP")]
    public void With_Money_KeepsACurrencyOnlyWhenItIsAnother(string? organisation, string amount, string? expected) =>
        Assert.Equal(expected, Profile(organisation).With(Cost, new Money(5, amount))[Cost].Currency);

    [Fact]
    public void With_AmountWithoutCurrency_Throws() => Assert.Throws<ArgumentException>(() => Profile("GBP").With(Cost, default));

    [Fact]
    public void With_MinusZero_IsZero() =>
        Assert.False(double.IsNegative(Profile(null).With(Share, -0.0)[Share].Number));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a\u001b[2J")]
    [InlineData("a\nb")]
    [InlineData("\u007F")]
    [InlineData("\u009B1m")]
    [InlineData("a\u202Eb")]
    [InlineData("a\u2069b")]
    public void AnyText_ThatCouldForgeOutput_Throws(string text)
    {
        Assert.Throws<ArgumentException>(() => Profile(null).With(Share, 1, source: text));
        Assert.Throws<ArgumentException>(() => Profile(null).With(Share, 1, note: text));
        Assert.Throws<ArgumentException>(() => Profile(null).WithNotApplicable(Share, text));
        Assert.Throws<ArgumentException>(() => new Organisation(text, "X", OrganisationKind.Agency));
        Assert.Throws<ArgumentException>(() => new Organisation("x", text, OrganisationKind.Agency));
    }

    // Test data with half a pair would not reach the test as it is written here.
    [Fact]
    public void AnyText_WithHalfASurrogatePair_Throws()
    {
        Assert.Throws<ArgumentException>(() => Profile(null).With(Share, 1, note: "a\ud835"));
        Assert.Throws<ArgumentException>(() => Profile(null).With(Share, 1, note: "\udd1ba"));
    }

    [Fact]
    public void AnyText_OfOtherCharacters_IsKept() =>
        Assert.Equal("שלום 𝔛 \u2028 é", Profile(null).With(Share, 1, note: "שלום 𝔛 \u2028 é")[Share].Note);

    private static OrganisationProfile Profile(string? currency) =>
        OrganisationProfile.Create("x", "X", OrganisationKind.Agency, new DateTime(2026, 10, 31), currency);
}
