using Toolkit.Rules.Decisions;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules;

/// <summary>The fingerprint of all options that can change a figure: weights, threshold, overrides, rules switched off, exchange rates.</summary>
internal static class OptionsFingerprint
{
    /// <summary>The fingerprint of options.</summary>
    /// <param name="options">The options.</param>
    /// <param name="weights">The weights they come to.</param>
    internal static string Of(RecommendationOptions options, CriterionWeights weights)
    {
        var mark = Fingerprint.Start.Add(options.OutcomeThreshold);
        foreach (var criterion in Criteria.All)
            mark = mark.Add(weights[criterion]);
        mark = mark.Add(options.EvidenceOverrides.Count);
        foreach (var key in InOrder(options.EvidenceOverrides.Keys))
            mark = Add(mark.Add(key), options.EvidenceOverrides[key]);
        mark = mark.Add(options.DisabledRules.Count);
        foreach (var id in InOrder(options.DisabledRules))
            mark = mark.Add(id);
        // Amounts in the currency of the thresholds are never converted.
        foreach (var currency in InOrder(options.ExchangeRates.Keys.Where(currency => currency != Money.ThresholdCurrency)))
            mark = mark.Add(currency).Add(options.ExchangeRates[currency]);
        return InOrder(options.ApproachOverrides.Keys).Aggregate(mark, (all, id) => Add(all.Add(id), options.ApproachOverrides[id])).ToString();
    }

    private static Fingerprint Add(Fingerprint mark, EvidenceOverride figures) =>
        mark.Add(figures.Target).Add(figures.Trigger).Add(figures.Worst).Add(figures.Weight);

    private static Fingerprint Add(Fingerprint mark, ApproachOverride figures)
    {
        for (var kind = OrganisationKind.Government; kind <= OrganisationKind.PublicBody; kind++)
            mark = mark.Add((double?)(int?)figures.EffortFor(kind));
        mark = mark.Add(figures.MonthsToFirstEffect).Add(figures.PreconditionThresholds.Count);
        foreach (var id in InOrder(figures.PreconditionThresholds.Keys))
            mark = mark.Add(id).Add(figures.PreconditionThresholds[id]);
        mark = mark.Add(figures.DisabledPreconditions.Count);
        return InOrder(figures.DisabledPreconditions).Aggregate(mark, (all, id) => all.Add(id));
    }

    private static IEnumerable<string> InOrder(IEnumerable<string> keys) => keys.OrderBy(key => key, StringComparer.Ordinal);
}
