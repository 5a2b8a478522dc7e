using Toolkit.Rules.Validity.Organisations;

namespace Toolkit.Rules.Validity.Studies;

/// <summary>Statement 1: how much of the true top five the printed order finds when answers are withheld.</summary>
internal sealed class TrueTopFive : Study
{
    private static readonly double[] Targets = [0.78, 0.69, 0.60];

    internal override IEnumerable<Finding> Run(Sample sample)
    {
        var truth = Sample.Each(sample.Size, number => Orders.TopFive(sample.Engine, sample.Organisations[number].Profile));
        var constant = Constant(truth);
        var constantShare = Orders.Mean(truth.Select(top => Orders.Found(top, constant)));
        yield return Finding.Told(1, "true top five that one constant five finds", Figure.Percent(constantShare));
        foreach (var (withheld, target) in Sample.WithheldShares.Zip(Targets))
        {
            var found = Orders.Mean(Sample.Each(sample.Size, number => Orders.Found(
                truth[number], Orders.TopFive(sample.Engine, Withheld.Of(sample.Organisations[number], withheld)))));
            yield return Finding.AtLeast(1, $"true top five found with {Figure.Whole(withheld)} of the answers withheld", target, found);
            yield return new Finding(
                1, $"the same, against the constant five, {Figure.Whole(withheld)} withheld", "not below it",
                Figure.Percent(found - constantShare) + " above", found >= constantShare);
        }
    }

    /// <summary>The five approaches that are among the true first five most often.</summary>
    private static string[] Constant(string[][] truth) =>
        [.. truth.SelectMany(top => top).CountBy(id => id).OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal)
            .Take(Orders.Top).Select(count => count.Key)];
}
