using System.Globalization;
using Toolkit.Rules.Analysis;
using Toolkit.Rules.Approaches;
using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules;

/// <summary>Lists everything that is wrong with the options at once, each problem with the key to mend.</summary>
internal sealed class RecommendationOptionsValidator
{
    private readonly RecommendationOptions _options;
    private readonly List<string> _problems;

    private RecommendationOptionsValidator(RecommendationOptions options)
    {
        _options = options;
        _problems = [.. options.ConfigurationProblems];
    }

    /// <summary>Checks options.</summary>
    /// <param name="options">The options.</param>
    /// <returns>The catalogue with the rules of the options.</returns>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options are not valid; every problem is listed.</exception>
    internal static ApproachCatalogue Check(RecommendationOptions options)
    {
        var validator = new RecommendationOptionsValidator(options);
        var catalogue = validator.CatalogueWithRules();
        validator.CheckSettings();
        // Without the rules of the host, their ids and keys would be taken for misspelt.
        if (catalogue is not null)
            validator.CheckNames(catalogue);
        validator.CheckExchangeRates();
        OptionsProblems.ThrowIfAny<RecommendationOptions>(validator._problems);
        return catalogue!;
    }

    private ApproachCatalogue? CatalogueWithRules()
    {
        try
        {
            if (!_options.Rules.Contains(null!))
                return ApproachCatalogue.Default.With([.. _options.Rules]);
            Add("Rules", "a rule is null.");
        }
        catch (Exception problem) when (problem is ArgumentException or InvalidOperationException)
        {
            Add("Rules", problem.Message);
        }
        return null;
    }

    private void CheckSettings()
    {
        if (_options.Weights is null && CriterionWeights.Find(_options.WeightProfile ?? "") is null)
            Add("WeightProfile", $"'{_options.WeightProfile}' is not one of {string.Join(", ", CriterionWeights.Known.Select(weights => weights.Name))}.");
        if (!(_options.OutcomeThreshold > 0 && _options.OutcomeThreshold <= 0.5))
            Add("OutcomeThreshold", $"{Text(_options.OutcomeThreshold)} is not above 0 and up to 0.5.");
        if (_options.PlaceDraws is not 0 and (< DrawOptions.LeastDraws or > DrawOptions.MostDraws))
            Add("PlaceDraws", $"{Text(_options.PlaceDraws)} is not 0, or from 100 to 1000000.");
        if (!(_options.PlaceJudgement is >= 0 and <= RobustnessOptions.MostJudgement))
            Add("PlaceJudgement", $"{Text(_options.PlaceJudgement)} is not from 0 to 0.5.");
        if (!(_options.MaterialNeedChange > 0 && _options.MaterialNeedChange <= 1))
            Add("MaterialNeedChange", $"{Text(_options.MaterialNeedChange)} is not above 0 and up to 1.");
        if (_options.Texts is null)
            Add("Texts", "there are none.");
    }

    private void CheckNames(ApproachCatalogue catalogue)
    {
        foreach (var key in InOrder(_options.EvidenceOverrides.Keys))
        {
            var problem = _options.EvidenceOverrides[key] is not { } figures ? "there are no figures."
                : !catalogue.Evidence.Contains(key) ? IndicatorCatalogue.FindRetired(key) is not null ? null : "no rule counts such an indicator as evidence."
                : catalogue.Evidence[key].Select(figures.Problem).FirstOrDefault(found => found is not null);
            if (problem is not null)
                Add($"EvidenceOverrides:{key}", problem);
        }
        foreach (var id in InOrder(_options.ApproachOverrides.Keys))
        {
            CheckId(catalogue, $"ApproachOverrides:{id}", id);
            if (_options.ApproachOverrides[id] is not { } figures)
                Add($"ApproachOverrides:{id}", "there are no figures.");
            else if (catalogue.Find(id) is not null)
                foreach (var (part, problem) in figures.Problems(catalogue.Preconditions[id]))
                    Add($"ApproachOverrides:{id}:{part}", problem);
        }
        // A rule that a configuration leaves switched on is named nowhere else, and its id may be misspelt all the same.
        const string Section = "Rules:";
        var configured = _options.ConfigurationKeys.Keys
            .Where(key => key.StartsWith(Section, StringComparison.Ordinal))
            .Select(key => key.Substring(Section.Length));
        foreach (var id in InOrder(_options.DisabledRules.Union(configured, StringComparer.Ordinal)))
            CheckId(catalogue, Section + id, id);
        CheckDecisions(catalogue);
    }

    private void CheckDecisions(ApproachCatalogue catalogue)
    {
        if (_options.Decisions.Contains(null!))
            Add("Decisions", "there is an entry without a decision.");
        foreach (var decisions in _options.Decisions.OfType<Decision>().GroupBy(decision => decision.Approach).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var key = $"Decisions:{decisions.Key}";
            CheckId(catalogue, key, decisions.Key);
            if (decisions.Count() > 1)
                Add(key, $"there are {decisions.Count()} decisions about it.");
            foreach (var decision in decisions)
                if (decision.Basis is not null)
                    Add(key, $"it is the decision of one organisation; give it to {nameof(RecommendationEngine.Assess)}.");
                else if (Justification.Problem(decision.Justification) is { } problem)
                    Add(key, problem);
        }
    }

    private void CheckId(ApproachCatalogue catalogue, string key, string id)
    {
        if (catalogue.Find(id) is null)
            Add(key, "there is no such rule.");
    }

    private void CheckExchangeRates()
    {
        foreach (var currency in InOrder(_options.ExchangeRates.Keys))
            if (_options.ExchangeRates[currency] is var rate && (!Money.IsCurrency(currency) || !(rate > 0) || double.IsInfinity(rate)))
                Add($"ExchangeRates:{currency}", $"{Text(rate)} is not a number of US dollars above 0 for a currency of three capital letters.");
    }

    private void Add(string key, string problem) => _problems.Add($"{FullKey(key)}: {problem}");

    /// <summary>The key in the configuration that set an option, or set the option it is a part of; else the key itself.</summary>
    private string FullKey(string key)
    {
        if (_options.ConfigurationKeys.TryGetValue(key, out var full))
            return full;
        var end = key.LastIndexOf(':');
        return end < 0 ? key : FullKey(key.Substring(0, end)) + key.Substring(end);
    }

    private static IEnumerable<string> InOrder(IEnumerable<string> keys) => keys.OrderBy(key => key, StringComparer.Ordinal);

    private static string Text(double value) => value.ToString(CultureInfo.InvariantCulture);
}
