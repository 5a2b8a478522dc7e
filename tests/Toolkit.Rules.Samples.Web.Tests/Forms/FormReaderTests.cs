using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Samples.Web.Forms;
using Toolkit.Rules.Tests;

namespace Toolkit.Rules.Samples.Web.Tests.Forms;

public sealed class FormReaderTests
{
    public static TheoryData<string> Profiles =>
        [.. Directory.GetFiles(Repository.PathOf("samples", "data"), "*.json").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Read_FormFromAProfile_IsThatProfile(string name)
    {
        var profile = ProfileDocument.Parse(Repository.Read("samples", "data", name));

        var (again, problems) = FormReader.Read(AnswerForm.From(profile), IndicatorCatalogue.All);

        Assert.Empty(problems);
        Assert.Equal(ProfileDocument.ToJson(profile), ProfileDocument.ToJson(again!));
    }

    [Fact]
    public void Read_EveryKindOfRemark_KeepsIt()
    {
        var profile = OrganisationProfile.Create("a", "A", OrganisationKind.Agency, new DateTime(2026, 10, 31), "GBP")
            .With(FinanceAndGovernanceIndicators.ContractSizeMedian, new Money(1e15, "EUR"), "register", "largest of all")
            .With(DigitalWorkforceIndicators.VacancyRate, 1e-7)
            .With(LeaderEngagementIndicators.MinisterSpendLever, true, note: "by law")
            .WithNotApplicable(DigitalWorkforceIndicators.ProfessionMaturity, "has no profession")
            .WithNotApplicable(DigitalWorkforceIndicators.WomenShare, "has no staff")
            .WithPriority(Finding.LeadershipCadre, 0);

        var (again, problems) = FormReader.Read(AnswerForm.From(profile), IndicatorCatalogue.All);

        Assert.Empty(problems);
        Assert.Equal(ProfileDocument.ToJson(profile), ProfileDocument.ToJson(again!));
    }

    [Fact]
    public void Progress_OfAForm_CountsWhatWasSaid()
    {
        var profile = OrganisationProfile.Create("a", "A", OrganisationKind.Agency, new DateTime(2026, 10, 31))
            .With(DigitalWorkforceIndicators.VacancyRate, 0)
            .With(LeaderEngagementIndicators.MinisterSpendLever, false)
            .WithNotApplicable(DigitalWorkforceIndicators.ProfessionMaturity, "has no profession")
            .WithNotApplicable(DigitalWorkforceIndicators.WomenShare, "has no staff");

        Assert.Equal(new Progress(126, Answered: 2, NotApplicable: 2, Unknown: 0), Progress.Of(AnswerForm.From(profile), IndicatorCatalogue.All));
    }
}
