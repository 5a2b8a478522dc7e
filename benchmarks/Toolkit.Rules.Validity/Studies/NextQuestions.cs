using Toolkit.Rules.Analysis;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Validity.Organisations;

namespace Toolkit.Rules.Validity.Studies;

/// <summary>Statement 13: how much of the true top five the order finds after a few answers, chosen by the product or otherwise.</summary>
internal sealed class NextQuestions : Study
{
    private const ulong Purpose = 1300;

    private static readonly (int Answers, double Target)[] Steps = [(10, 0.55), (21, 0.75), (42, 0.90)];

    internal override IEnumerable<Finding> Run(Sample sample)
    {
        var truth = Sample.Each(sample.Size, number => Orders.TopFive(sample.Engine, sample.Organisations[number].Profile));
        foreach (var (way, isJudged, asked) in new (string, bool, Func<int, double?[]>)[]
        {
            ("chosen by the product", true, number => Interview(sample.Engine, sample.Organisations[number].Profile, truth[number])),
            ("chosen at random", false, number => InOrder(sample.Engine, sample.Organisations[number].Profile, truth[number], Shuffled(number))),
            ("in catalogue order", false, number => InOrder(sample.Engine, sample.Organisations[number].Profile, truth[number], [.. IndicatorCatalogue.All])),
        })
        {
            var found = Sample.Each(sample.Size, asked);
            for (var step = 0; step < Steps.Length; step++)
            {
                var (index, text) = (step, $"true top five found after {Steps[step].Answers} answers {way}");
                var share = Orders.Mean(found.Select(shares => shares[index]));
                yield return isJudged ? Finding.AtLeast(13, text, Steps[step].Target, share) : Finding.Told(13, text, Figure.Percent(share));
            }
        }
    }

    private static double?[] Interview(RecommendationEngine engine, OrganisationProfile complete, string[] truth)
    {
        var (known, found) = (complete.Answered.ToDictionary(indicator => indicator.Key, StringComparer.Ordinal), new List<double?>());
        var profile = OrganisationProfile.Create(complete.Organisation, complete.AsOf);
        for (var answers = 1; answers <= Steps[^1].Answers; answers++)
        {
            if (engine.Assess(profile).NextQuestions().Questions is [var next, ..])
                profile = profile.With(known[next.Indicator], complete[known[next.Indicator]]);
            if (Steps.Any(step => step.Answers == answers))
                found.Add(Orders.Found(truth, Orders.TopFive(engine, profile)));
        }
        return [.. found];
    }

    private static double?[] InOrder(RecommendationEngine engine, OrganisationProfile complete, string[] truth, Indicator[] order) =>
        [.. Steps.Select(step =>
        {
            var given = order.Where(indicator => complete[indicator].State == AnswerState.Given).Take(step.Answers).ToHashSet();
            return Orders.Found(truth, Orders.TopFive(engine, Withheld.Without(complete, indicator => !given.Contains(indicator))));
        })];

    private static Indicator[] Shuffled(int number)
    {
        var (draw, order) = (new Draw(Purpose, number), IndicatorCatalogue.All.ToArray());
        for (var last = order.Length - 1; last > 0; last--)
        {
            var other = draw.Below(last + 1);
            (order[last], order[other]) = (order[other], order[last]);
        }
        return order;
    }
}
