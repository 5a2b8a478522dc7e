using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tests.Profiles;

public sealed class OrganisationProfileTests
{
    private static readonly Indicator<double> Share = DigitalWorkforceIndicators.VacancyRate;

    [Fact]
    public void With_EveryKind_KeepsTheAnswer()
    {
        var profile = Some.Department()
            .With(Share, 12.5, "HR system", "digital roles only")
            .With(DigitalWorkforceIndicators.ProfessionMaturity, MaturityLevel.Level3)
            .With(CapitalInvestmentIndicators.ClosurePlanFunded, true)
            .With(StrategyIndicators.PriorityCount, 7)
            .With(DigitalWorkforceIndicators.TimeToFill, 3.5)
            .With(CapitalInvestmentIndicators.OldestCriticalSystemAge, 21)
            .With(FinanceAndGovernanceIndicators.ContractSizeMedian, new Money(1_500_000, "CAD"));

        Assert.Equal(AnswerState.Given, profile[Share].State);
        Assert.Equal(12.5, profile[Share].Number);
        Assert.Equal("HR system", profile[Share].Source);
        Assert.Equal("digital roles only", profile[Share].Note);
        Assert.Equal(3, profile[DigitalWorkforceIndicators.ProfessionMaturity].Number);
        Assert.Equal(1, profile[CapitalInvestmentIndicators.ClosurePlanFunded].Number);
        Assert.Equal(7, profile[StrategyIndicators.PriorityCount].Number);
        Assert.Equal(3.5, profile[DigitalWorkforceIndicators.TimeToFill].Number);
        Assert.Equal(21, profile[CapitalInvestmentIndicators.OldestCriticalSystemAge].Number);
        var money = profile[FinanceAndGovernanceIndicators.ContractSizeMedian];
        Assert.Equal(1_500_000.0, money.Number);
        Assert.Equal("CAD", money.Currency);
        Assert.Equal(7, profile.Answered.Count());
    }

    [Fact]
    public void With_Answer_LeavesTheProfileItCameFrom()
    {
        var before = Some.Department();

        var after = before.With(Share, 12).WithPriority(Finding.DigitalWorkforce, 1);

        Assert.Equal(AnswerState.Unknown, before[Share].State);
        Assert.Empty(before.Priorities);
        Assert.Equal(12, after[Share].Number);
        Assert.Equal([new(Finding.DigitalWorkforce, 1.0)], after.Priorities);
    }

    [Fact]
    public void WithNotApplicable_Reason_IsKeptAndIsNeitherUnknownNorZero()
    {
        var answer = Some.Department().With(Share, 12, "HR system").WithNotApplicable(Share, "has no digital posts")[Share];

        Assert.Equal(AnswerState.NotApplicable, answer.State);
        Assert.Equal(0.0, answer.Number);
        Assert.Equal("has no digital posts", answer.Reason);
        Assert.Null(answer.Source);
    }

    [Fact]
    public void Without_Answer_IsUnknownAgain()
    {
        var profile = Some.Department().With(Share, 12, "HR system").With(HostRule.WaitingDays, 3).Without(Share).Without(HostRule.WaitingDays);

        Assert.Equal(AnswerState.Unknown, profile[Share].State);
        Assert.Null(profile[Share].Source);
        Assert.Empty(profile.Answered);
    }

    [Fact]
    public void With_IndicatorOfTheHostsOwn_ComesAfterTheBuiltInOnes()
    {
        var profile = Some.Department().With(HostRule.WaitingDays, 3).With(Share, 12).With(StrategyIndicators.CoAuthorShare, 50);

        Assert.Equal(["strategy-co-author-pct", "digital-vacancy-rate", "acme-waiting-days"], profile.Answered.Select(indicator => indicator.Key));
        Assert.Equal(3, profile[HostRule.WaitingDays].Number);
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(100.1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void With_ShareOutOfRange_IsRefused(double value) =>
        Assert.StartsWith(
            "The answer to digital-vacancy-rate is a number from 0 to 100.",
            Assert.Throws<ArgumentOutOfRangeException>(() => Some.Department().With(Share, value)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void With_OtherAnswersOutOfRange_AreRefused()
    {
        var profile = Some.Department();

        Assert.Throws<ArgumentOutOfRangeException>(() => profile.With(StrategyIndicators.PriorityCount, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => profile.With(DigitalWorkforceIndicators.ProfessionMaturity, (MaturityLevel)5));
        Assert.Throws<ArgumentOutOfRangeException>(() => profile.With(DigitalWorkforceIndicators.TimeToFill, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => profile.With(CapitalInvestmentIndicators.OldestCriticalSystemAge, 201));
        Assert.Throws<ArgumentOutOfRangeException>(() => profile.With(FinanceAndGovernanceIndicators.ContractSizeMedian, new Money(2e15, "USD")));
        Assert.Throws<ArgumentException>(() => profile.WithNotApplicable(Share, " "));
        Assert.Throws<ArgumentNullException>(() => profile.With((Indicator<double>)null!, 1));
    }

    // A Money that nobody created states no currency; it must not pass for one.
    [Fact]
    public void With_MoneyThatWasNeverCreated_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Some.Department().With(FinanceAndGovernanceIndicators.ContractSizeMedian, default));

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void WithPriority_OutOfRange_IsRefused(double priority) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Some.Department().WithPriority(Finding.DigitalWorkforce, priority));

    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    public void WithPriority_NoSuchFinding_IsRefused(int finding) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Some.Department().WithPriority((Finding)finding, 0.5));

    [Fact]
    public void Create_TimeOfDay_IsDropped()
    {
        Assert.Equal(new DateTime(2026, 10, 31), OrganisationProfile.Create("id", "Name", OrganisationKind.Agency, new DateTime(2026, 10, 31, 23, 30, 0, DateTimeKind.Utc)).AsOf);
        Assert.Equal(DateTimeKind.Unspecified, OrganisationProfile.Create("id", "Name", OrganisationKind.Agency, new DateTime(2026, 10, 31, 23, 30, 0, DateTimeKind.Utc)).AsOf.Kind);
    }

    [Fact]
    public void Create_DateOnly_IsTheSameDate()
    {
        var (date, organisation) = (new DateOnly(2026, 10, 31), new Organisation("id", "Name", OrganisationKind.Agency, "GBP"));
        OrganisationProfile[] profiles =
        [
            OrganisationProfile.Create(organisation, date),
            OrganisationProfile.Create("id", "Name", OrganisationKind.Agency, date, "GBP"),
            new OrganisationProfileBuilder(organisation, date).Build(),
            ProfileDocument.Parse(ProfileDocument.Template(organisation, date)),
        ];

        Assert.All(profiles, profile => Assert.Equal(date, profile.AsOfDate));
        Assert.All(profiles, profile => Assert.Equal(new DateTime(2026, 10, 31), profile.AsOf));
        Assert.All(profiles, profile => Assert.Equal("GBP", profile.Organisation.Currency));
    }

    [Fact]
    public void Build_BuilderThatGoesOn_DoesNotChangeWhatItBuilt()
    {
        var builder = new OrganisationProfileBuilder(new Organisation("id", "Name", OrganisationKind.Agency), Some.Date).With(Share, 10);
        var first = builder.Build();

        var second = builder.With(Share, 20).WithPriority(Finding.DigitalWorkforce, 1).Build();
        builder.Without(Share);

        Assert.Equal(10.0, first[Share].Number);
        Assert.Equal(20.0, second[Share].Number);
        Assert.Empty(first.Priorities);
    }
}
