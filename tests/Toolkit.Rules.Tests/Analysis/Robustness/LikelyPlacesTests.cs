using System.Globalization;
using Toolkit.Rules.Analysis;
using Toolkit.Rules.Benchmarks.Inputs;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Tests.Analysis;

/// <summary>The range of places beside each approach, held against completing the profile again and again.</summary>
public sealed class LikelyPlacesTests
{
    private static readonly RecommendationEngine Engine = RecommendationEngine.CreateDefault();

    public static TheoryData<string> Examples =>
        [.. Directory.GetFiles(Repository.PathOf("samples", "data"), "*.json").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void LikelyPlaces_BundledExamples_HoldThePlace(string example)
    {
        var report = Engine.Recommend(ProfileDocument.Parse(Repository.Read("samples", "data", example)));

        AssertRanges(report);
        Assert.All(report.Order, placed => Assert.False(placed.IsUnlikely, $"{placed.Id} at {placed.Place}, {placed.LikelyPlaces}"));
    }

    [Fact]
    public void LikelyPlaces_NothingAnswered_HoldThePlace()
    {
        var report = Engine.Recommend(Some.Profile(OrganisationKind.Government));

        AssertRanges(report);
        Assert.Equal(21, report.Order.Count);
        Assert.All(report.Order, placed => Assert.False(placed.IsUnlikely, $"{placed.Id} at {placed.Place}, {placed.LikelyPlaces}"));
        // Little is known, so hardly anything is said.
        Assert.True(report.Order.Average(placed => placed.LikelyPlaces!.Value.To - placed.LikelyPlaces.Value.From) > 10);
    }

    [Fact]
    public void LikelyPlaces_EverythingAnsweredAndNothingJudged_AreThePlaceAlone()
    {
        var engine = RecommendationEngine.Create(options => options.PlaceJudgement = 0);
        foreach (var number in Enumerable.Range(0, 60))
            Assert.All(engine.Recommend(Organisations.Generated(number)).Order, placed =>
                Assert.True(placed.LikelyPlaces is { } likely && likely.From == placed.Place && likely.To == placed.Place, $"{number}: {placed.Id} at {placed.Place}, {placed.LikelyPlaces}"));
    }

    // Two whose scores differ by less than their rounding stand as printed, although the questions of others are open.
    [Fact]
    public void LikelyPlaces_OneApproachOpenAndTheRestAnswered_NoneContradictsThePrintedOrder()
    {
        var open = Engine.RuleSet.Rules.Single(rule => rule.Descriptor.Id == "DLT603").Evidence;
        foreach (var number in Enumerable.Range(0, 60))
        {
            var order = Engine.Recommend(open.Aggregate(Organisations.Generated(number), (fewer, piece) => fewer.Without(piece.Indicator))).Order;
            Assert.All(order, placed => Assert.False(placed.IsUnlikely, $"{number}: {placed.Id} at {placed.Place}, {placed.LikelyPlaces}"));
        }
    }

    [Fact]
    public void LikelyPlaces_CompletedAgainAndAgain_HoldNineInTen()
    {
        var profile = WithoutPercentages(Organisations.Generated(3), every: 3);
        var open = Percentages().Where(piece => profile[piece.Indicator].State == AnswerState.Unknown).ToArray();
        var (chance, draws) = (new SplitMix64(7), 1000);
        var places = Engine.Catalogue.Descriptors.ToDictionary(approach => approach.Id, _ => new List<int>());
        for (var draw = 0; draw < draws; draw++)
        {
            var completed = profile.ToBuilder();
            foreach (var piece in open)
                completed.Set(piece.Indicator, AnswerWith(chance.NextShare(), piece), detail: null);
            foreach (var placed in Engine.Recommend(completed.Build()).Order)
                places[placed.Id].Add(placed.Place);
        }

        var report = Engine.Recommend(profile);

        AssertRanges(report);
        Assert.Contains(report.Order, placed => placed.LikelyPlaces!.Value.To - placed.LikelyPlaces.Value.From >= 3);
        foreach (var placed in report.Order)
        {
            var (found, likely) = (places[placed.Id].Order().ToArray(), placed.LikelyPlaces!.Value);
            // The first place at or above which one draw in twenty puts it; where it is met, it has none.
            Assert.InRange(likely.From, found[draws / 20 - 1] - 1, found[draws / 20 - 1] + 1);
            if (found.Length == draws)
                Assert.InRange(likely.To, found[draws * 19 / 20 - 1] - 1, found[draws * 19 / 20 - 1] + 1);
        }
    }

    [Fact]
    public void LikelyPlaces_AskedAgainOrOfAnotherEngine_AreTheSame()
    {
        var profile = WithoutPercentages(Organisations.Generated(5), every: 2);
        var expected = Ranges(Engine.Recommend(profile));

        Assert.Equal(expected, Ranges(Engine.Recommend(profile)));
        Assert.Equal(expected, Ranges(RecommendationEngine.CreateDefault().Recommend(profile)));
        Assert.All(Enumerable.Range(0, 8).AsParallel().Select(_ => Ranges(Engine.Recommend(profile))), again => Assert.Equal(expected, again));
    }

    [Fact]
    public void LikelyPlaces_PlaceDrawsOfZero_AreNone()
    {
        var engine = RecommendationEngine.Create(options => options.PlaceDraws = 0);
        var profile = WithoutPercentages(Organisations.Generated(5), every: 2);
        var report = engine.Recommend(profile);

        Assert.All(report.Order, placed => Assert.True(placed is { LikelyPlaces: null, IsUnlikely: false }));
        Assert.All(report.Recommendations, item => Assert.Null(item.LikelyPlaces));
        Assert.All(report.Others, item => Assert.Null(item.LikelyPlaces));
        // Nothing else depends on them.
        Assert.Equal(Engine.Recommend(profile).Order.Select(placed => (placed.Place, placed.Id, placed.Score)), report.Order.Select(placed => (placed.Place, placed.Id, placed.Score)));
    }

    [Fact]
    public void LikelyPlaces_MoreDraws_MoveTheEndsByAPlaceAtMost()
    {
        var profile = WithoutPercentages(Organisations.Generated(5), every: 2);
        var exact = RecommendationEngine.Create(options => options.PlaceDraws = 20_000).Recommend(profile).Order.ToDictionary(placed => placed.Id);

        Assert.All(Engine.Recommend(profile).Order, placed =>
        {
            Assert.InRange(placed.LikelyPlaces!.Value.From, exact[placed.Id].LikelyPlaces!.Value.From - 1, exact[placed.Id].LikelyPlaces!.Value.From + 1);
            Assert.InRange(placed.LikelyPlaces.Value.To, exact[placed.Id].LikelyPlaces!.Value.To - 1, exact[placed.Id].LikelyPlaces!.Value.To + 1);
        });
    }

    [Fact]
    public void LikelyPlaces_WithheldMetOrOutside_AreThoseOfWhatHasAPlace()
    {
        // One that has an approach of each kind, met so far among them.
        var profile = Enumerable.Range(0, 60).Select(number => WithoutPercentages(Organisations.Generated(number), every: 3)).First(candidate =>
            Engine.Recommend(candidate).Others is var others
            && others.Any(other => other is { Outcome: Outcome.NotNeeded, Certainty: Certainty.Provisional })
            && others.Any(other => other is { Outcome: Outcome.NotNeeded, Certainty: Certainty.Certain })
            && others.Any(other => other.Outcome == Outcome.Undecided));
        var first = Engine.Recommend(profile).Order[0].Id;
        var engine = RecommendationEngine.Create(options =>
            options.Decisions.Add(Decision.SuppressForAll(first, "The platform is being closed.", "Chief Digital Officer", Some.Date)));

        var report = engine.Recommend(profile);

        Assert.All(report.Others, other => Assert.True(
            other.LikelyPlaces is not null == (other.Outcome == Outcome.Undecided),
            string.Create(CultureInfo.InvariantCulture, $"{other} {other.Certainty}: {other.LikelyPlaces}")));
        Assert.Null(report.Others.Single(other => other.Id == first).LikelyPlaces);
        Assert.All(report.Others.Where(other => other.Outcome == Outcome.NotNeeded), met => Assert.Null(met.Place));
    }

    // An own lever that is met in no draw stays before all that can only be asked for.
    [Fact]
    public void LikelyPlaces_OwnLeverNeededForCertain_EndBeforeWhatCanOnlyBeAskedFor()
    {
        var profile = WithoutPercentages(Organisations.Generated(1), every: 3);
        // Certain of the answers, not of the figures that are judgement.
        var report = RecommendationEngine.Create(options => options.PlaceJudgement = 0).Recommend(profile);
        var own = report.Order.Count(placed => placed.Group != OrderGroup.AskFor);

        Assert.InRange(own, 1, report.Order.Count - 1);
        Assert.All(report.Order, (placed, index) => Assert.Equal(index >= own, placed.Group == OrderGroup.AskFor));
        var mine = report.Recommendations.Where(item => item is { Lever: Lever.Own, Certainty: Certainty.Certain }).ToArray();
        Assert.NotEmpty(mine);
        var others = report.Others.Count(other => other is { Lever: Lever.Own, LikelyPlaces: not null });
        Assert.All(mine, item => Assert.InRange(item.LikelyPlaces!.Value.To, 1, report.Recommendations.Count(other => other.Lever == Lever.Own) + others));
    }

    private static void AssertRanges(RecommendationReport report)
    {
        // An approach that is met so far has no place, and takes one in some draws.
        var candidates = report.Order.Count + report.Others.Count(other => other is { Outcome: Outcome.NotNeeded, Certainty: Certainty.Provisional });
        Assert.All(report.Order, placed =>
        {
            Assert.NotNull(placed.LikelyPlaces);
            Assert.InRange(placed.LikelyPlaces.Value.From, 1, placed.LikelyPlaces.Value.To);
            Assert.InRange(placed.LikelyPlaces.Value.To, 1, candidates);
        });
        Assert.Equal(report.Recommendations.Select(item => item.LikelyPlaces), report.Recommendations.Select(item => report.Order[item.Place - 1].LikelyPlaces));
    }

    private static IEnumerable<(string, PlaceRange?)> Ranges(RecommendationReport report) =>
        [.. report.Recommendations.Select(item => (item.Id, item.LikelyPlaces)), .. report.Others.Select(item => (item.Id, item.LikelyPlaces))];

    private static IEnumerable<Evidence> Percentages() =>
        Engine.RuleSet.Rules.SelectMany(rule => rule.Evidence).Where(piece => piece.Indicator.Kind == IndicatorKind.Percentage);

    private static OrganisationProfile WithoutPercentages(OrganisationProfile full, int every) => Percentages()
        .Where((_, index) => index % every == 0)
        .Aggregate(full, (fewer, piece) => fewer.Without(piece.Indicator));

    /// <summary>The answer with a gap.</summary>
    private static double AnswerWith(double gap, Evidence piece) => gap < 0.5
        ? piece.Target.Value + (piece.Trigger.Value - piece.Target.Value) * gap / 0.5
        : piece.Trigger.Value + (piece.Worst.Value - piece.Trigger.Value) * (gap - 0.5) / 0.5;
}
