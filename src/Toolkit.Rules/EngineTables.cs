using Toolkit.Rules.Analysis;
using Toolkit.Rules.Approaches;
using Toolkit.Rules.Columns;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Explanation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules;

/// <summary>Everything a run needs that does not depend on the profile, worked out once. Shows no change to whoever uses it.</summary>
internal sealed class EngineTables
{
    // Made when first asked for, by whichever thread comes first: every thread makes the same.
    private EvidenceFingerprint[]? _evidence;
    private InterviewTables? _interview;
    private WhatIfTables? _scenarios;

    internal EngineTables(RecommendationOptions options, ApproachCatalogue catalogue)
    {
        Rules = [.. catalogue.Rules
            .Where(rule => !options.DisabledRules.Contains(rule.Descriptor.Id))
            .Select(rule => CompiledRule.From(
                rule, options.EvidenceOverrides, options.ApproachOverrides.TryGetValue(rule.Descriptor.Id, out var figures) ? figures : null))];
        RuleSet = new RuleSet(Rules, new ExchangeRates(options.ExchangeRates), options.OutcomeThreshold);
        HasOwnEvaluator = options.Evaluator is null;
        Evaluator = options.Evaluator?.Invoke(RuleSet) ?? new BuiltInEvaluator(RuleSet);
        Faults = [.. Rules.Where(rule => rule.Fault is not null).Select(rule => new RuleFault(rule.Descriptor.Id, rule.Fault!))];
        // In the order of the catalogue and each once, whichever rules read it.
        var read = new HashSet<Indicator>(Rules.SelectMany(rule => rule.Evidence).Select(evidence => evidence.Indicator));
        MoneyIndicators = [.. catalogue.Indicators.OfType<MoneyIndicator>().Where(read.Contains)];
        Suppressions = new Dictionary<string, Suppression>(options.Suppressions, StringComparer.Ordinal);
        Order = new RankOrder([.. Rules.Select(rule => rule.Descriptor)], options.Weights ?? CriterionWeights.Find(options.WeightProfile)!);
        Columns = new ColumnTables(RuleSet, Order, [.. Rules
            .Select((rule, position) => (position, suppression: Suppressions.TryGetValue(rule.Descriptor.Id, out var found) ? found : null))
            .Where(item => item.suppression is not null)
            .Select(item => (item.position, item.suppression!.Expires))]);
        Wording = new Wording(options.Texts);
        MaterialNeedChange = options.MaterialNeedChange;
        OptionsFingerprint = Toolkit.Rules.OptionsFingerprint.Of(options, Weights);
    }

    internal CompiledRule[] Rules { get; }

    internal RuleSet RuleSet { get; }

    internal IRuleEvaluator Evaluator { get; }

    /// <summary>Whether rules are evaluated by the library itself.</summary>
    internal bool HasOwnEvaluator { get; }

    internal RankOrder Order { get; }

    internal ColumnTables Columns { get; }

    /// <summary>Made for the first interview: few engines ever hold one. Two threads may both make it, and make the same.</summary>
    internal InterviewTables Interview => _interview ??= new InterviewTables(RuleSet, Order);

    /// <summary>Made for the first scenario: few engines ever start one. Two threads may both make it, and make the same.</summary>
    internal WhatIfTables Scenarios => _scenarios ??= new WhatIfTables(RuleSet, Order);

    internal RuleFault[] Faults { get; }

    internal MoneyIndicator[] MoneyIndicators { get; }

    internal Dictionary<string, Suppression> Suppressions { get; }

    /// <summary>By how much a need has moved when a decision taken on it should be looked at again.</summary>
    internal double MaterialNeedChange { get; }

    /// <summary>What makes the fingerprint of the evidence of each rule.</summary>
    internal EvidenceFingerprint[] Evidence => _evidence ??= [.. Rules.Select(rule => new EvidenceFingerprint(rule, OutcomeThreshold))];

    internal string OptionsFingerprint { get; }

    internal CriterionWeights Weights => Order.Weights;

    internal Wording Wording { get; }

    internal ExchangeRates Rates => RuleSet.Rates;

    internal double OutcomeThreshold => RuleSet.OutcomeThreshold;

    /// <summary>The suppression of the options that keeps an approach off the list at a date; null when none does.</summary>
    internal Suppression? SuppressionOf(int position, DateTime asOf) =>
        Suppressions.Count > 0 && Suppressions.TryGetValue(Rules[position].Descriptor.Id, out var suppression) && suppression.Holds(asOf)
            ? suppression
            : null;
}
