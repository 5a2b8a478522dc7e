using Toolkit.Rules.Indicators;
using Toolkit.Rules.Validity.Gtmi;

namespace Toolkit.Rules.Validity.Studies;

/// <summary>Compares how answers hang together in real organisations and in generated ones: the generator is set so that the figures are near.</summary>
internal sealed class Calibration : Study
{
    /// <summary>A question that fewer economies answer says too little of its mean.</summary>
    private const int FewestAnswers = 50;

    internal override IEnumerable<Finding> Run(Sample sample)
    {
        Gaps[] generated = [.. sample.Organisations.Select(organisation => Gaps.Of(sample.Engine.RuleSet, organisation.Profile))];
        Gaps[] economies = [.. GtmiData.Read().Select(economy => Gaps.Of(sample.Engine.RuleSet, economy.Profile))];
        var example = Gaps.Of(sample.Engine.RuleSet, Bundled.UnitedKingdom);
        Gaps[] asExample = [.. generated.Select(gaps => gaps.Only(example.ByIndicator.Keys))];
        Gaps[] asEconomies = [.. generated.Select(gaps => gaps.Only([.. economies.SelectMany(economy => economy.ByIndicator.Keys).Distinct()]))];
        yield return Finding.Told(
            0, "deviation of the level of an organisation: economies of the GovTech Maturity Index, generated", Pair(OfOrganisations(economies), OfOrganisations(asEconomies)));
        yield return Finding.Told(
            0, "deviation of the level of an approach: United Kingdom example, generated", Pair(OfApproaches(sample, [example]), OfApproaches(sample, asExample)));
        yield return Finding.Told(
            0, "deviation of a gap from the mean of its organisation: United Kingdom example, generated", Pair(OfGaps([example]), OfGaps(asExample)));
    }

    private static string Pair(double real, double generated) => $"{Figure.Three(real)}, {Figure.Three(generated)}";

    private static double OfOrganisations(Gaps[] organisations)
    {
        var means = organisations.SelectMany(gaps => gaps.ByIndicator).GroupBy(gap => gap.Key, gap => gap.Value)
            .Where(group => group.Count() >= FewestAnswers).ToDictionary(group => group.Key, group => group.Average());
        return Shared(organisations.Select(gaps => gaps.ByIndicator.Where(gap => means.ContainsKey(gap.Key)).Select(gap => gap.Value - means[gap.Key])));
    }

    private static double OfApproaches(Sample sample, Gaps[] organisations) => Shared(organisations.SelectMany(gaps => sample.Engine.RuleSet.Rules.Select(rule =>
        rule.Evidence.Where(evidence => gaps.ByIndicator.ContainsKey(evidence.Indicator)).Select(evidence => gaps.ByIndicator[evidence.Indicator] - gaps.Mean))));

    private static double OfGaps(Gaps[] organisations) =>
        Math.Sqrt(organisations.SelectMany(gaps => gaps.ByIndicator.Values.Select(gap => (gap - gaps.Mean) * (gap - gaps.Mean))).Average());

    /// <summary>The deviation that the members of a group share: the root of the mean product of two of them, over all groups.</summary>
    private static double Shared(IEnumerable<IEnumerable<double>> groups)
    {
        var (products, pairs) = (0.0, 0);
        foreach (double[] group in groups.Select(group => group.ToArray()))
        {
            products += group.Sum() * group.Sum() - group.Sum(value => value * value);
            pairs += group.Length * (group.Length - 1);
        }
        return Math.Sqrt(Math.Max(0, products / pairs));
    }
}
