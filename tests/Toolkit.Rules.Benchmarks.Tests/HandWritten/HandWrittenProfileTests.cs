using Toolkit.Rules.Benchmarks.HandWritten;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Benchmarks.Tests.HandWritten;

public class HandWrittenProfileTests
{
    private static readonly OrganisationProfile Empty =
        OrganisationProfile.Create("test", "Test", OrganisationKind.Department, new DateTime(2026, 10, 31));

    [Fact]
    public void Properties_OfAnswers_AreOneForEachIndicator()
    {
        var answers = typeof(HandWrittenProfile).GetProperties().Where(property =>
            Nullable.GetUnderlyingType(property.PropertyType) is not null
            && property.Name is not (nameof(HandWrittenProfile.Staff) or nameof(HandWrittenProfile.DigitalStaff)));
        Assert.Equal(IndicatorCatalogue.All.Count, answers.Count());
    }

    [Fact]
    public void From_UnknownZeroAndNotApplicable_AreThreeDifferentThings()
    {
        AssertVacancyRate(Empty, rate: null, marks: 0);
        AssertVacancyRate(Empty.With(DigitalWorkforceIndicators.VacancyRate, 0), rate: 0, marks: 0);
        AssertVacancyRate(Empty.WithNotApplicable(DigitalWorkforceIndicators.VacancyRate, "a test"), rate: null, marks: 2);
    }

    [Fact]
    public void UnreadAmounts_AmountInAnotherCurrency_NamesIt()
    {
        var profile = Empty.With(FinanceAndGovernanceIndicators.ContractSizeMedian, new Money(1, "EUR"));
        Assert.Equal([FinanceAndGovernanceIndicators.ContractSizeMedian.Key], HandWrittenProfile.From(profile).UnreadAmounts());
    }

    private static void AssertVacancyRate(OrganisationProfile profile, double? rate, int marks)
    {
        var handWritten = HandWrittenProfile.From(profile);
        Assert.Equal(rate, handWritten.VacancyRate);
        Assert.Equal(marks, handWritten.DLT501NotApplicable);
    }
}
