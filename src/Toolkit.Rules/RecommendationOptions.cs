using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Rules;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules;

/// <summary>What a host may set. Read once, when an engine is created.</summary>
public sealed class RecommendationOptions
{
    /// <summary>The outcome threshold when none is set.</summary>
    public const double DefaultOutcomeThreshold = 0.25;

    /// <summary>The material change of a need when none is set. Judgement: four tenths of the width of a band of severity.</summary>
    public const double DefaultMaterialNeedChange = 0.10;

    /// <summary>The name of a weight profile: see <see cref="CriterionWeights.Known"/>.</summary>
    /// <value><c>balanced</c></value>
    public string WeightProfile { get; set; } = CriterionWeights.Balanced.Name;

    /// <summary>Weights of the host's own; null to use <see cref="WeightProfile"/>.</summary>
    /// <value>null</value>
    public CriterionWeights? Weights { get; set; }

    /// <summary>The need from which an approach is needed, above 0 and up to 0.5.</summary>
    /// <value>0.25</value>
    public double OutcomeThreshold { get; set; } = DefaultOutcomeThreshold;

    /// <summary>Figures in place of the catalogue's, by indicator key.</summary>
    /// <value>empty</value>
    public IDictionary<string, EvidenceOverride> EvidenceOverrides { get; } = new Dictionary<string, EvidenceOverride>(StringComparer.Ordinal);

    /// <summary>Ids of rules that are switched off. Their approaches leave the catalogue of the run; the report names them.</summary>
    /// <value>empty</value>
    public ISet<string> DisabledRules { get; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Decisions of the host for all organisations, made by <see cref="Decision.SuppressForAll"/>: at most one for each approach.</summary>
    /// <value>empty</value>
    public IList<Decision> Decisions { get; } = [];

    /// <summary>By how much a need has moved when a decision taken on it should be looked at again, above 0 and up to 1.</summary>
    /// <value>0.10</value>
    public double MaterialNeedChange { get; set; } = DefaultMaterialNeedChange;

    /// <summary>US dollars per unit of another currency, by ISO 4217 code.</summary>
    /// <value>empty</value>
    public IDictionary<string, double> ExchangeRates { get; } = new Dictionary<string, double>(StringComparer.Ordinal);

    /// <summary>Rules of the host's own, beside the 21.</summary>
    /// <value>empty</value>
    public IList<ApproachRule> Rules { get; } = [];

    /// <summary>The language of the report.</summary>
    /// <value>English</value>
    public TextCatalogue Texts { get; set; } = TextCatalogue.English;

    /// <summary>Makes the evaluator of an engine; null for the engine's own. For packages that bring another rule engine.</summary>
    /// <value>null</value>
    public Func<RuleSet, IRuleEvaluator>? Evaluator { get; set; }

    /// <summary>What was found wrong while reading a configuration; reported with everything else that is wrong.</summary>
    internal List<string> ConfigurationProblems { get; } = [];

    /// <summary>What was set by a configuration, and the full key it came from: problems name that key.</summary>
    internal Dictionary<string, string> ConfigurationKeys { get; } = new(StringComparer.Ordinal);
}
