using Microsoft.Extensions.Options;
using Toolkit.Rules.Approaches;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules;

/// <summary>Says everything that is wrong with the options at once, each with the key to mend.</summary>
internal static class RecommendationOptionsValidator
{
    internal static IReadOnlyList<string> Problems(RecommendationOptions options, ApproachCatalogue catalogue)
    {
        var problems = new List<string>(options.ConfigurationProblems);
        if (options.Weights is null && CriterionWeights.Find(options.WeightProfile ?? "") is null)
            problems.Add($"WeightProfile: '{options.WeightProfile}' is not one of {string.Join(", ", CriterionWeights.Known.Select(weights => weights.Name))}.");
        if (!(options.OutcomeThreshold > 0 && options.OutcomeThreshold <= 0.5))
            problems.Add($"OutcomeThreshold: {options.OutcomeThreshold} is not above 0 and up to 0.5.");
        if (options.Texts is null)
            problems.Add("Texts: there are none.");
        AddEvidence(options, catalogue, problems);
        foreach (var id in options.DisabledRules.Where(id => catalogue.Find(id) is null).OrderBy(id => id, StringComparer.Ordinal))
            problems.Add($"Rules:{id}: there is no such rule.");
        foreach (var id in options.Suppressions.Keys.Where(id => catalogue.Find(id) is null).OrderBy(id => id, StringComparer.Ordinal))
            problems.Add($"Suppressions:{id}: there is no such rule.");
        foreach (var rate in options.ExchangeRates.OrderBy(rate => rate.Key, StringComparer.Ordinal))
            if (!Money.IsCurrency(rate.Key) || !(rate.Value > 0) || double.IsInfinity(rate.Value))
                problems.Add($"ExchangeRates:{rate.Key}: {rate.Value} is not a number of US dollars above 0 for a currency of three capital letters.");
        return problems;
    }

    internal static void ThrowIfAny(IReadOnlyList<string> problems)
    {
        if (problems.Count > 0)
            throw new OptionsValidationException(Options.DefaultName, typeof(RecommendationOptions), problems);
    }

    private static void AddEvidence(RecommendationOptions options, ApproachCatalogue catalogue, List<string> problems)
    {
        foreach (var entry in options.Evidence.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            var problem = entry.Value is null ? "there are no figures."
                : !catalogue.Evidence.Contains(entry.Key) ? "no rule counts such an indicator as evidence."
                : catalogue.Evidence[entry.Key].Select(entry.Value.Problem).FirstOrDefault(found => found is not null);
            if (problem is not null)
                problems.Add($"Evidence:{entry.Key}: {problem}");
        }
    }
}
