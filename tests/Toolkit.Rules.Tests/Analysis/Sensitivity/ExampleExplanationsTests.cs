using Toolkit.Rules.Analysis;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Tests.Reports;

namespace Toolkit.Rules.Tests.Analysis;

/// <summary>What is said of the bundled examples and of two made-up organisations, held against trying it out.</summary>
public sealed class ExampleExplanationsTests
{
    private const double Millionth = 1e-6;

    private static readonly Dictionary<string, double> Rates = new(StringComparer.Ordinal) { ["GBP"] = 1.25, ["CAD"] = 0.74, ["USD"] = 1 };
    private static readonly RecommendationEngine Engine = RecommendationEngine.Create(Configure);

    public static TheoryData<string> Examples =>
    [
        .. Directory.GetFiles(Repository.PathOf("samples", "data"), "*.json").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal),
        "earlier/fictional-full.json", "mixed", "empty",
    ];

    [Theory]
    [MemberData(nameof(Examples))]
    public void SwapsAt_AHairBeforeAndThere_SwapsThereAndNotBefore(string example)
    {
        var profile = Profile(example);
        foreach (var contrast in Engine.Assess(profile).Order.RankGaps)
            foreach (var swap in contrast.Swaps)
            {
                bool IsReversed(double weight) => Order(profile, swap.Criterion, weight) is var order && order.IndexOf(contrast.Next) < order.IndexOf(contrast.Id);

                if (swap.SwapsAt is not { } there)
                {
                    Assert.All(Enumerable.Range(0, 21), step => Assert.False(IsReversed(step / 20.0), $"{swap} of {contrast}"));
                    continue;
                }
                Assert.True(IsReversed(there), $"{swap} of {contrast}");
                var before = there - Math.Sign(there - swap.Weight) * Millionth;
                Assert.False((before - swap.Weight) * (there - swap.Weight) > 0 && IsReversed(before), $"{swap} of {contrast}: {before:R}");
            }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void FirstPlace_AHairBeforeAndThere_ChangesThereAndNotBefore(string example)
    {
        var profile = Profile(example);
        var order = Engine.Recommend(profile).Order.Select(item => item.Id).ToList();
        if (Engine.Assess(profile).Order.FirstPlace is not { } change)
            return;
        Assert.Equal(change.First, Order(profile, change.Criterion, change.ChangesAt)[0]);
        // No weight moved by less does it, whichever it is.
        var reach = Math.Abs(change.ChangesAt - change.Weight) - Millionth;
        foreach (var criterion in Criteria.All.ToArray())
            foreach (var share in new[] { -1, -0.75, -0.5, -0.25, 0.25, 0.5, 0.75, 1 })
                if (Engine.Weights[criterion] + share * reach is >= 0 and <= 1 and var weight)
                    Assert.Equal(order[0], Order(profile, criterion, weight)[0]);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Changes_EveryAnswerTried_NoneIsNearer(string example)
    {
        var profile = Profile(example);
        foreach (var change in Engine.Assess(profile).Order.Changes.Where(change => change.Answers > 0))
        {
            var tried = new TriedGrid(
                Engine.RuleSet.Rules.Single(rule => rule.Descriptor.Id == change.Id).Evidence,
                change.Outcome != Outcome.Recommended,
                profile,
                indicator => RateOf(profile, indicator),
                RecommendationOptions.DefaultOutcomeThreshold);
            var (one, distance) = (tried.One(), change.Changes.Sum(answer => answer.Distance));

            Assert.True(change.Answers == 1 == !double.IsInfinity(one), $"{change}: one answer at {one}");
            if (change.Answers == 1)
                Assert.Equal(one, distance, 1e-9);
            else if (change.Answers == 2)
                Assert.True(distance <= tried.Two() + tried.Step + 1e-9, $"{change}: {distance} and not {tried.Two()}");
            else
                Assert.Equal(double.PositiveInfinity, tried.Two());
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Changes_PutIntoTheProfile_DoWhatTheySay(string example)
    {
        var profile = Profile(example);
        foreach (var change in Engine.Assess(profile).Order.Changes.Where(change => change.Changes.Count > 0))
        {
            var builder = profile.ToBuilder();
            foreach (var answer in change.Changes)
                builder = answer.Currency is { } currency
                    ? builder.Build().With((Indicator<Money>)Indicator(answer.Indicator), new Money(answer.To, currency)).ToBuilder()
                    : builder.Set(Indicator(answer.Indicator), answer.To, detail: null);
            var isIn = Engine.Recommend(builder.Build()).Recommendations.Any(item => item.Id == change.Id);
            Assert.True(isIn == (change.Outcome != Outcome.Recommended), change.ToString());
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Of_EveryApproach_HasAReasonAndWhatWouldChangeIt(string example)
    {
        var profile = Profile(example);
        var (report, order) = (Engine.Recommend(profile), Engine.Assess(profile).Order);
        var sentences = new OrderWording(report);

        Assert.Equal(Engine.Catalogue.Descriptors.Select(approach => approach.Id), order.Changes.Select(change => change.Id));
        Assert.All(report.Others, other => Assert.Matches(@"^(Met|Undecided|Not )[^.]*.*\.$", other.Text));
        Assert.All(order.Changes, change => Assert.Matches(@"^(It would|No )[^.]*.*\.$", sentences.Of(change)));
        // Every need can be answered away, so there is always something that takes a recommendation out.
        Assert.All(order.Changes.Where(change => change.Outcome == Outcome.Recommended), change => Assert.InRange(change.Answers, 1, 6));
    }

    private static void Configure(RecommendationOptions options)
    {
        options.ExchangeRates["GBP"] = Rates["GBP"];
        options.ExchangeRates["CAD"] = Rates["CAD"];
    }

    private static OrganisationProfile Profile(string example) => example switch
    {
        "mixed" => ReportSamples.Mixed(),
        "empty" => ReportSamples.Empty(OrganisationKind.PublicBody),
        _ => ProfileDocument.Parse(Repository.Read(["samples", "data", .. example.Split('/')])),
    };

    private static Indicator Indicator(string key) => Engine.Catalogue.Indicators.Single(indicator => indicator.Key == key);

    private static double? RateOf(OrganisationProfile profile, Indicator indicator) =>
        indicator.Kind != IndicatorKind.Money ? 1 : Rates.TryGetValue(ExchangeRates.CurrencyOf(profile, indicator) ?? "", out var rate) ? rate : null;

    /// <summary>The order when one weight is moved and the others keep their proportions, as the documentation has it.</summary>
    private static List<string> Order(OrganisationProfile profile, Criterion moved, double weight)
    {
        var now = Engine.Weights;
        double[] weights = [.. Criteria.All.ToArray().Select(criterion => criterion == moved ? weight : now[criterion] * (1 - weight) / (1 - now[moved]))];
        var engine = RecommendationEngine.Create(options =>
        {
            Configure(options);
            options.Weights = new CriterionWeights(weights[0], weights[1], weights[2], weights[3], weights[4], weights[5]);
        });
        return [.. engine.Recommend(profile).Order.Select(item => item.Id)];
    }
}
