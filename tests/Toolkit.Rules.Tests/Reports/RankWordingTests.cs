using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;

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
        var ranked = report.Recommendations;
        Assert.True(ranked.Count > 2);

        Assert.All(ranked.Skip(1).SkipLast(1), item =>
        {
            var (above, below) = (ranked[item.Rank - 2], ranked[item.Rank]);
            var sentence = $"It scores {PlainNumber.Of(item.Score)} points: {PlainNumber.Of(above.Score - item.Score)} fewer than {above.Id} above it"
                + $" and {PlainNumber.Of(item.Score - below.Score)} more than {below.Id} below it.";
            Assert.Equal(sentence, new RankWording(report).Of(item).First());
        });
        Assert.StartsWith($"It scores {PlainNumber.Of(ranked[0].Score)} points, the most of all: ", new RankWording(report).Of(ranked[0]).First(), StringComparison.Ordinal);
        Assert.EndsWith($" {ranked[^2].Id} above it.", new RankWording(report).Of(ranked[^1]).First(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_LowerRank_NamesTheCriterionThatCostsMost()
    {
        var report = ReportSamples.All["mixed"]();
        var (above, item) = report.Recommendations.Zip(report.Recommendations.Skip(1)).First(pair => pair.First.Score > pair.Second.Score);
        var losses = item.Contributions.Zip(above.Contributions, (mine, other) => (mine.Criterion, Points: other.Points - mine.Points)).ToList();
        var most = losses.MaxBy(loss => loss.Points);

        Assert.Contains($"Against {above.Id} it loses most from {most.Criterion.ToString().ToLowerInvariant()}: {PlainNumber.Of(most.Points)} points.", new RankWording(report).Of(item));
    }

    [Fact]
    public void Of_EqualScores_SaysWhatDecides()
    {
        var report = ReportSamples.All["worst"]();
        var tied = report.Recommendations.Zip(report.Recommendations.Skip(1)).First(pair => pair.First.Score == pair.Second.Score);

        Assert.All([tied.First, tied.Second], item => Assert.Contains(new RankWording(report).Of(item), sentence => sentence.StartsWith("Where scores are equal", StringComparison.Ordinal)));
    }

    [Fact]
    public void Of_OnlyRecommendation_SaysSo()
    {
        var report = ReportSamples.Recommend(ReportSamples.Empty(OrganisationKind.Government)
            .With(LeaderEngagementIndicators.DigitalMinisterInfluence, MaturityLevel.Level0)
            .With(LeaderEngagementIndicators.MinisterSpendLever, false));

        Assert.EndsWith("is the only recommendation.", Assert.Single(new RankWording(report).Of(Assert.Single(report.Recommendations))), StringComparison.Ordinal);
    }
}
