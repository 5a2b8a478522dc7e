using Toolkit.Rules.Columns;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tests.Columns;

/// <summary>What the properties over generated organisations do not reach: limits, order, cancelling, and sets of more than one block.</summary>
public sealed class AnswerColumnsTests
{
    private static readonly RecommendationEngine Engine = RecommendationEngine.CreateDefault();

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Rank_ManyBlocksOfSeveralKinds_KeepsTheOrderInWhichTheyCame(int threads)
    {
        var profiles = Enumerable.Range(0, 1000).Select(Profile).ToArray();

        var ranking = Filled(profiles).Rank(threads: threads);

        Assert.Equal(profiles.Select(profile => profile.Organisation.Id), All(ranking).Select(found => found.Organisation.Id));
        Assert.All(profiles.Zip(All(ranking)), pair => Assert.Equal(
            Engine.Recommend(pair.First).Order.Select(item => item.Id).Take(5),
            Enumerable.Range(1, 5).Select(pair.Second.At).OfType<int>().Select(position => ranking.Approaches[position].Id)));
    }

    [Fact]
    public void Rank_AllTheSame_TiesGoByTheSingleReportsOrder()
    {
        var profile = IndicatorCatalogue.All.OfType<Indicator<bool>>().Aggregate(Profile(0), (answered, indicator) => answered.With(indicator, false));
        var ranking = Filled([profile, profile]).Rank(places: 21);

        var expected = Engine.Recommend(profile).Order.Select(item => item.Id).ToArray();
        Assert.True(expected.Length > 5);
        Assert.All(All(ranking), found => Assert.Equal(
            expected, Enumerable.Range(1, 21).Select(found.At).OfType<int>().Select(position => ranking.Approaches[position].Id)));
    }

    [Fact]
    public void Rank_MoreAddedAfterwards_LeavesTheRankingAsItWas()
    {
        var columns = Filled([Profile(1)]);
        var ranking = columns.Rank();
        columns.Add(Profile(7));

        Assert.Equal(1, ranking.Count);
        Assert.Equal(2, columns.Count);
        Assert.Equal(2, columns.Rank().Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => ranking[1]);
    }

    [Fact]
    public void Rank_NothingAdded_IsEmpty() => Assert.Equal(0, Engine.CreateColumns().Rank().Count);

    [Fact]
    public void Rank_PlacesOrThreadsBelowOne_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Engine.CreateColumns().Rank(places: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Engine.CreateColumns().Rank(threads: 0));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Rank_Cancelled_Stops(int threads)
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => Filled([Profile(1)]).Rank(threads: threads, cancellationToken: source.Token));
    }

    [Fact]
    public void Organisation_AskedForWhatIsNotThere_Refuses()
    {
        var found = Filled([Profile(1)]).Rank(places: 3)[0];

        Assert.Throws<ArgumentOutOfRangeException>(() => found.At(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => found.At(4));
        Assert.Throws<ArgumentOutOfRangeException>(() => found.Score(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => found.Score(21));
    }

    [Fact]
    public void CreateColumns_AnotherEvaluator_IsRefused()
    {
        var engine = RecommendationEngine.Create(options => options.Evaluator = rules => new Other());
        Assert.Throws<InvalidOperationException>(engine.CreateColumns);
    }

    private static AnswerColumns Filled(IEnumerable<OrganisationProfile> profiles) =>
        profiles.Aggregate(Engine.CreateColumns(), (columns, profile) => columns.Add(profile));

    private static IEnumerable<RankedOrganisation> All(ColumnRanking ranking) => Enumerable.Range(0, ranking.Count).Select(index => ranking[index]);

    private static OrganisationProfile Profile(int number)
    {
        var builder = new OrganisationProfileBuilder(
            new Organisation($"org-{number}", $"Organisation {number}", (OrganisationKind)(number % 6), "USD", number % 4 == 0 ? null : 150 * number), new DateTime(2026, 10, 31));
        var indicators = IndicatorCatalogue.All.OfType<Indicator<double>>().Where(indicator => indicator.Kind == IndicatorKind.Percentage).ToArray();
        for (var index = 0; index < indicators.Length; index++)
            if ((index + number) % 4 != 0)
                builder.With(indicators[index], (37 * index + 11 * number) % 101);
        return builder.Build();
    }

    private sealed class Other : IRuleEvaluator
    {
        public void Evaluate(OrganisationProfile profile, RuleResults into) => into.Outcomes.AsSpan().Fill(RuleOutcome.NotApplicable);
    }
}
