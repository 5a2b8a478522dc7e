namespace Toolkit.Rules.Benchmarks.Tests;

public class PortfolioTests
{
    private const int Count = 2000;

    private readonly Portfolio _portfolio = new() { Count = Count };

    public PortfolioTests() => _portfolio.Prepare();

    [Fact]
    public void Benchmarks_EachForm_FindsTheSameScoresAndFirstFive()
    {
        var expected = _portfolio.HandWritten();
        Assert.All([_portfolio.HandWrittenAllCores(), _portfolio.RowByRow(), _portfolio.RowByRowAllCores()], table =>
        {
            for (var organisation = 0; organisation < Count; organisation++)
                Assert.Equal(Of(expected, organisation), Of(table, organisation));
        });
        Assert.All([_portfolio.Columnar(), _portfolio.ColumnarAllCores(), _portfolio.ColumnarFromProfiles()], ranking =>
        {
            Assert.Equal(Count, ranking.Count);
            for (var organisation = 0; organisation < Count; organisation++)
                Assert.Equal(Of(expected, organisation), Of(ranking[organisation]));
        });
    }

    private static (string Scores, string First) Of(ScoreTable table, int organisation) => (
        string.Join(' ', Enumerable.Range(0, 21).Select(position => table.Score(organisation, position))),
        string.Join(' ', table.First(organisation).ToArray()));

    private static (string Scores, string First) Of(Columns.RankedOrganisation found) => (
        string.Join(' ', Enumerable.Range(0, 21).Select(position => (int)((found.Score(position) ?? 0) * 100))),
        string.Join(' ', Enumerable.Range(1, 5).Select(rank => found.At(rank) ?? -1)));
}
