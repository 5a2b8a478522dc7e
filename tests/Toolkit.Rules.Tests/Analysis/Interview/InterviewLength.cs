using Toolkit.Rules.Analysis;
using Toolkit.Rules.Approaches;
using Toolkit.Rules.Benchmarks.Inputs;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tests.Analysis;

/// <summary>How many questions settle the first places of an organisation whose every answer is known.</summary>
/// <param name="Asked">In the order that the library proposes.</param>
/// <param name="RightAfter">Of these, after how many the places are those of the full profile and stay so, settled or not.</param>
/// <param name="Floor">Below this no order could have settled them.</param>
/// <param name="Catalogue">In the order of the catalogue.</param>
/// <param name="Random">In a random order.</param>
internal sealed record InterviewLength(int Asked, int RightAfter, int Floor, int Catalogue, int Random)
{
    private static readonly Indicator[] CatalogueOrder =
        [.. ApproachCatalogue.Default.Rules.SelectMany(rule => rule.Definition.Evidence).Select(piece => piece.Indicator).Distinct()];

    /// <summary>The keys of all questions: an interview that only says how settled the places are must ask none of them.</summary>
    internal static readonly string[] Keys = [.. CatalogueOrder.Select(indicator => indicator.Key)];

    internal static InterviewLength Of(RecommendationEngine engine, OrganisationProfile full, InterviewFloor floor, int top, bool inOrder, ulong seed)
    {
        var options = new InterviewOptions { Top = top, InOrder = inOrder };
        var asked = Interview(engine, full, options);
        return new InterviewLength(
            asked.Count,
            RightAfterOf(engine, full, asked, options),
            floor.Of(top, inOrder),
            Until(engine, full, CatalogueOrder, options),
            Until(engine, full, Shuffled(seed), options));
    }

    private static List<Indicator> Interview(RecommendationEngine engine, OrganisationProfile full, InterviewOptions options)
    {
        var (asked, profile) = (new List<Indicator>(), With(full, []));
        for (var next = engine.Assess(profile).NextQuestions(options); !next.Stability.IsSettled; next = engine.Assess(profile).NextQuestions(options))
        {
            asked.Add(IndicatorCatalogue.Find(next.Questions[0].Indicator)!);
            profile = With(full, asked);
        }
        return asked;
    }

    private static int RightAfterOf(RecommendationEngine engine, OrganisationProfile full, List<Indicator> asked, InterviewOptions options)
    {
        var right = Top(engine, full, options);
        var count = asked.Count;
        while (count > 0 && Top(engine, With(full, asked.Take(count - 1)), options) == right)
            count--;
        return count;
    }

    /// <summary>The first places, as a text to compare.</summary>
    internal static string Top(RecommendationEngine engine, OrganisationProfile profile, InterviewOptions options)
    {
        var ids = engine.Recommend(profile).Order.Take(options.Top).Select(item => item.Id);
        return string.Join(' ', options.InOrder ? ids : ids.Order(StringComparer.Ordinal));
    }

    // A settled order stays settled, so the first count that settles it can be searched by halves.
    private static int Until(RecommendationEngine engine, OrganisationProfile full, Indicator[] order, InterviewOptions options)
    {
        var counted = Counted(full, order);
        var (low, high) = (0, counted.Length);
        while (low < high)
            if (IsSettled(engine, With(full, counted.Take((low + high) / 2)), options))
                high = (low + high) / 2;
            else
                low = (low + high) / 2 + 1;
        return low;
    }

    /// <summary>The questions that count for an organisation, in the order of the catalogue.</summary>
    internal static Indicator[] InCatalogueOrder(OrganisationProfile full) => Counted(full, CatalogueOrder);

    private static Indicator[] Counted(OrganisationProfile full, Indicator[] order) => [.. order.Where(indicator => Counts(full, indicator))];

    /// <summary>Whether some approach that applies to this kind of organisation reads the answer: nobody else is asked for it.</summary>
    private static bool Counts(OrganisationProfile profile, Indicator indicator) => ApproachCatalogue.Default.Rules.Any(rule =>
        rule.Descriptor.LeverFor(profile.Organisation.Kind) != Toolkit.Rules.Rules.Lever.None && rule.Definition.Evidence.Any(piece => piece.Indicator == indicator));

    private static bool IsSettled(RecommendationEngine engine, OrganisationProfile profile, InterviewOptions options) =>
        engine.Assess(profile).NextQuestions(new InterviewOptions { Top = options.Top, InOrder = options.InOrder, NotToAsk = Keys }).Stability.IsSettled;

    /// <summary>The profile with these questions answered alone.</summary>
    internal static OrganisationProfile With(OrganisationProfile full, IEnumerable<Indicator> answered)
    {
        var known = answered.ToHashSet();
        return CatalogueOrder.Where(indicator => !known.Contains(indicator))
            .Aggregate(full.ToBuilder(), (builder, indicator) => builder.Without(indicator)).Build();
    }

    private static Indicator[] Shuffled(ulong seed)
    {
        var chance = new SplitMix64(seed);
        return [.. CatalogueOrder.Select(indicator => (indicator, place: chance.NextShare())).OrderBy(item => item.place).Select(item => item.indicator)];
    }
}
