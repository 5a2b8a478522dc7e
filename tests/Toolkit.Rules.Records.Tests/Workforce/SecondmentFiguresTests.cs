using static Toolkit.Rules.Indicators.LeadershipCadreIndicators;
using static Toolkit.Rules.Records.Tests.RecordSetSteps;

namespace Toolkit.Rules.Records.Tests;

public sealed class SecondmentFiguresTests
{
    private static SecondmentRecord Secondment(bool isInward, int started, int? ended, bool? stayed = null) => new()
    {
        IsInward = isInward,
        IsDigitalOrSenior = !isInward,
        AgreedOn = DaysAgo(started + 61),
        StartedOn = DaysAgo(started),
        EndedOn = ended is { } days ? DaysAgo(days) : null,
        StayedOrHandedOver = stayed,
    };

    [Fact]
    public void Numbers_FromARegister_CountThoseWhoWereThereInThePeriod()
    {
        var answers = Workforce()
            .With(200, new StaffRecord { IsDigital = true })
            .With(2, Secondment(true, 300, null))
            .With(2, Secondment(true, 900, 300))
            .With(5, Secondment(true, 900, 400))
            .With(3, Secondment(false, 900, 700))
            .With(5, Secondment(false, 2000, 800))
            .Compute();

        Assert.Equal(2, answers[InwardSecondees]!.Value);
        Assert.Equal(1, answers[OutwardSecondees]!.Value); // 3 to 200 staff, rounded down
        Assert.Equal(RecordKind.Staff, answers[InwardSecondees]!.Kind);
        Assert.Equal(RecordKind.Staff, answers[OutwardSecondees]!.Kind);
    }

    [Fact]
    public void Numbers_WithoutARegister_ComeFromHowStaffAreEmployed()
    {
        var answers = Workforce()
            .With(99, new StaffRecord { IsDigital = true, Employment = Employment.Permanent })
            .With(1, new StaffRecord { IsDigital = true, Employment = Employment.SecondedIn, ServiceStart = DaysAgo(100) })
            .With(2, new StaffRecord { IsDigital = true, Employment = Employment.SecondedIn, ServiceStart = DaysAgo(900), ServiceEnd = DaysAgo(100) })
            .With(2, new StaffRecord { IsDigital = false, IsSenior = true, Employment = Employment.SecondedOut })
            .With(5, new StaffRecord { IsDigital = false, IsSenior = false, Employment = Employment.SecondedOut })
            .Compute();

        Assert.Equal(3, answers[InwardSecondees]!.Value);
        Assert.Equal(2, answers[OutwardSecondees]!.Value);
    }

    /// <summary>The export of a system that has no word for secondees says nothing of them.</summary>
    [Fact]
    public void Numbers_StaffListThatMarksNoSecondment_AreUnknown()
    {
        var answers = Workforce()
            .With(200, new StaffRecord { IsDigital = true, IsSenior = false, Employment = Employment.Permanent })
            .With(9, new StaffRecord { IsDigital = true, IsSenior = false, Employment = Employment.SecondedIn, ServiceStart = DaysAgo(100) })
            .Compute();

        Assert.Equal(NotComputedReason.MarksNoSecondment, answers[InwardSecondees]!.Reason);
        Assert.Equal(NotComputedReason.MarksNoSecondment, answers[OutwardSecondees]!.Reason);
    }

    [Fact]
    public void Numbers_NoOutwardSecondment_IsZeroWhenThereIsARegister() =>
        Assert.Equal(0, Workforce().With(10, new StaffRecord { IsDigital = true }).With(1, Secondment(false, 2000, 900)).Compute()[OutwardSecondees]!.Value);

    [Fact]
    public void Numbers_PerHundred_AreRoundedDown()
    {
        var answers = Workforce()
            .With(101, new StaffRecord { IsDigital = true })
            .With(199, Secondment(false, 300, null))
            .With(199, Secondment(true, 300, null))
            .Compute();

        Assert.Equal(197, answers[OutwardSecondees]!.Value); // 197.03
        Assert.Equal(197, answers[InwardSecondees]!.Value);
    }

    [Fact]
    public void OutwardSecondees_RegisterThatDoesNotSayWho_IsUnknown()
    {
        var answer = Workforce()
            .With(100, new StaffRecord { IsDigital = true })
            .With(12, new SecondmentRecord { IsInward = false, StartedOn = DaysAgo(100) })
            .Compute()[OutwardSecondees]!;

        Assert.Equal(NotComputedReason.FieldNotCarried, answer.Reason);
        Assert.Equal("The secondments do not say: which are of digital or senior staff.", answer.Text);
    }

    [Fact]
    public void SecondmentSetupTime_FromAgreementToFirstDay_IsTheMean() =>
        Assert.Equal(2, Workforce().With(10, Secondment(true, 300, null)).Compute()[SecondmentSetupTime]!.Value);

    [Fact]
    public void SecondeeRetentionRate_EndedInwardSecondments_CountsWhatStayed() => Assert.Equal(40, Workforce()
        .With(4, Secondment(true, 300, 10, stayed: true))
        .With(6, Secondment(true, 300, 10, stayed: false))
        .With(9, Secondment(true, 300, -30, stayed: null))
        .With(9, Secondment(false, 300, 10, stayed: true))
        .Compute()[SecondeeRetentionRate]!.Value);
}
