namespace Toolkit.Rules.Benchmarks.Tests;

public class OrderTests
{
    [Theory]
    [InlineData("united-kingdom-2025")]
    [InlineData("fictional-full")]
    public void Benchmarks_BothForms_AreAboutTheSameOrder(string profile)
    {
        var benchmark = new Order { Profile = profile };
        benchmark.Prepare();
        var (order, report) = (benchmark.ToolkitRules(), benchmark.Recommend());
        var ranked = report.Order;

        Assert.Equal(
            ranked.Zip(ranked.Skip(1), (above, below) => (above.Id, below.Id, above.Score - below.Score)),
            order.RankGaps.Select(contrast => (contrast.Id, contrast.Next, contrast.Points)));
        Assert.Equal(report.Recommendations.Select(item => item.Id).Concat(report.Others.Select(item => item.Id)).Order(StringComparer.Ordinal), order.Changes.Select(change => change.Id));
    }
}
