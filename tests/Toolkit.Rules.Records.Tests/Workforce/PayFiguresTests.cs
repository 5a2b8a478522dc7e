using static Toolkit.Rules.Indicators.LeadershipCadreIndicators;
using static Toolkit.Rules.Records.Tests.RecordSetSteps;

namespace Toolkit.Rules.Records.Tests;

public sealed class PayFiguresTests
{
    private static readonly WorkforceOptions Market = new()
    {
        MarketPay = new Dictionary<string, decimal> { ["Architect"] = 100_000, ["Analyst"] = 80_000 },
    };

    private static StaffRecord Senior(string? role, decimal? pay, bool manages = false, string grade = "G6") =>
        new() { IsDigital = true, IsSenior = true, Role = role, Pay = pay, Grade = grade, HasDirectReports = manages };

    [Fact]
    public void SeniorPayGap_RolesOfTheTable_IsTheMedianDistanceToTheirMarket()
    {
        var answer = Workforce(Market)
            .With(7, Senior("Architect", 70_000))
            .With(4, Senior("Architect", 100_000))
            .With(4, Senior("Analyst", 40_000))
            .With(3, Senior("Analyst", null))
            .With(3, Senior("Not in the table", 10))
            .Compute()[SeniorPayGap]!;

        Assert.Equal(30, answer.Value);
        Assert.Equal(10L, answer.Records);
        Assert.Equal(1L, answer.Unstated);
    }

    [Fact]
    public void SeniorPayGap_PaidAboveTheMarket_IsZero() =>
        Assert.Equal(0, Workforce(Market).With(12, Senior("Analyst", 99_000)).Compute()[SeniorPayGap]!.Value);

    [Fact]
    public void SeniorPayGap_WithoutTable_SaysSo()
    {
        var answer = Workforce().With(20, Senior("Architect", 70_000)).Compute()[SeniorPayGap]!;

        Assert.Null(answer.Value);
        Assert.Equal(NotComputedReason.OptionNotGiven, answer.Reason);
        Assert.Equal("Not given: the table of market pay.", answer.Text);
    }

    [Fact]
    public void ExpertPayParity_WithinAGrade_ComparesMediansAndWeighsByExperts()
    {
        // G6: 90 of 100 for 10 experts. G5: 80 of 80 for 30. G4 has too few managers. (10 x 0.9 + 30 x 1) / 40 = 97.5
        var answer = Workforce()
            .With(10, Senior(null, 90_000))
            .With(10, Senior(null, 100_000, manages: true))
            .With(30, Senior(null, 80_000, grade: "G5"))
            .With(12, Senior(null, 80_000, manages: true, grade: "G5"))
            .With(20, Senior(null, 10_000, grade: "G4"))
            .With(9, Senior(null, 80_000, manages: true, grade: "G4"))
            .Compute()[ExpertPayParity]!;

        Assert.Equal(98, answer.Value);
        Assert.Equal(50L, answer.Records);
    }

    [Fact]
    public void ExpertPayParity_NoGradeHasEnoughOfBoth_IsNotComputed() => Assert.Equal(NotComputedReason.TooFewPeople, Workforce()
        .With(50, Senior(null, 90_000))
        .With(9, Senior(null, 100_000, manages: true))
        .Compute()[ExpertPayParity]!.Reason);

    [Fact]
    public void Constructor_MarketPayOfZero_IsRefused() => Assert.Throws<ArgumentException>(
        () => Workforce(new WorkforceOptions { MarketPay = new Dictionary<string, decimal> { ["Architect"] = 0 } }));
}
