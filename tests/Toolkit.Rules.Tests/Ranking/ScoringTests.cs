using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Rules;
using Toolkit.Rules.Tests.Evaluation;

namespace Toolkit.Rules.Tests.Ranking;

public sealed class ScoringTests
{
    private static readonly RuleOutcome Met = Sums.Decide(1, 1, 0, 0.25);
    private static readonly RuleOutcome Needed = Sums.Decide(1, 1, 1, 0.25);
    private static readonly RuleOutcome Undecided = Sums.Decide(1, 0, 0, 0.25);

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1, 0, 0.333333333)]
    [InlineData(0, 1, 0.166666667)]
    [InlineData(1, 1, 0.5)]
    [InlineData(3, 0, 1)]
    [InlineData(2, 2, 1)]
    [InlineData(9, 9, 1)]
    public void Leverage_LinksOfFullNeed_CountOneOrAHalfUpToThree(int requiredBy, int helps, double leverage) =>
        Assert.Equal(leverage, Leverage([.. Enumerable.Repeat((1.0, Needed), requiredBy), .. Enumerable.Repeat((0.5, Needed), helps)]));

    // (1 x 0.8 + 0.5 x 0.6) / 3
    [Fact]
    public void Leverage_ApproachesThatAreNeeded_CountByTheirNeed() =>
        Assert.Equal(0.366666667, Leverage((1, Sums.Decide(10, 10, 8, 0.25)), (0.5, Sums.Decide(10, 10, 6, 0.25))));

    // Nothing answered is a need of 0.5; half of it answered and bad at 0.3 is 0.15 + 0.25.
    [Fact]
    public void Leverage_UndecidedApproach_CountsByTheNeedExpected()
    {
        Assert.Equal(0.166666667, Leverage((1, Undecided)));
        Assert.Equal(0.133333333, Leverage((1, Sums.Decide(10, 5, 1.5, 0.25))));
    }

    // A need of 0.2 is met, and of 0.25 is not.
    [Fact]
    public void Leverage_ApproachThatIsMet_AddsNothingWhateverItsNeed()
    {
        Assert.Equal(0, Leverage((1, Met), (1, Sums.Decide(10, 10, 2, 0.25)), (0.5, Sums.Decide(10, 8, 0, 0.25))));
        Assert.Equal(0.083333333, Leverage((1, Sums.Decide(10, 10, 2.5, 0.25))));
    }

    // (1 + 0.5 x 0.5) / 3
    [Fact]
    public void Leverage_ApproachThatDoesNotApplyOrFailed_IsNotCounted() =>
        Assert.Equal(0.416666667, Leverage((1, RuleOutcome.NotApplicable), (1, Needed), (0.5, Undecided), (1, RuleOutcome.Faulted)));

    // The sum is exact in any order: a half billionth is kept until the end.
    [Fact]
    public void Leverage_LinksInAnotherOrder_AreTheSameToTheLastBit()
    {
        (double, RuleOutcome)[] links = [.. Enumerable.Range(1, 6).Select(number => (number % 2 == 0 ? 1 : 0.5, Sums.Decide(7, 7, number, 0.1)))];

        Assert.Equal(Leverage(links), Leverage([.. links.Reverse()]));
        // Half of one, three and five sevenths, all of two, four and six.
        Assert.Equal(16.5 / 7 / 3, Leverage(links), 1e-9);
    }

    [Fact]
    public void Leverage_SideBySide_IsThatOfOne() => Assert.All(
        new double[] { 0, 1, 0.5, 1e9, 1_234_567_890.5, 2_999_999_999, 3e9, 9e9 },
        wanted => Assert.Equal(Scoring.Leverage(wanted), Scoring.Leverage(new Lanes(wanted)).First));

    public static TheoryData<string, double> Requirements { get; } = new()
    {
        { "", 1 },
        { "met", 1 },
        { "needed", 0 },
        { "undecided", 0.5 },
        { "not applicable", 1 },
        { "met,needed", 0.5 },
        { "met,undecided", 0.75 },
        { "met,met,needed", 0.666666667 },
        { "needed,not applicable", 0 },
        { "met,not applicable,undecided", 0.75 },
    };

    [Theory]
    [MemberData(nameof(Requirements))]
    public void Readiness_Requirements_CountByOutcome(string requirements, double readiness)
    {
        RuleOutcome[] outcomes = [.. requirements.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(name => name switch
        {
            "met" => Met,
            "needed" => Needed,
            "undecided" => Undecided,
            _ => RuleOutcome.NotApplicable,
        })];

        Assert.Equal(readiness, Scoring.Readiness([.. Enumerable.Range(0, outcomes.Length)], outcomes));
    }

    [Theory]
    [InlineData(EffortSize.Small, 1)]
    [InlineData(EffortSize.Medium, 0.6)]
    [InlineData(EffortSize.Large, 0.2)]
    public void Ease_Effort_FollowsItsSize(EffortSize effort, double ease) => Assert.Equal(ease, Scoring.Ease(effort));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(9, 0.75)]
    [InlineData(12, 0.666666667)]
    [InlineData(18, 0.5)]
    [InlineData(36, 0)]
    [InlineData(60, 0)]
    public void Speed_Months_FallsToZeroAtThirtySix(double months, double speed) => Assert.Equal(speed, Scoring.Speed(months));

    [Fact]
    public void Fit_Priority_IsTheStatedOneOrAHalf()
    {
        Assert.Equal(0.8, Scoring.Fit(0.8));
        Assert.Equal(0, Scoring.Fit(0));
        Assert.Equal(0.5, Scoring.Fit(double.NaN));
    }

    [Theory]
    [InlineData(0.05, 0.175, 88)] // 0.875 points: a half in decimals, a little less in binary
    [InlineData(0.05, 0.5, 250)]
    [InlineData(0.5, 1, 5000)]
    [InlineData(1, 1, 10000)]
    [InlineData(0, 1, 0)]
    [InlineData(0.1, 0.6, 600)]
    [InlineData(0.2, 0.083333333, 167)]
    [InlineData(0.35, 0.0001, 0)]
    [InlineData(0.35, 0.00015, 1)]
    [InlineData(0.15, 0.3, 450)]
    [InlineData(0.35, 0.29, 1015)]
    public void Hundredths_WeightTimesValue_IsRoundedHalfUp(double weight, double value, int hundredths)
    {
        Assert.Equal(hundredths, Scoring.Hundredths(weight, value));
        Assert.Equal((double)hundredths, Scoring.Hundredths(weight, new Lanes(value)).First);
    }

    private static double Leverage(params (double Strength, RuleOutcome Outcome)[] links) =>
        Scoring.Leverage([.. links.Select((link, from) => (from, link.Strength))], [.. links.Select(link => link.Outcome)]);
}
