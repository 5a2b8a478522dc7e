using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using static Toolkit.Rules.Records.Tests.RecordSetSteps;

namespace Toolkit.Rules.Records.Tests;

public sealed class ComputedAnswersTests
{
    private static readonly OrganisationProfile Typed = Department("GBP")
        .With(DigitalWorkforceIndicators.WomenShare, 41, source: "Head of profession", note: "counted by hand")
        .With(DigitalWorkforceIndicators.VacancyRate, 25)
        .With(StrategyIndicators.PriorityCount, 4)
        .WithNotApplicable(LeadershipCadreIndicators.SeniorPayGap, "pay is set by law");

    private static ComputedAnswers Answers => FullRecords.Workforce.Compute();

    [Fact]
    public void ApplyTo_OpenQuestions_GetValueSourceAndNote()
    {
        var profile = Answers.ApplyTo(Typed).Profile;
        var answer = profile[DigitalWorkforceIndicators.WorkforceShare];

        Assert.Equal(AnswerState.Given, answer.State);
        Assert.Equal(56, answer.Number);
        Assert.Equal(FullRecords.Source, answer.Source);
        Assert.Equal("Computed as of 2026-10-31; staff records counted: 100 or more.", answer.Note);
        Assert.Equal(4, profile[StrategyIndicators.PriorityCount].Number);
    }

    [Fact]
    public void ApplyTo_AnswersOfPeople_StayAndBothAreShown()
    {
        var applied = Answers.ApplyTo(Typed);

        Assert.Equal(ExistingAnswers.Keep, applied.Existing);
        Assert.Equal(41, applied.Profile[DigitalWorkforceIndicators.WomenShare].Number);
        Assert.Equal("Head of profession", applied.Profile[DigitalWorkforceIndicators.WomenShare].Source);
        Assert.Equal(AnswerState.NotApplicable, applied.Profile[LeadershipCadreIndicators.SeniorPayGap].State);
        // The vacancy rate is the same either way, so there is nothing to show.
        Assert.Equal([DigitalWorkforceIndicators.WomenShare, LeadershipCadreIndicators.SeniorPayGap], applied.Conflicts.Select(conflict => conflict.Indicator));
        Assert.Equal(41, applied.Conflicts[0].Existing.Number);
        Assert.Equal(40, applied.Conflicts[0].Computed.Value);
        Assert.Equal("pay is set by law", applied.Conflicts[1].Existing.Reason);
    }

    [Fact]
    public void ApplyTo_ToldToOverwrite_PutsComputedAnswersAndStillShowsBoth()
    {
        var applied = Answers.ApplyTo(Typed, ExistingAnswers.Overwrite);

        Assert.Equal(40, applied.Profile[DigitalWorkforceIndicators.WomenShare].Number);
        Assert.Equal(FullRecords.Source, applied.Profile[DigitalWorkforceIndicators.WomenShare].Source);
        Assert.Equal(2, applied.Conflicts.Count);
        Assert.Equal(41, applied.Conflicts[0].Existing.Number);
        Assert.Equal(ExistingAnswers.Overwrite, applied.Existing);
    }

    [Fact]
    public void ApplyTo_UnknownAnswers_TouchNothing()
    {
        var answers = Workforce().With(3, new StaffRecord { IsDigital = true, Gender = Gender.Woman }).Compute();

        Assert.Empty(answers.Computed);
        Assert.Equal(Typed.Answered, answers.ApplyTo(Typed, ExistingAnswers.Overwrite).Profile.Answered);
    }

    [Fact]
    public void ApplyTo_Amounts_AreInTheCurrencyOfTheOrganisation()
    {
        var answers = FullRecordsOfThings.Portfolio.Compute();

        Assert.Equal(300_000, answers.ApplyTo(Typed).Profile[FinanceAndGovernanceIndicators.ContractSizeMedian].Number);
        Assert.Null(answers.ApplyTo(Typed).Profile[FinanceAndGovernanceIndicators.ContractSizeMedian].Currency);
        Assert.Contains("neither it nor the organisation has a currency", Assert.Throws<ArgumentException>(() => answers.ApplyTo(Department())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ApplyTo_LargestFiguresThereCanBe_AreAnswers()
    {
        const decimal Most = 1_000_000_000_000_000;
        var (first, last) = (new DateTime(1900, 1, 1), new DateTime(2099, 12, 31));
        var sets = new RecordSet[]
        {
            new WorkforceRecords("Staff system", last)
                .With(10, new PositionRecord { IsDigital = true, IsSenior = true, IsVacant = true, VacantSince = first, IsManagement = false, GradeLevel = 0 })
                .With(1, new PositionRecord { IsHeadOfDigital = true, GradeLevel = int.MaxValue }),
            new PortfolioRecords("Portfolio tool", last)
                .Add(Enumerable.Repeat(new ContractRecord { IsDigital = true, Amount = Most, PublishedOn = first, SignedOn = last }, 20), one => one)
                .Add(new PlatformRecord { OldPlannedClosure = first, IsOldRunning = true }),
            new EstateRecords("Asset register", last).Add(new SystemRecord { IsCritical = true, InUseSince = first, RunCost = Most }),
        };

        var profile = sets.Aggregate(Department("GBP"), (before, set) => set.Compute().ApplyTo(before).Profile);

        Assert.Equal(2399.9, profile[LeadershipCadreIndicators.SeniorVacancyDuration].Number);
        Assert.Equal(2399.9, profile[CapitalInvestmentIndicators.ParallelRunMonths].Number);
        Assert.Equal(1e15, profile[FinanceAndGovernanceIndicators.ContractSizeMedian].Number);
        Assert.Equal(200d, profile[CapitalInvestmentIndicators.OldestCriticalSystemAge].Number);
        Assert.Equal((double)int.MaxValue, profile[LeadershipCadreIndicators.ExpertGradeGap].Number);
    }

    [Fact]
    public void ApplyTo_EverySet_GivesADocumentThatCanBeReadAgain()
    {
        var profile = new[] { Answers, FullRecordsOfThings.Portfolio.Compute(), FullRecordsOfThings.Estate.Compute() }
            .Aggregate(Department("GBP"), (before, answers) => answers.ApplyTo(before).Profile);
        var document = ProfileDocument.ToJson(profile);

        Assert.Equal(document, ProfileDocument.ToJson(ProfileDocument.Read(System.Text.Encoding.UTF8.GetBytes(document))));
        Assert.Equal(71, profile.Answered.Count());
    }

    [Fact]
    public void Indexer_QuestionOfAnotherSet_IsNull() => Assert.Null(Answers[CapitalInvestmentIndicators.LegacySystemShare]);
}
