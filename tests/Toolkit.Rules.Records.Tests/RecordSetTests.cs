using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Texts;
using static Toolkit.Rules.Records.Tests.RecordSetSteps;

namespace Toolkit.Rules.Records.Tests;

public sealed class RecordSetTests
{
    private const string Secret = "E-4711-Miller";

    public static TheoryData<string, RecordSet> Contradictions => new()
    {
        { "ServiceEnd (2026-10-21) is before ServiceStart (2026-10-26).", Workforce().With(1, new StaffRecord { ServiceStart = DaysAgo(5), ServiceEnd = DaysAgo(10) }) },
        { "PostStart (2026-10-21) is before ServiceStart (2026-10-26).", Workforce().With(1, new StaffRecord { ServiceStart = DaysAgo(5), PostStart = DaysAgo(10) }) },
        { "ServiceEnd (2026-10-21) is before PostStart (2026-10-26).", Workforce().With(1, new StaffRecord { PostStart = DaysAgo(5), ServiceEnd = DaysAgo(10) }) },
        { "Fte is -0.5, which is below 0.", Workforce().With(1, new StaffRecord { Fte = -0.5m }) },
        { "Pay is -1, which is below 0.", Workforce().With(1, new StaffRecord { Pay = -1 }) },
        { "LeftPublicService is stated without ServiceEnd.", Workforce().With(1, new StaffRecord { LeftPublicService = true }) },
        { "LeftForProgression is stated without ServiceEnd.", Workforce().With(1, new StaffRecord { LeftForProgression = true }) },
        { "FilledOn (2026-10-21) is before VacantSince (2026-10-26).", Workforce().With(1, new PositionRecord { VacantSince = DaysAgo(5), FilledOn = DaysAgo(10) }) },
        { "VacantSince (2026-10-21) is before FilledOn (2026-10-26).", Workforce().With(1, new PositionRecord { IsVacant = true, VacantSince = DaysAgo(10), FilledOn = DaysAgo(5) }) },
        { "OfferedOn (2026-10-21) is before AdvertisedOn (2026-10-26).", Workforce().With(1, new CampaignRecord { AdvertisedOn = DaysAgo(5), OfferedOn = DaysAgo(10) }) },
        { "StartedOn (2026-10-21) is before AdvertisedOn (2026-10-26).", Workforce().With(1, new CampaignRecord { AdvertisedOn = DaysAgo(5), StartedOn = DaysAgo(10) }) },
        { "StartedOn (2026-10-21) is before OfferedOn (2026-10-26).", Workforce().With(1, new CampaignRecord { OfferedOn = DaysAgo(5), StartedOn = DaysAgo(10) }) },
        { "PayExceptionDecidedOn (2026-10-21) is before PayExceptionAskedOn (2026-10-26).", Workforce().With(1, new CampaignRecord { PayExceptionAskedOn = DaysAgo(5), PayExceptionDecidedOn = DaysAgo(10) }) },
        { "CompletedOn (2026-10-21) is before StartedOn (2026-10-26).", Workforce().With(1, new LearningRecord { StartedOn = DaysAgo(5), CompletedOn = DaysAgo(10) }) },
        { "Hours is -2, which is below 0.", Workforce().With(1, new LearningRecord { Hours = -2 }) },
        { "EndedOn (2026-10-21) is before StartedOn (2026-10-26).", Workforce().With(1, new SecondmentRecord { StartedOn = DaysAgo(5), EndedOn = DaysAgo(10) }) },
        { "StartedOn (2026-10-21) is before AgreedOn (2026-10-26).", Workforce().With(1, new SecondmentRecord { AgreedOn = DaysAgo(5), StartedOn = DaysAgo(10) }) },
        { "EndsOn (2026-10-21) is before StartedOn (2026-10-26).", Portfolio().Add(new ProgrammeRecord { StartedOn = DaysAgo(5), EndsOn = DaysAgo(10) }) },
        { "ApprovedOn (2026-10-21) is before ProposedOn (2026-10-26).", Portfolio().Add(new ProgrammeRecord { ProposedOn = DaysAgo(5), ApprovedOn = DaysAgo(10) }) },
        { "DiscoveryFundedOn (2026-10-21) is before ProposedOn (2026-10-26).", Portfolio().Add(new ProgrammeRecord { ProposedOn = DaysAgo(5), DiscoveryFundedOn = DaysAgo(10) }) },
        { "StoppedOn (2026-10-21) is before ProposedOn (2026-10-26).", Portfolio().Add(new ProgrammeRecord { ProposedOn = DaysAgo(5), StoppedOn = DaysAgo(10) }) },
        { "StagedMoney (3) is above ApprovedMoney (2).", Portfolio().Add(new ProgrammeRecord { ApprovedMoney = 2, StagedMoney = 3 }) },
        { "ApprovedMoney is -2, which is below 0.", Portfolio().Add(new ProgrammeRecord { ApprovedMoney = -2 }) },
        { "StagedMoney is -2, which is below 0.", Portfolio().Add(new ProgrammeRecord { StagedMoney = -2 }) },
        { "ActualUsers is -2, which is below 0.", Portfolio().Add(new PlatformRecord { ActualUsers = -2 }) },
        { "PlannedUsers is -2, which is below 0.", Portfolio().Add(new PlatformRecord { PlannedUsers = -2 }) },
        { "OldYearlyCost is -2, which is below 0.", Portfolio().Add(new PlatformRecord { OldYearlyCost = -2 }) },
        { "YearlyCost is -2, which is below 0.", Portfolio().Add(new PlatformRecord { YearlyCost = -2 }) },
        { "OldClosedOn is stated without IsOldRunning = false.", Portfolio().Add(new PlatformRecord { IsOldRunning = true, OldClosedOn = DaysAgo(2) }) },
        { "ContractValue is -2, which is below 0.", Portfolio().Add(new SupplierRecord { ContractValue = -2 }) },
        { "Amount is -2, which is below 0.", Portfolio().Add(new ContractRecord { Amount = -2 }) },
        { "SignedOn (2026-10-21) is before PublishedOn (2026-10-26).", Portfolio().Add(new ContractRecord { PublishedOn = DaysAgo(5), SignedOn = DaysAgo(10) }) },
        { "DecidedOn (2026-10-21) is before RequestedOn (2026-10-26).", Portfolio().Add(new SpendRequestRecord { RequestedOn = DaysAgo(5), DecidedOn = DaysAgo(10) }) },
        { "AssuranceHours is -2, which is below 0.", Portfolio().Add(new SpendRequestRecord { AssuranceHours = -2 }) },
        { "Saving is -2, which is below 0.", Portfolio().Add(new SpendRequestRecord { Saving = -2 }) },
        { "RunCost is -2, which is below 0.", Estate().Add(new SystemRecord { RunCost = -2 }) },
        { "Targets is -2, which is below 0.", Portfolio().Add(new CommitmentRecord { Targets = -2 }) },
        { "MeasuredTargets (3) is above Targets (2).", Portfolio().Add(new CommitmentRecord { Targets = 2, MeasuredTargets = 3 }) },
        { "GradeLevel is -1, which is below 0.", Workforce().With(1, new PositionRecord { GradeLevel = -1 }) },
        { "Pay is 1000000000000001, which is above 1000000000000000.", Workforce().With(1, new StaffRecord { Pay = 1_000_000_000_000_001 }) },
        { "ActualUsers is 9223372036854775807, which is above 1000000000000000.", Portfolio().Add(new PlatformRecord { ActualUsers = long.MaxValue }) },
        { "ServiceStart (0001-01-01) is before the year 1900.", Workforce().With(1, new StaffRecord { ServiceStart = DateTime.MinValue }) },
        { "LaunchedOn (1899-12-31) is before the year 1900.", Portfolio().Add(new PlatformRecord { LaunchedOn = new DateTime(1899, 12, 31) }) },
        { "OldPlannedClosure (1899-12-31) is before the year 1900.", Portfolio().Add(new PlatformRecord { OldPlannedClosure = new DateTime(1899, 12, 31) }) },
        { "InUseSince (1753-01-01) is before the year 1900.", Estate().Add(new SystemRecord { InUseSince = new DateTime(1753, 1, 1) }) },
    };

    [Theory]
    [MemberData(nameof(Contradictions))]
    public void Add_ContradictoryRecord_IsCountedListedAndLeftOut(string text, RecordSet records)
    {
        var answers = records.Compute();

        Assert.Equal(1L, answers.LeftOut);
        Assert.Equal(text, Assert.Single(answers.Problems).Text);
        Assert.All(answers.All, answer => Assert.Equal(NotComputedReason.NoRecords, answer.Reason));
    }

    [Fact]
    public void Add_ContradictoryCourseOfAPerson_LeavesOutTheCourseAlone()
    {
        var answers = Workforce()
            .Add(Enumerable.Range(0, 20), number => new StaffRecord
            {
                Key = $"{Secret}{number:00}",
                IsDigital = false,
                Learning = [new LearningRecord { IsDigital = true, Hours = 9, StartedOn = DaysAgo(1), CompletedOn = DaysAgo(2) }],
            })
            .Compute();

        Assert.Equal(20L, answers.LeftOut);
        Assert.Equal(RecordKind.Learning, answers.Problems[0].Kind);
        Assert.Equal($"{Secret}00", answers.Problems[0].Key);
        Assert.Equal(0, answers[DigitalWorkforceIndicators.NonDigitalStaffTrained]!.Value);
    }

    [Fact]
    public void Problems_MoreThanAreKept_AreTheFirstByKeyWhateverTheOrder()
    {
        ComputedAnswers Of(IEnumerable<int> numbers) => Workforce(new WorkforceOptions { KeptProblems = 3 })
            .Add(numbers, number => new StaffRecord { Key = $"E{number:00}", Pay = -1 }).Compute();

        Assert.All([Of(Enumerable.Range(0, 40)), Of(Enumerable.Range(0, 40).Reverse())], answers =>
        {
            Assert.Equal(["E00", "E01", "E02"], answers.Problems.Select(problem => problem.Key));
            Assert.Equal(40, answers.LeftOut);
        });
    }

    [Fact]
    public void Keys_OfPeople_EnterNoAnswerProfileOrReport()
    {
        var answers = Workforce()
            .Add(FullRecords.Staff, record => record with { Key = Secret })
            .Add(FullRecords.Positions, record => record with { Key = Secret })
            .With(1, new StaffRecord { Key = Secret, Pay = -1 })
            .Compute();
        var profile = answers.ApplyTo(Department()).Profile;

        Assert.Equal(Secret, answers.Problems[0].Key);
        Assert.All(
            answers.All.Select(answer => answer.Text).Append(ProfileDocument.ToJson(profile))
                .Append(JsonReport.ToJson(RecommendationEngine.CreateDefault().Recommend(profile)))
                .Append(answers.Problems[0].ToString()!).Append(default(StaffRecord).ToString()!),
            text => Assert.DoesNotContain(Secret, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Constructor_BadSourceDateOrOption_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => new WorkforceRecords(" ", AsOf));
        Assert.Throws<ArgumentException>(() => new WorkforceRecords("a\u202Eb", AsOf));
        Assert.Throws<ArgumentOutOfRangeException>(() => new WorkforceRecords("a", default));
        Assert.Throws<ArgumentOutOfRangeException>(() => new WorkforceRecords("a", DateTime.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => Workforce(new WorkforceOptions { SmallestGroup = 9 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Workforce(new WorkforceOptions { KeptProblems = -1 }));
    }

    [Fact]
    public void SmallestGroup_Raised_WithholdsMore() => Assert.Equal(
        NotComputedReason.TooFewPeople,
        Workforce(new WorkforceOptions { SmallestGroup = 25 }).With(24, new StaffRecord { IsDigital = true, Gender = Gender.Woman })
            .Compute()[DigitalWorkforceIndicators.WomenShare]!.Reason);

    [Fact]
    public void Texts_OfAnotherLanguage_AreTheNotes()
    {
        using var french = new MemoryStream("""{"language":"fr","phrases":{"records.staff":"agents","records.none":"Aucun : {0}."}}"""u8.ToArray());

        Assert.Equal(
            "Aucun : agents.",
            Workforce(new WorkforceOptions { Texts = TextCatalogue.Load(french) }).Compute()[DigitalWorkforceIndicators.WomenShare]!.Text);
    }

    [Fact]
    public void Merge_SetsThatAreNotAlike_AreRefused()
    {
        var records = Workforce();

        Assert.Throws<ArgumentException>(() => records.Merge(records));
        Assert.Throws<ArgumentException>(() => records.Merge(new WorkforceRecords("Other", AsOf)));
        Assert.Throws<ArgumentException>(() => records.Merge(new WorkforceRecords("Staff system", AsOf.AddDays(1))));
        Assert.Throws<ArgumentException>(() => records.Merge(Workforce(new WorkforceOptions { SmallestGroup = 20 })));
        Assert.Throws<ArgumentException>(() => records.Merge(Workforce(FullRecords.Market)));
        Assert.Throws<ArgumentException>(() => Estate().Merge(Estate(FullRecordsOfThings.Tables)));
    }
}
