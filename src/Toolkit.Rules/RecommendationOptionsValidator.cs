using System.Globalization;
using Toolkit.Rules.Approaches;
using Toolkit.Rules.Decisions;
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
        void Add(string key, string problem) =>
            problems.Add($"{(options.ConfigurationKeys.TryGetValue(key, out var full) ? full : key)}: {problem}");

        if (options.Weights is null && CriterionWeights.Find(options.WeightProfile ?? "") is null)
            Add("WeightProfile", $"'{options.WeightProfile}' is not one of {string.Join(", ", CriterionWeights.Known.Select(weights => weights.Name))}.");
        if (!(options.OutcomeThreshold > 0 && options.OutcomeThreshold <= 0.5))
            Add("OutcomeThreshold", $"{Text(options.OutcomeThreshold)} is not above 0 and up to 0.5.");
        if (!(options.MaterialNeedChange > 0 && options.MaterialNeedChange <= 1))
            Add("MaterialNeedChange", $"{Text(options.MaterialNeedChange)} is not above 0 and up to 1.");
        if (options.Texts is null)
            Add("Texts", "there are none.");
        AddEvidence(options, catalogue, Add);
        AddRules(options, catalogue, Add);
        AddDecisions(options, catalogue, Add);
        foreach (var currency in InOrder(options.ExchangeRates.Keys))
            if (options.ExchangeRates[currency] is var rate && (!Money.IsCurrency(currency) || !(rate > 0) || double.IsInfinity(rate)))
                Add($"ExchangeRates:{currency}", $"{Text(rate)} is not a number of US dollars above 0 for a currency of three capital letters.");
        return problems;
    }

    private static void AddEvidence(RecommendationOptions options, ApproachCatalogue catalogue, Action<string, string> add)
    {
        foreach (var key in InOrder(options.EvidenceOverrides.Keys))
        {
            var problem = options.EvidenceOverrides[key] is not { } figures ? "there are no figures."
                : !catalogue.Evidence.Contains(key) ? "no rule counts such an indicator as evidence."
                : catalogue.Evidence[key].Select(figures.Problem).FirstOrDefault(found => found is not null);
            if (problem is not null)
                add($"EvidenceOverrides:{key}", problem);
        }
    }

    // A rule that a configuration leaves switched on is named nowhere else, and its id may be misspelt all the same.
    private static void AddRules(RecommendationOptions options, ApproachCatalogue catalogue, Action<string, string> add)
    {
        const string Section = "Rules:";
        var configured = options.ConfigurationKeys.Keys
            .Where(key => key.StartsWith(Section, StringComparison.Ordinal))
            .Select(key => key.Substring(Section.Length));
        foreach (var id in InOrder(options.DisabledRules.Union(configured, StringComparer.Ordinal)))
            if (catalogue.Find(id) is null)
                add(Section + id, "there is no such rule.");
    }

    private static void AddDecisions(RecommendationOptions options, ApproachCatalogue catalogue, Action<string, string> add)
    {
        if (options.Decisions.Contains(null!))
            add("Decisions", "there is an entry without a decision.");
        foreach (var decisions in options.Decisions.OfType<Decision>().GroupBy(decision => decision.Approach).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var key = $"Decisions:{decisions.Key}";
            if (catalogue.Find(decisions.Key) is null)
                add(key, "there is no such rule.");
            if (decisions.Count() > 1)
                add(key, $"there are {decisions.Count()} decisions about it.");
            foreach (var decision in decisions)
                if (decision.Basis is not null)
                    add(key, $"it is the decision of one organisation; give it to {nameof(RecommendationEngine.Assess)}.");
                else if (Justification.Problem(decision.Justification) is { } problem)
                    add(key, problem);
        }
    }

    private static IEnumerable<string> InOrder(IEnumerable<string> keys) => keys.OrderBy(key => key, StringComparer.Ordinal);

    private static string Text(double value) => value.ToString(CultureInfo.InvariantCulture);
}
