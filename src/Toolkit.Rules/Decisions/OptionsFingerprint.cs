using Toolkit.Rules.Indicators;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Decisions;

/// <summary>The fingerprint of all that a host set and that can change a figure: weights, threshold, figures, rules switched off, exchange rates.</summary>
internal static class OptionsFingerprint
{
    internal static string Of(
        CriterionWeights weights,
        double outcomeThreshold,
        IReadOnlyDictionary<string, EvidenceOverride> figures,
        IReadOnlyList<string> disabled,
        IReadOnlyDictionary<string, double> rates)
    {
        var mark = Fingerprint.Start.Add(outcomeThreshold);
        for (var criterion = Criterion.Need; criterion <= Criterion.Fit; criterion++)
            mark = mark.Add(weights[criterion]);
        mark = mark.Add(figures.Count);
        foreach (var key in InOrder(figures.Keys))
            mark = mark.Add(key).Add(figures[key].Target).Add(figures[key].Trigger).Add(figures[key].Worst).Add(figures[key].Weight);
        mark = mark.Add(disabled.Count);
        foreach (var id in InOrder(disabled))
            mark = mark.Add(id);
        // Amounts in the currency of the thresholds are never converted.
        foreach (var currency in InOrder(rates.Keys.Where(currency => currency != Money.ThresholdCurrency)))
            mark = mark.Add(currency).Add(rates[currency]);
        return mark.ToString();
    }

    private static IEnumerable<string> InOrder(IEnumerable<string> keys) => keys.OrderBy(key => key, StringComparer.Ordinal);
}
