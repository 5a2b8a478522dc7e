using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tests.Profiles;

/// <summary>Two profiles say the same when no document and no report could tell them apart.</summary>
public sealed class OrganisationProfileSameTests
{
    private static readonly Indicator<double> Own = Indicator.Percentage("acme-share", Direction.LowerIsBetter, RecordHolder.ServiceAnalytics);

    public static TheoryData<string> Changes =>
    [
        "name", "kind", "currency", "staff", "date", "answer", "own answer", "source", "note", "not applicable", "other reason", "unknown", "priority",
    ];

    [Fact]
    public void SaysTheSameAs_TheSameDocumentReadTwice_IsTrue()
    {
        Assert.True(Filled().SaysTheSameAs(Filled()));
        Assert.True(Filled().With(DigitalWorkforceIndicators.VacancyRate, 30).With(DigitalWorkforceIndicators.VacancyRate, 18, source: "HR").SaysTheSameAs(Filled()));
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void SaysTheSameAs_OneThingIsDifferent_IsFalse(string change)
    {
        var changed = Changed(change);

        Assert.False(Filled().SaysTheSameAs(changed));
        Assert.False(changed.SaysTheSameAs(Filled()));
        Assert.True(changed.SaysTheSameAs(Changed(change)));
    }

    private static OrganisationProfile Changed(string change) => change switch
    {
        "name" => Filled(name: "Other"),
        "kind" => Filled(kind: OrganisationKind.Agency),
        "currency" => Filled(currency: "EUR"),
        "staff" => Filled().WithStaff(100, 10),
        "date" => Filled(day: 30),
        "answer" => Filled().With(DigitalWorkforceIndicators.VacancyRate, 19, source: "HR"),
        "own answer" => Filled().With(Own, 4),
        "source" => Filled().With(DigitalWorkforceIndicators.VacancyRate, 18, source: "Finance"),
        "note" => Filled().With(DigitalWorkforceIndicators.VacancyRate, 18, source: "HR", note: "digital roles only"),
        "not applicable" => Filled().WithNotApplicable(DigitalWorkforceIndicators.VacancyRate, "no posts"),
        "other reason" => Filled().WithNotApplicable(DigitalWorkforceIndicators.TimeToFill, "nobody was hired"),
        "unknown" => Filled().Without(DigitalWorkforceIndicators.ContractorShare),
        _ => Filled().WithPriority(Finding.DigitalWorkforce, 0.5),
    };

    private static OrganisationProfile Filled(
        string name = "Department", OrganisationKind kind = OrganisationKind.Department, string currency = "GBP", int day = 31) => OrganisationProfile
        .Create("dept", name, kind, new DateTime(2026, 10, day), currency)
        .With(DigitalWorkforceIndicators.VacancyRate, 18, source: "HR")
        .With(DigitalWorkforceIndicators.ContractorShare, 24)
        .WithNotApplicable(DigitalWorkforceIndicators.TimeToFill, "no hiring")
        .With(Own, 3)
        .WithPriority(Finding.DigitalWorkforce, 1);
}
