using Toolkit.Rules.Analysis;
using Toolkit.Rules.Approaches;
using Toolkit.Rules.Columns;
using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Explanation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules;

/// <summary>Everything an assessment needs that does not depend on the profile. Effectively immutable.</summary>
internal sealed class EngineTables
{
    // Made when first asked for, by whichever thread comes first: every thread makes the same.
    private EvidenceFingerprint[]? _evidence;
    private InterviewTables? _interview;
    private WhatIfTables? _whatIf;

    internal EngineTables(RecommendationOptions options, ApproachCatalogue catalogue)
    {
        Origin = new ReportOrigin(
            catalogue.Name,
            catalogue.Version,
            [.. options.DisabledRules.OrderBy(id => id, StringComparer.Ordinal)],
            ThisLibrary.Name,
            ThisLibrary.Version);
        Indicators = catalogue.Indicators;
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
        MoneyIndicators = [.. catalogue.Indicators.Where(indicator => indicator.Kind == IndicatorKind.Money && read.Contains(indicator))];
        RetiredFigures = [.. IndicatorCatalogue.Retired.Where(retired =>
            options.EvidenceOverrides.ContainsKey(retired.Key) && !catalogue.Evidence.Contains(retired.Key))];
        Ids = [.. Rules.Select(rule => rule.Descriptor.Id)];
        ForAll = options.Decisions.Count == 0 ? [] : [.. Ids.Select(id => options.Decisions.FirstOrDefault(decision => decision.Approach == id))];
        Order = new RankOrder([.. Rules.Select(rule => rule.Descriptor)], options.Weights ?? CriterionWeights.Find(options.WeightProfile)!);
        Columns = new ColumnTables(RuleSet, Order, ForAll);
        Wording = new Wording(options.Texts);
        MaterialNeedChange = options.MaterialNeedChange;
        PlaceDraws = options.PlaceDraws;
        PlaceJudgement = options.PlaceJudgement;
        OptionsFingerprint = Toolkit.Rules.OptionsFingerprint.Of(options, Weights);
    }

    /// <summary>Evaluates the rules.</summary>
    /// <param name="profile">The answers.</param>
    /// <param name="outcomes">Where the outcomes go.</param>
    /// <returns>The changes that rules of the host make; null when they make none.</returns>
    internal HostChanges? Evaluate(OrganisationProfile profile, RuleOutcome[] outcomes)
    {
        if (Evaluator is BuiltInEvaluator builtIn)
        {
            builtIn.Evaluate(profile, outcomes);
            return null;
        }
        var results = new RuleResults(Rules, outcomes);
        Evaluator.Evaluate(profile, results);
        return results.HasMore ? new HostChanges(results, this, profile) : null;
    }

    /// <summary>The versions of the catalogue and of the engine.</summary>
    internal ReportOrigin Origin { get; }

    /// <summary>Every indicator of the catalogue in its order.</summary>
    internal IReadOnlyList<Indicator> Indicators { get; }

    internal CompiledRule[] Rules { get; }

    /// <summary>The ids of the approaches, by position.</summary>
    internal string[] Ids { get; }

    internal RuleSet RuleSet { get; }

    internal IRuleEvaluator Evaluator { get; }

    /// <summary>Whether rules are evaluated by the library itself.</summary>
    internal bool HasOwnEvaluator { get; }

    internal RankOrder Order { get; }

    internal ColumnTables Columns { get; }

    /// <summary>Made for the first interview: few engines ever hold one. Two threads may both make it, with the same result.</summary>
    internal InterviewTables Interview => _interview ??= new InterviewTables(RuleSet, Order);

    /// <summary>Made for the first what-if, as <see cref="Interview"/> is.</summary>
    internal WhatIfTables WhatIf => _whatIf ??= new WhatIfTables(RuleSet, Order);

    internal RuleFault[] Faults { get; }

    internal Indicator[] MoneyIndicators { get; }

    /// <summary>The questions that are no longer asked and for which the host set figures.</summary>
    internal RetiredIndicator[] RetiredFigures { get; }

    /// <summary>The decisions of the host for all organisations, by position; empty when it took none.</summary>
    internal Decision?[] ForAll { get; }

    /// <summary>By how much a need has moved when a decision taken on it should be looked at again.</summary>
    internal double MaterialNeedChange { get; }

    /// <summary>How many times missing answers are drawn for the likely places of a report; 0 for never.</summary>
    internal int PlaceDraws { get; }

    internal double PlaceJudgement { get; }

    /// <summary>The parts of the fingerprint of the evidence of each rule.</summary>
    internal EvidenceFingerprint[] Evidence => _evidence ??= [.. Rules.Select(rule => new EvidenceFingerprint(rule, OutcomeThreshold))];

    internal string OptionsFingerprint { get; }

    internal CriterionWeights Weights => Order.Weights;

    internal Wording Wording { get; }

    internal ExchangeRates Rates => RuleSet.Rates;

    internal double OutcomeThreshold => RuleSet.OutcomeThreshold;
}
