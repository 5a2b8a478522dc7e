using Toolkit.Rules.Indicators;
using static Toolkit.Rules.Records.Tests.RecordSetSteps;

namespace Toolkit.Rules.Records.Tests;

/// <summary>Records that could be answered from, and would give a wrong answer: each is noticed.</summary>
public sealed class DoubtTests
{
    /// <summary>Case 14 of the shared cases: rows of a history.</summary>
    [Fact]
    public void Add_KeyThatCameBefore_CountsOnceAndIsListed()
    {
        var rows = Enumerable.Range(0, 40).Concat(Enumerable.Range(0, 10)).Concat(Enumerable.Range(0, 10));
        var answers = Workforce().Add(rows, number => new StaffRecord { Key = $"E{number:00}", IsDigital = number < 10 }).Compute();

        Assert.Equal(25, answers[DigitalWorkforceIndicators.WorkforceShare]!.Value);
        Assert.Equal(20, answers.LeftOut);
        Assert.Equal("E00", answers.Problems[0].Key);
        Assert.Equal("A record with this key was counted before; each counts once.", answers.Problems[0].Text);
    }

    [Theory]
    [InlineData("a7", " A7 ", 1)]
    [InlineData("a7", "a8", 0)]
    [InlineData("", "", 0)]
    [InlineData(null, null, 0)]
    public void Add_KeyInOtherLetters_IsTheSameKey(string? first, string? second, long leftOut) =>
        Assert.Equal(leftOut, Workforce().Add(new[] { first, second }, key => new StaffRecord { Key = key, IsDigital = true }).Compute().LeftOut);

    [Fact]
    public void Add_ManyKeys_TakesNoTwoForOne() =>
        Assert.Equal(0, Workforce().Add(Enumerable.Range(0, 200_000), number => new StaffRecord { Key = $"E{number}", IsDigital = true }).Compute().LeftOut);

    [Fact]
    public void Merge_PartsWithTheSameKey_AnswerNothingOfThatKind()
    {
        WorkforceRecords Part(int from) => Workforce().Add(Enumerable.Range(from, 20), number => new StaffRecord { Key = $"E{number}", IsDigital = number % 2 == 0 });

        Assert.Equal(50, Part(0).Merge(Part(20)).Compute()[DigitalWorkforceIndicators.WorkforceShare]!.Value);
        var answer = Part(0).Merge(Part(19)).Compute()[DigitalWorkforceIndicators.WorkforceShare]!;
        Assert.Equal(NotComputedReason.RepeatedKeys, answer.Reason);
        Assert.Equal("Parts of the staff records that were counted apart share keys (1), so some were counted twice. Hand each over once.", answer.Text);
    }

    [Fact]
    public void Add_CoursesOfOnePerson_AllCount()
    {
        var courses = Enumerable.Range(0, 20).Select(number => new LearningRecord { Key = "E1", IsDigital = true, StartedOn = DaysAgo(9), CompletedOn = number < 5 ? DaysAgo(1) : null });
        var answers = Workforce().Add(courses, course => course).Compute();

        Assert.Equal(0, answers.LeftOut);
        Assert.Equal(25, answers[DigitalWorkforceIndicators.CourseCompletionRate]!.Value);
    }

    /// <summary>Case 17 of the shared cases.</summary>
    [Fact]
    public void Compute_EverybodyStartsLater_SaysThatNobodyIsInPost()
    {
        var answers = Workforce().Add(Enumerable.Range(0, 40), number => new StaffRecord { IsDigital = number < 10, ServiceStart = new DateTime(2030, 1, 1) }).Compute();

        var answer = answers[DigitalWorkforceIndicators.WorkforceShare]!;
        Assert.Equal(NotComputedReason.NoRecords, answer.Reason);
        Assert.Equal("Nobody on the staff records is in post on 2026-10-31.", answer.Text);
        Assert.Null(answers.Staff);
    }

    /// <summary>Case 18 of the shared cases: hours a week for some.</summary>
    [Theory]
    [InlineData("37.5")]
    [InlineData("100")]
    [InlineData("1.6")]
    public void Compute_FullTimeEquivalentOfAnotherUnit_CountsHeadsAndAsks(string fte)
    {
        var hours = decimal.Parse(fte, System.Globalization.CultureInfo.InvariantCulture);
        var answers = Workforce().Add(Enumerable.Range(0, 40), number => new StaffRecord { IsDigital = number < 10, Fte = number < 10 ? 1 : hours }).Compute();

        var answer = answers[DigitalWorkforceIndicators.WorkforceShare]!;
        Assert.Equal(25, answer.Value);
        Assert.Contains("the full-time equivalent is above 1.5 in places. Is it in another unit, such as hours, minutes or per cent? Counted in heads until that is settled.", answer.Text);
        var doubt = Assert.Single(answers.Doubts);
        Assert.Equal(RecordKind.Staff, doubt.Kind);
        Assert.Equal(nameof(StaffRecord.Fte), doubt.Field);
        Assert.Equal(40, answers.Staff);
        Assert.Equal(10, answers.DigitalStaff);
    }

    [Theory]
    [InlineData(6, 6_279_429, true)]
    [InlineData(6_000, 6_279_429, false)]
    [InlineData(600_000_000_000, 600_000_000_000, true)]
    [InlineData(500_000_000_000, 500_000_000_000, false)]
    public void Compute_AmountsOfTwoUnits_AreNoticedAndSaid(decimal first, decimal second, bool isDoubtful)
    {
        var options = new PortfolioOptions { LargeProject = 5 };
        var answers = new PortfolioRecords("Portfolio tool", AsOf, options)
            .Add(new[] { first, second }, amount => new ProgrammeRecord { IsDigital = true, ApprovedMoney = amount }).Compute();

        Assert.Equal(isDoubtful, answers.Doubts.Any(doubt => doubt.Field == nameof(ProgrammeRecord.ApprovedMoney)));
        Assert.Equal(isDoubtful, answers[FinanceAndGovernanceIndicators.LargeProjectMoneyShare]!.Text.Contains("of the programmes, the approved value", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Doubts_AboutPay_TellNoPay()
    {
        var answers = Workforce().Add(Enumerable.Range(0, 40), number => new StaffRecord { IsDigital = true, Pay = number == 0 ? 7 : 7_123_456 }).Compute();

        Assert.Equal("On the staff records, the pay differs with a gap of a thousandfold or more within. Is all of it for one year and in one unit?", Assert.Single(answers.Doubts).Text);
    }

    /// <summary>Case 03 of the shared cases: sex alone.</summary>
    [Fact]
    public void Compute_GenderAlone_LeavesDiversityDataUnknown()
    {
        var answer = Workforce().Add(Enumerable.Range(0, 90), number => new StaffRecord { IsDigital = number % 3 == 0, Gender = number % 2 == 0 ? Gender.Woman : Gender.Man, IsSenior = number % 9 == 0 })
            .Compute()[DigitalWorkforceIndicators.DiversityDataCompleteness]!;

        Assert.Null(answer.Value);
        Assert.Equal("The staff records do not say: whether the diversity data are complete.", answer.Text);
    }

    [Fact]
    public void Compute_OneFieldMostlyOpen_NamesThatFieldAlone()
    {
        var answers = Workforce().Add(Enumerable.Range(0, 60), number => new StaffRecord
        {
            IsDigital = true,
            IsSenior = number % 10 == 0 ? null : true,
            Gender = number < 20 ? Gender.Woman : null,
        }).Compute();

        Assert.Equal("Too many of the staff records leave open: what people answered about gender.", answers[DigitalWorkforceIndicators.WomenShareSenior]!.Text);
    }

    /// <summary>A field that is empty outside the group has nothing to do with it.</summary>
    [Fact]
    public void Compute_FieldEmptyOutsideTheGroup_IsNotNamed()
    {
        var answers = Workforce().Add(Enumerable.Range(0, 200), number => new StaffRecord
        {
            IsDigital = number < 30,
            IsSenior = number < 30,
            Gender = number is >= 30 or < 10 ? (number < 10 ? Gender.Woman : null) : null,
            Learning = [],
        }).Compute();

        Assert.Equal("Too many of the staff records leave open: what people answered about gender.", answers[DigitalWorkforceIndicators.WomenShare]!.Text);
    }

    [Fact]
    public void Compute_NamesInOtherLetters_AreTheSame()
    {
        var answers = Workforce(new WorkforceOptions { CriticalSkills = ["Cloud architecture"] }).Add(Enumerable.Range(0, 20), number => new StaffRecord
        {
            IsDigital = true,
            Profession = number % 2 == 0 ? "Policy" : "\u00A0policy ",
            CriticalSkills = number < 2 ? [number == 0 ? "cloud  ARCHITECTURE" : "Cloud\u00A0architecture", "Cloud architecture"] : [],
        }).Add(new LearningRecord { IsDigital = true, Audience = "POLICY" }).Compute();

        Assert.Equal(0, answers[LeadershipCadreIndicators.CriticalSkillsWithoutDepth]!.Value);
        Assert.Equal(100, answers[DigitalWorkforceIndicators.ProfessionsWithCurriculum]!.Value);
    }

    [Theory]
    [InlineData(638, 200, 630, 200)]
    [InlineData(9, 3, null, null)]
    [InlineData(40, 35, 40, null)]
    [InlineData(4_321, 1_234, 4_300, 1_200)]
    public void ApplyTo_ProfileWithoutStaff_StatesThem(int staff, int digital, int? shown, int? shownDigital)
    {
        var answers = Workforce().Add(Enumerable.Range(0, staff), number => new StaffRecord { IsDigital = number < digital }).Compute();
        var organisation = answers.ApplyTo(Department()).Profile.Organisation;

        Assert.Equal(shown, organisation.Staff);
        Assert.Equal(shownDigital, organisation.DigitalStaff);
        var stated = answers.ApplyTo(Department().WithStaff(7, 2)).Profile.Organisation;
        Assert.Equal(7, stated.Staff);
        Assert.Equal(2, stated.DigitalStaff);
    }
}
