using Toolkit.Rules.Analysis;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Rules;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules;

/// <summary>The options of an engine. The engine reads them once, when it is created.</summary>
/// <example>
/// <code>
/// using Toolkit.Rules;
/// using Toolkit.Rules.Rules;
///
/// var options = new RecommendationOptions { WeightProfile = "foundations-first" };
/// options.ExchangeRates["GBP"] = 1.27;
/// options.EvidenceOverrides["digital-vacancy-rate"] = new EvidenceOverride { Trigger = 8 };
/// options.ApproachOverrides["DLT503"] = new ApproachOverride { Effort = EffortSize.Small, MonthsToFirstEffect = 2 };
/// options.DisabledRules.Add("DLT703");
/// var engine = new RecommendationEngine(options);
/// Console.WriteLine(engine.Weights);
/// </code>
/// </example>
public sealed class RecommendationOptions
{
    /// <summary>The default of <see cref="OutcomeThreshold"/>.</summary>
    public const double DefaultOutcomeThreshold = 0.25;

    /// <summary>The default of <see cref="MaterialNeedChange"/>. Judgement: four tenths of the width of a band of severity.</summary>
    public const double DefaultMaterialNeedChange = 0.10;

    /// <summary>The default of <see cref="PlaceDraws"/>: the ends of a range then settle to about one place.</summary>
    public const int DefaultPlaceDraws = 1000;

    /// <summary>The name of a weight profile: see <see cref="CriterionWeights.Known"/>.</summary>
    /// <value><c>balanced</c></value>
    public string WeightProfile { get; set; } = CriterionWeights.Balanced.Name;

    /// <summary>Weights of the host; null to use <see cref="WeightProfile"/>.</summary>
    /// <value>null</value>
    public CriterionWeights? Weights { get; set; }

    /// <summary>The smallest need at which an approach is recommended, above 0 and up to 0.5.</summary>
    /// <value>0.25</value>
    public double OutcomeThreshold { get; set; } = DefaultOutcomeThreshold;

    /// <summary>Figures of the host for the evidence on an indicator, by indicator key, in place of the catalogue's.</summary>
    /// <value>empty</value>
    public IDictionary<string, EvidenceOverride> EvidenceOverrides { get; } = new Dictionary<string, EvidenceOverride>(StringComparer.Ordinal);

    /// <summary>Figures of the host for an approach, by id, in place of the catalogue's: effort, months to first effect, preconditions.</summary>
    /// <value>empty</value>
    public IDictionary<string, ApproachOverride> ApproachOverrides { get; } = new Dictionary<string, ApproachOverride>(StringComparer.Ordinal);

    /// <summary>Ids of rules that are switched off. Reports leave their approaches out and name them.</summary>
    /// <value>empty</value>
    public ISet<string> DisabledRules { get; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Decisions of the host for all organisations, made by <see cref="Decision.SuppressForAll"/>: at most one for each approach.</summary>
    /// <value>empty</value>
    public IList<Decision> Decisions { get; } = [];

    /// <summary>The change of a need after which a decision taken on it should be reviewed, above 0 and up to 1.</summary>
    /// <value>0.10</value>
    public double MaterialNeedChange { get; set; } = DefaultMaterialNeedChange;

    /// <summary>
    /// How many times missing answers and judged figures are drawn for the likely places of a report, when somebody reads them: 100 to 1,000,000, or 0 for a
    /// report without them.
    /// </summary>
    /// <value>1,000</value>
    public int PlaceDraws { get; set; } = DefaultPlaceDraws;

    /// <summary>
    /// The share, from 0 to 0.5, by which judged figures are drawn for likely places: see
    /// <see cref="RobustnessOptions.Judgement"/>.
    /// </summary>
    /// <value>0.2</value>
    public double PlaceJudgement { get; set; } = RobustnessOptions.DefaultJudgement;

    /// <summary>US dollars per unit of another currency, by ISO 4217 code.</summary>
    /// <value>empty</value>
    public IDictionary<string, double> ExchangeRates { get; } = new Dictionary<string, double>(StringComparer.Ordinal);

    /// <summary>Rules of the host, which join the 21.</summary>
    /// <value>empty</value>
    public IList<ApproachRule> Rules { get; } = [];

    /// <summary>The language of the report.</summary>
    /// <value>English</value>
    public TextCatalogue Texts { get; set; } = TextCatalogue.English;

    /// <summary>Makes the evaluator of an engine; null for the engine's own. For packages that bring another rule engine.</summary>
    /// <value>null</value>
    public Func<RuleSet, IRuleEvaluator>? Evaluator { get; set; }

    /// <summary>Problems found while a configuration was read; reported with all the others.</summary>
    internal List<string> ConfigurationProblems { get; } = [];

    /// <summary>Configuration sections that were named and hold nothing, as a section with a misspelt name does.</summary>
    internal List<string> EmptySections { get; } = [];

    /// <summary>The full key in the configuration of each option that a configuration set: problems name that key.</summary>
    internal Dictionary<string, string> ConfigurationKeys { get; } = new(StringComparer.Ordinal);
}
