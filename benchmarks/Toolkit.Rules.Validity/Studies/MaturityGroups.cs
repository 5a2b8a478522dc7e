using Toolkit.Rules.Validity.Gtmi;

namespace Toolkit.Rules.Validity.Studies;

/// <summary>Statement 11: economies of a better group of the GovTech Maturity Index have less need.</summary>
internal sealed class MaturityGroups : Study
{
    internal override IEnumerable<Finding> Run(Sample sample)
    {
        var economies = GtmiData.Read();
        double[] needs = [.. economies.Select(economy =>
            Verdict.Of(sample.Engine, economy.Profile).Values.Where(verdict => verdict.Need.Value is not null).Average(verdict => verdict.Need.Value!.Value))];
        double[] recommended = [.. economies.Select(economy => (double)sample.Engine.Recommend(economy.Profile).Recommendations.Count)];
        double[] bad = [.. economies.Select(economy => (double)Gaps.Of(sample.Engine.RuleSet, economy.Profile).ByIndicator.Values.Count(gap => gap >= 0.5))];
        yield return Finding.AtLeast(11, $"pairs of economies of different groups in order by mean need, {economies.Length} economies", 0.92, InOrder(economies, needs));
        var counting = InOrder(economies, bad);
        yield return Finding.AtLeast(11, "the same by the number recommended; the target is bare counting of bad answers", counting, InOrder(economies, recommended));
        foreach (var group in economies.Select((economy, index) => (economy.Group, Need: needs[index])).GroupBy(pair => pair.Group).OrderBy(group => group.Key))
            yield return Finding.Told(11, $"mean need of group {group.Key}, {group.Count()} economies", Figure.Three(group.Average(pair => pair.Need)));
    }

    /// <summary>The share of the pairs in which the economy of the worse group has more; equal counts half.</summary>
    private static double InOrder(Economy[] economies, double[] values)
    {
        var (inOrder, pairs) = (0.0, 0);
        for (var better = 0; better < economies.Length; better++)
            for (var worse = 0; worse < economies.Length; worse++)
                if (economies[better].Group < economies[worse].Group)
                {
                    pairs++;
                    inOrder += values[better] < values[worse] ? 1 : values[better] > values[worse] ? 0 : 0.5;
                }
        return inOrder / pairs;
    }
}
