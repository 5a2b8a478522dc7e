using Toolkit.Rules.Validity.Organisations;

namespace Toolkit.Rules.Validity.Studies;

/// <summary>Statement 10: answers that vanish at random move neither the mean need nor the mean score of the listed upwards.</summary>
internal sealed class MissingAtRandom : Study
{
    internal override IEnumerable<Finding> Run(Sample sample)
    {
        var all = Means(sample, withheld: 0);
        foreach (var withheld in Sample.WithheldShares)
        {
            var (need, score) = Means(sample, withheld);
            var move = need - all.Need;
            yield return new Finding(
                10, $"mean need with {Figure.Whole(withheld)} withheld, less the mean need with all answers", "within 0.02", Figure.Three(move), Math.Abs(move) <= 0.02);
            yield return new Finding(
                10, $"mean score of what has a place with {Figure.Whole(withheld)} withheld; {Figure.Two(all.Score)} with all answers", "no rise",
                Figure.Two(score), score <= all.Score);
        }
        foreach (var (word, isPublished) in new (string, Func<double, bool>)[] { ("good", gap => gap < 0.5), ("bad", gap => gap >= 0.5) })
            yield return Finding.Told(
                10, $"mean need where only {word} answers are published; {Figure.Two(all.Need)} with all answers", Figure.Two(OneSided(sample, isPublished)));
    }

    private static (double Need, double Score) Means(Sample sample, double withheld)
    {
        var means = Sample.Each(sample.Size, number =>
        {
            var organisation = sample.Organisations[number];
            var report = sample.Engine.Recommend(withheld > 0 ? Withheld.Of(organisation, withheld) : organisation.Profile);
            var needs = report.Recommendations.Select(item => item.Need.Value).Concat(report.Others.Select(other => other.Need.Value))
                .Where(need => need is not null).Select(need => need!.Value).ToArray();
            return (Need: needs.Average(), Score: report.Order.Sum(placed => (double)placed.Score), Listed: report.Order.Count);
        });
        return (means.Average(mean => mean.Need), means.Sum(mean => mean.Score) / means.Sum(mean => mean.Listed));
    }

    private static double OneSided(Sample sample, Func<double, bool> isPublished) => Sample.Each(sample.Size, number =>
    {
        var profile = sample.Organisations[number].Profile;
        var gaps = Gaps.Of(sample.Engine.RuleSet, profile);
        var published = Withheld.Without(profile, indicator => !isPublished(gaps.ByIndicator[indicator]));
        return Verdict.Of(sample.Engine, published).Values.Where(verdict => verdict.Need.Value is not null).Average(verdict => verdict.Need.Value!.Value);
    }).Average();
}
