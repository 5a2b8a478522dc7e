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
    [InlineData(1, 0, 0.166666667)]
    [InlineData(0, 1, 0.083333333)]
    [InlineData(2, 2, 0.5)]
    [InlineData(6, 0, 1)]
    [InlineData(5, 2, 1)]
    [InlineData(9, 9, 1)]
    public void Leverage_Links_CountOneOrAHalfUpToSix(int requiredBy, int helps, double leverage)
    {
        var links = Enumerable.Repeat(1.0, requiredBy).Concat(Enumerable.Repeat(0.5, helps)).Select((strength, from) => (from, strength)).ToArray();

        Assert.Equal(leverage, Scoring.Leverage(links, [.. links.Select(_ => Met)]));
    }

    [Fact]
    public void Leverage_ApproachThatDoesNotApply_IsNotCounted() =>
        Assert.Equal(0.25, Scoring.Leverage([(0, 1), (1, 1), (2, 0.5)], [RuleOutcome.NotApplicable, Needed, Undecided]));

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
}
