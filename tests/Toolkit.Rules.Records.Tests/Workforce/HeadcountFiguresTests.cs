using static Toolkit.Rules.Indicators.DigitalWorkforceIndicators;
using static Toolkit.Rules.Records.Tests.RecordSetSteps;

namespace Toolkit.Rules.Records.Tests;

public sealed class HeadcountFiguresTests
{
    [Fact]
    public void WorkforceShare_DigitalAmongStaff_IsTheirShare()
    {
        var answer = Workforce()
            .With(6, new StaffRecord { IsDigital = true })
            .With(94, new StaffRecord { IsDigital = false })
            .With(50, new StaffRecord { IsDigital = true, Employment = Employment.Contractor })
            .With(50, new StaffRecord { IsDigital = true, ServiceEnd = AsOf })
            .With(50, new StaffRecord { IsDigital = true, ServiceStart = AsOf.AddDays(1) })
            .Compute()[WorkforceShare]!;

        Assert.Equal(6, answer.Value);
        Assert.Equal(100L, answer.Records);
        Assert.Equal(0L, answer.Unstated);
        Assert.Equal("Computed as of 2026-10-31; staff records counted: 100 or more. Counted in heads, because some of the records lack the full-time equivalent.", answer.Text);
    }

    [Theory]
    [InlineData(false, 20)] // 10 x 0.5 of 10 x 0.5 + 20
    [InlineData(true, 33)] // one record without: heads
    public void WorkforceShare_FullTimeEquivalents_CountWhereEverybodyHasOne(bool lacksOne, double expected)
    {
        var answer = Workforce()
            .With(10, new StaffRecord { IsDigital = true, Fte = 0.5m })
            .With(19, new StaffRecord { IsDigital = false, Fte = 1 })
            .With(1, new StaffRecord { IsDigital = false, Fte = lacksOne ? null : 1 })
            .Compute()[WorkforceShare]!;

        Assert.Equal(expected, answer.Value);
        Assert.Equal(lacksOne, answer.Text.EndsWith(" Counted in heads, because some of the records lack the full-time equivalent.", StringComparison.Ordinal));
    }

    [Fact]
    public void WorkforceShare_NobodyMarkedAsDigital_IsUnknownAndNotZero()
    {
        var answer = Workforce().With(500, new StaffRecord { IsDigital = false }).Compute()[WorkforceShare]!;

        Assert.Null(answer.Value);
        Assert.Equal(NotComputedReason.CodesNoDigital, answer.Reason);
        Assert.Contains("cannot show how much of it there is", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 100, 1d)] // a small organisation with one digital post
    [InlineData(1, 101, null)]
    [InlineData(9, 900, 1d)]
    [InlineData(9, 5000, null)]
    [InlineData(10, 5000, 0d)] // few, and coded often enough to be meant
    public void WorkforceShare_NextToNobodyMarkedAsDigital_IsUnknown(int digital, int all, double? expected)
    {
        var answer = Workforce().With(digital, new StaffRecord { IsDigital = true }).With(all - digital, new StaffRecord { IsDigital = false })
            .Compute()[WorkforceShare]!;

        Assert.Equal(expected, answer.Value);
        Assert.Equal(expected is null ? NotComputedReason.CodesNoDigital : null, answer.Reason);
    }

    [Fact]
    public void WorkforceShare_ProfessionNeverCoded_SaysWhichFieldIsMissing()
    {
        var answer = Workforce().With(500, new StaffRecord { Gender = Gender.Woman }).Compute()[WorkforceShare]!;

        Assert.Equal(NotComputedReason.FieldNotCarried, answer.Reason);
        Assert.Equal("The staff records do not say: who is in a digital role.", answer.Text);
    }

    [Theory]
    [InlineData(10, 50d, null)]
    [InlineData(11, null, NotComputedReason.TooManyUnstated)]
    public void ContractorShare_KindOfEmploymentOftenEmpty_IsOnlyComputedWhereMostSayIt(int empty, double? expected, NotComputedReason? reason)
    {
        var answer = Workforce()
            .With(5, new StaffRecord { IsDigital = true, Employment = Employment.Contractor })
            .With(5, new StaffRecord { IsDigital = true, Employment = Employment.Permanent })
            .With(empty, new StaffRecord { IsDigital = true })
            .With(40, new StaffRecord { IsDigital = false })
            .Compute()[ContractorShare]!;

        Assert.Equal(expected, answer.Value);
        Assert.Equal(reason, answer.Reason);
        Assert.Equal(expected is null ? 0 : 10L, answer.Unstated);
    }

    [Theory]
    [InlineData(9, null)]
    [InlineData(10, 100d)]
    public void ContractorShare_FewerThanTenPeople_IsNotComputed(int people, double? expected)
    {
        var answer = Workforce().With(people, new StaffRecord { IsDigital = true, Employment = Employment.Contractor }).Compute()[ContractorShare]!;

        Assert.Equal(expected, answer.Value);
        Assert.Equal(expected is null ? NotComputedReason.TooFewPeople : null, answer.Reason);
        Assert.Equal(expected is null, answer.Text.Contains("fewer than 10 people", StringComparison.Ordinal));
    }
}
