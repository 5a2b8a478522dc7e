using Toolkit.Rules.Approaches;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Benchmarks.Tests;

public class RobustnessTests
{
    private const double Draws = Robustness.Draws;

    [Theory]
    [InlineData("united-kingdom-2025")]
    [InlineData("fictional-full")]
    [InlineData("canada-transport-2024")]
    public void Benchmarks_BothForms_CountTheSame(string profile)
    {
        var benchmark = new Robustness { Profile = profile };
        benchmark.Prepare();
        var (input, counts, found) = (benchmark.Input, benchmark.HandWritten(), benchmark.ToolkitRules());

        Assert.Equal(counts.FirstUnderJudgement, found.FirstUnderJudgement);
        Assert.Equal(input.Candidates.Select(position => input.Ids[position]), found.Approaches.Select(item => item.Id).Order(StringComparer.Ordinal));
        var byId = Enumerable.Range(0, input.Candidates.Length).ToDictionary(candidate => input.Ids[input.Candidates[candidate]]);
        Assert.All(found.Approaches, (approach, place) =>
        {
            var candidate = byId[approach.Id];
            Assert.Equal(counts.Recommended[candidate] / Draws, approach.Recommended, 6);
            Assert.All(approach.Ranks, (share, rank) => Assert.Equal(counts.Ranks[candidate, rank] / Draws, share, 6));
            Assert.Equal(approach.CentralWeights is null, counts.WeightsWhenFirst[candidate].Sum() == 0);
            Assert.Equal(approach.CentralWeights is null ? null : counts.FirstUnderOwn[candidate] / Draws, approach.Confidence);
            if (approach.CentralWeights is { } weights)
                Assert.Equal(counts.WeightsWhenFirst[candidate][(int)Criterion.Need] / counts.WeightsWhenFirst[candidate].Sum(), weights.Need, tolerance: 1e-6);
            if (place + 1 < found.Approaches.Count && byId[found.Approaches[place + 1].Id] is var next)
                Assert.Equal((Draws + counts.Ahead[candidate, next] - counts.Ahead[next, candidate]) / (2 * Draws), approach.AheadOfNext!.Value, 6);
        });
    }

    [Theory]
    [InlineData("united-kingdom-2025")]
    [InlineData("fictional-full")]
    public void LikelyPlaces_Report_HasThemForEveryRowOfItsOrder(string profile)
    {
        var benchmark = new Robustness { Profile = profile };
        benchmark.Prepare();
        var found = benchmark.LikelyPlaces();

        Assert.Equal(ApproachCatalogue.Default.Rules.Count, found.Length);
        Assert.Equal(benchmark.ToolkitRules().Approaches.Count(item => item.Recommended > 0), found.Count(range => range is not null));
    }
}
