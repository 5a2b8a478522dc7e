using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tests.Evaluation;

public sealed class ExchangeRatesOverflowTests
{
    [Fact]
    public void Read_ProductPastTheLargestNumber_IsNotTakenForNotApplicable()
    {
        var amount = SomeAmount();
        var profile = OrganisationProfile.Create("o", "O", OrganisationKind.Agency, new DateTime(2026, 10, 31)).With(amount, new Money(1e15, "GBP"));
        var rates = new ExchangeRates([KeyValuePair.Create("GBP", 1e300)]);

        Assert.Equal(double.MaxValue, rates.Read(profile, amount));
    }

    private static Indicator<Money> SomeAmount() => IndicatorCatalogue.All.OfType<Indicator<Money>>().First();
}
