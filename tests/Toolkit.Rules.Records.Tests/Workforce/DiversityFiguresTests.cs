using static Toolkit.Rules.Indicators.DigitalWorkforceIndicators;
using static Toolkit.Rules.Records.Tests.RecordSetSteps;

namespace Toolkit.Rules.Records.Tests;

public sealed class DiversityFiguresTests
{
    private static WorkforceRecords Mixed => Workforce()
        .With(12, new StaffRecord { IsDigital = true, IsSenior = false, Gender = Gender.Woman })
        .With(20, new StaffRecord { IsDigital = true, IsSenior = false, Gender = Gender.Man })
        .With(4, new StaffRecord { IsDigital = true, IsSenior = true, Gender = Gender.Woman })
        .With(12, new StaffRecord { IsDigital = true, IsSenior = true, Gender = Gender.Other })
        .With(6, new StaffRecord { IsDigital = true, IsSenior = false, Gender = Gender.NotSaid })
        .With(6, new StaffRecord { IsDigital = true, IsSenior = false })
        .With(45, new StaffRecord { IsDigital = false, Gender = Gender.Woman })
        .With(15, new StaffRecord { IsDigital = false, Gender = Gender.Man });

    [Fact]
    public void WomenShare_MixedStaff_LeavesOutThoseWhoDoNotSay()
    {
        var answer = Mixed.Compute()[WomenShare]!;

        Assert.Equal(33, answer.Value);
        Assert.Equal(20L, answer.Records);
        Assert.Equal(1L, answer.Unstated); // 16 of 48; 6 with an empty field
        Assert.Equal("Computed as of 2026-10-31; staff records counted: 20 or more. Left open in at least 1 more.", answer.Text);
    }

    [Fact]
    public void GenderGap_MixedStaff_IsTheDistanceToAllStaff() => Assert.Equal(23, Mixed.Compute()[GenderGap]!.Value); // 61/108 - 16/48 = 23.1

    [Fact]
    public void GenderGap_MoreWomenInDigital_IsZero() => Assert.Equal(0, Workforce()
        .With(20, new StaffRecord { IsDigital = true, Gender = Gender.Woman })
        .With(20, new StaffRecord { IsDigital = false, Gender = Gender.Man })
        .Compute()[GenderGap]!.Value);

    [Fact]
    public void WomenShareSenior_MixedStaff_IsThatOfSeniors() => Assert.Equal(25, Mixed.Compute()[WomenShareSenior]!.Value);

    [Fact]
    public void DiversityDataCompleteness_GenderAlone_IsUnknown()
    {
        var answer = Mixed.Compute()[DiversityDataCompleteness]!;

        Assert.Equal(NotComputedReason.FieldNotCarried, answer.Reason);
        Assert.Equal("The staff records do not say: whether the diversity data are complete.", answer.Text);
    }

    [Fact]
    public void DiversityDataCompleteness_FieldOfItsOwn_IsTaken() => Assert.Equal(75, Workforce()
        .With(15, new StaffRecord { IsDigital = true, Gender = Gender.Man, IsDiversityDataComplete = true })
        .With(5, new StaffRecord { IsDigital = true, Gender = Gender.Man, IsDiversityDataComplete = false })
        .Compute()[DiversityDataCompleteness]!.Value);

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, NotComputedReason.WouldDisclose)]
    [InlineData(9, NotComputedReason.WouldDisclose)]
    [InlineData(10, null)]
    public void WomenShareSenior_FewDigitalStaffAreNotSenior_IsWithheld(int others, NotComputedReason? expected) => Assert.Equal(expected, Workforce()
        .With(30, new StaffRecord { IsDigital = true, IsSenior = true, Gender = Gender.Man })
        .With(others, new StaffRecord { IsDigital = true, IsSenior = false, Gender = Gender.Woman })
        .Compute()[WomenShareSenior]!.Reason);

    [Theory]
    [InlineData(0, null)]
    [InlineData(9, NotComputedReason.WouldDisclose)]
    [InlineData(10, null)]
    public void GenderGap_FewStaffAreNotDigital_IsWithheld(int others, NotComputedReason? expected) => Assert.Equal(expected, Workforce()
        .With(30, new StaffRecord { IsDigital = true, Gender = Gender.Man })
        .With(others, new StaffRecord { IsDigital = false, Gender = Gender.Woman })
        .Compute()[GenderGap]!.Reason);
}
