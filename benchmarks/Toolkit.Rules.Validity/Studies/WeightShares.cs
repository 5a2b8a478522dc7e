using Toolkit.Rules.Ranking;
using Toolkit.Rules.Validity.Organisations;

namespace Toolkit.Rules.Validity.Studies;

/// <summary>Statement 14: the share of the score's variance within an organisation that each criterion carries.</summary>
internal sealed class WeightShares : Study
{
    internal override IEnumerable<Finding> Run(Sample sample)
    {
        foreach (var weights in CriterionWeights.Known)
        {
            var shares = Shares(sample, weights);
            foreach (var criterion in Criteria.All.ToArray())
                yield return Line(weights, criterion, shares[(int)criterion]);
        }
    }

    private static Finding Line(CriterionWeights weights, Criterion criterion, double share)
    {
        var text = $"{weights.Name}: share of the variance that {criterion.ToString().ToLowerInvariant()} carries, weight {Figure.Two(weights[criterion])}";
        if (weights != CriterionWeights.Balanced)
            return Finding.Told(14, text, Figure.Percent(share));
        return criterion == Criterion.Need
            ? Finding.AtLeast(14, text, 0.60, share)
            : Finding.AtMost(14, text, 1.5 * weights[criterion], share);
    }

    private static double[] Shares(Sample sample, CriterionWeights weights)
    {
        var engine = RecommendationEngine.Create(options => options.Weights = weights);
        var sums = Sample.Each(sample.Size, number => Covariances(engine, sample.Organisations[number]));
        double[] totals = [.. Criteria.All.ToArray().Select(criterion => sums.Sum(sum => sum[(int)criterion]))];
        return [.. totals.Select(total => total / totals.Sum())];
    }

    /// <summary>The covariances of the points of each criterion with the score, over the approaches that are recommended; they add up to the variance.</summary>
    private static double[] Covariances(RecommendationEngine engine, Generated organisation)
    {
        var items = engine.Recommend(organisation.Profile).Recommendations;
        var covariances = new double[Criteria.All.ToArray().Length];
        if (items.Count == 0)
            return covariances;
        var meanScore = items.Average(item => (double)item.Score);
        foreach (var contributions in items.SelectMany(item => item.Contributions.Select(points => (item.Score, points))).GroupBy(pair => pair.points.Criterion))
        {
            var mean = contributions.Average(pair => (double)pair.points.Points);
            covariances[(int)contributions.Key] =
                contributions.Sum(pair => ((double)pair.points.Points - mean) * ((double)pair.Score - meanScore)) / items.Count;
        }
        return covariances;
    }
}
