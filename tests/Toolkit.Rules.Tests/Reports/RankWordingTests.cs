using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Tests.Reports;

public sealed class RankWordingTests
{
    [Theory]
    [InlineData("worst")]
    [InlineData("trigger")]
    [InlineData("mixed")]
    public void Of_EachRank_NamesItsNeighboursAndTheirDistance(string sample)
    {
        var report = ReportSamples.All[sample]();
        Assert.True(report.Recommendations.Count > 2);

        // Neighbours are those of the one order, undecided ones too, as long as the lever is the same.
        Assert.All(report.Recommendations, item =>
        {
            var peers = report.Order.Where(placed => placed.Group == OrderGroup.AskFor == (item.Lever != Lever.Own)).ToList();
            var index = peers.FindIndex(placed => placed.Id == item.Id);
            var (above, below) = (peers.ElementAtOrDefault(index - 1), peers.ElementAtOrDefault(index + 1));
            var fewer = above is null ? null : $"{PlainNumber.Of(above.Score - item.Score)} fewer than {above.Id} above it";
            var more = below is null ? null : $"{PlainNumber.Of(item.Score - below.Score)} more than {below.Id}, which comes next";
            if (above is not null && below is not null)
                more = $"{PlainNumber.Of(item.Score - below.Score)} more than {below.Id} below it";
            var said = new RankWording(report).Of(item).ToList();
            Assert.Equal($"It scores {PlainNumber.Of(item.Score)} points: {string.Join(" and ", new[] { fewer, more }.OfType<string>())}.", said[0]);
            Assert.Equal(item.Lever != Lever.Own, said.Contains("It comes after all that the organisation can do itself, whatever the scores."));
        });
    }

    [Fact]
    public void Of_LowerRank_NamesTheCriterionThatCostsMost()
    {
        var report = ReportSamples.All["mixed"]();
        var (above, item) = report.Recommendations.Zip(report.Recommendations.Skip(1))
            .First(pair => pair.First.Place + 1 == pair.Second.Place && pair.First.Lever == pair.Second.Lever && pair.First.Score > pair.Second.Score);
        var losses = item.Contributions.Zip(above.Contributions, (mine, other) => (mine.Criterion, Points: other.Points - mine.Points)).ToList();
        var most = losses.MaxBy(loss => loss.Points);

        Assert.Contains($"Against {above.Id} it loses most from {most.Criterion.ToString().ToLowerInvariant()}: {PlainNumber.Of(most.Points)} points.", new RankWording(report).Of(item));
    }

    [Fact]
    public void Of_EqualScores_SaysWhatDecides()
    {
        // Two approaches of the host's own that differ in nothing but the id.
        var report = ReportSamples.Recommend(
            ReportSamples.Empty(OrganisationKind.Department).With(ReportSamples.BadgeRule.Badges, 10),
            options =>
            {
                options.Rules.Add(new TwinRule("TWIN501"));
                options.Rules.Add(new TwinRule("TWIN502"));
            });
        var tied = report.Recommendations.Zip(report.Recommendations.Skip(1)).First(pair => pair.First.Score == pair.Second.Score);

        Assert.All([tied.First, tied.Second], item => Assert.Contains(new RankWording(report).Of(item), sentence => sentence.StartsWith("Where scores are equal", StringComparison.Ordinal)));
    }

    [Fact]
    public void Of_OnlyApproachWithAPlace_SaysSo()
    {
        // Every answer at its target but those of DLT703: all else is met.
        var report = ReportSamples.Recommend(ReportSamples.Every(OrganisationKind.Government, evidence => evidence.Target)
            .With(LeaderEngagementIndicators.DigitalMinisterInfluence, MaturityLevel.Level0)
            .With(LeaderEngagementIndicators.MinisterSpendLever, false));

        var only = Assert.Single(report.Recommendations);
        Assert.Single(report.Order);
        Assert.Equal($"It scores {PlainNumber.Of(only.Score)} points and has no neighbour.", Assert.Single(new RankWording(report).Of(only)));
    }

    [Fact]
    public void Of_UndecidedNeighbour_IsNamed()
    {
        var report = ReportSamples.Recommend(ReportSamples.Empty(OrganisationKind.Government)
            .With(LeaderEngagementIndicators.DigitalMinisterInfluence, MaturityLevel.Level0)
            .With(LeaderEngagementIndicators.MinisterSpendLever, false));

        var (only, next) = (Assert.Single(report.Recommendations), report.Order[1]);
        Assert.Equal(Outcome.Undecided, next.Outcome);
        Assert.Equal($"It scores {PlainNumber.Of(only.Score)} points: {PlainNumber.Of(only.Score - next.Score)} more than {next.Id}, which comes next.", new RankWording(report).Of(only).First());
    }

    private sealed class TwinRule(string id) : ApproachRule
    {
        protected override void Describe(DescriptorBuilder approach) =>
            approach.Id(id).Effort(EffortSize.Small).FirstEffectAfterMonths(SourcedNumber.Judged(2)).Since("1.0.0");

        protected override void Define(RuleBuilder rule) => rule
            .When().Below(
                ReportSamples.BadgeRule.Badges, trigger: SourcedNumber.Judged(50), target: SourcedNumber.Judged(90), worst: SourcedNumber.Judged(10), weight: SourcedNumber.Judged(1))
            .Then().Recommend();
    }
}
