using Toolkit.Rules.Approaches;
using Toolkit.Rules.Columns;
using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Telemetry;

namespace Toolkit.Rules;

/// <summary>
/// Evaluates organisation profiles and ranks the approaches they need. Immutable and safe to share between threads: create one and keep it.
/// </summary>
/// <example>
/// <code><![CDATA[
/// using Toolkit.Rules;
/// using Toolkit.Rules.Indicators;
/// using Toolkit.Rules.Profiles;
///
/// // Create one engine and share it between threads.
/// var engine = RecommendationEngine.Create(options => options.WeightProfile = "quick-wins");
/// var profile = OrganisationProfile
///     .Create("dft", "Department for Transport", OrganisationKind.Department, new DateTime(2026, 10, 31))
///     .With(DigitalWorkforceIndicators.VacancyRate, 18)
///     .With(DigitalWorkforceIndicators.ContractorShare, 24)
///     .With(DigitalWorkforceIndicators.ProfessionMaturity, MaturityLevel.Level1);
///
/// foreach (var recommendation in engine.Recommend(profile).Recommendations)
///     Console.WriteLine($"{recommendation.Rank}. {recommendation.Title} ({recommendation.Score})");
/// ]]></code>
/// </example>
public sealed class RecommendationEngine
{
    private readonly EngineTables _tables;
    private readonly IRunObserver? _observer;

    /// <summary>Creates an engine.</summary>
    /// <param name="options">The settings of the host; read now, later changes have no effect.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options are not valid; every problem is listed.</exception>
    public RecommendationEngine(RecommendationOptions options)
        : this(options, observer: null)
    {
    }

    /// <summary>Creates an engine with an observer of its own, which hears of no other engine of the process.</summary>
    internal RecommendationEngine(RecommendationOptions options, IRunObserver? observer)
    {
        _observer = observer;
        Catalogue = RecommendationOptionsValidator.Check(Guard.NotNull(options));
        _tables = new EngineTables(options, Catalogue);
    }

    /// <summary>The catalogue: the 21 approaches and the host's own, those that are switched off included.</summary>
    public ApproachCatalogue Catalogue { get; }

    /// <summary>The versions of the catalogue and of the engine.</summary>
    public ReportOrigin Origin => _tables.Origin;

    /// <summary>The weights of the criteria.</summary>
    public CriterionWeights Weights => _tables.Weights;

    /// <summary>The rules with the host's settings applied, those that are switched off left out: the input of an evaluator.</summary>
    public RuleSet RuleSet => _tables.RuleSet;

    /// <summary>The rules that cannot answer, with the reason; empty when all can. Every report names them.</summary>
    public IReadOnlyList<RuleFault> Faults => _tables.Faults;

    /// <summary>Creates an engine with nothing set.</summary>
    public static RecommendationEngine CreateDefault() => new(new RecommendationOptions());

    /// <summary>Creates an engine.</summary>
    /// <param name="configure">Sets the options.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options are not valid; every problem is listed.</exception>
    public static RecommendationEngine Create(Action<RecommendationOptions> configure)
    {
        var options = new RecommendationOptions();
        Guard.NotNull(configure)(options);
        return new RecommendationEngine(options);
    }

    /// <summary>
    /// Evaluates a profile once. Report, plan, robustness, the reasons of the order, the next questions and what-if are all read off the
    /// assessment, under the same decisions.
    /// </summary>
    /// <param name="profile">The answers of the organisation.</param>
    /// <param name="decisions">
    /// The decisions of the organisation; null when there are none. What is postponed or suppressed at the date of the profile takes no place; no
    /// figure of any approach changes. A decision of the organisation comes before one of the host for all organisations.
    /// </param>
    /// <exception cref="ArgumentException">The decisions are those of another organisation.</exception>
    public Assessment Assess(OrganisationProfile profile, DecisionRegister? decisions = null)
    {
        Guard.NotNull(profile);
        return InstrumentedRun.IsWanted(_observer)
            ? AssessInstrumented(profile, decisions)
            : new Assessment(_tables, profile, decisions);
    }

    /// <summary>Ranks what an organisation needs, with reasons: short for the report of <see cref="Assess"/>.</summary>
    /// <param name="profile">The answers of the organisation.</param>
    /// <returns>Every approach of the catalogue exactly once.</returns>
    public RecommendationReport Recommend(OrganisationProfile profile) => Assess(profile).Report;

    /// <summary>
    /// Ranks what each of many organisations needs. Lazy: with one thread a profile is read when its report is asked for; with more, at most 256
    /// profiles are read ahead, worked on together and given out in order. The reports are those of single calls.
    /// </summary>
    /// <param name="profiles">The answers of the organisations; read on the thread that enumerates.</param>
    /// <param name="decisions">
    /// Finds what an organisation has decided; null when none has decided anything. Called once for each profile, right before it is ranked; with
    /// several threads by several of them at a time. The report of a profile fails when it gives the decisions of another organisation.
    /// </param>
    /// <param name="threads">How many threads work at most, 1 or more; 1 reads nothing ahead.</param>
    /// <param name="cancellationToken">Looked at before each profile is read and before it is worked on.</param>
    /// <returns>A report for each profile, in the order of the profiles.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no threads.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; thrown while enumerating.</exception>
    public IEnumerable<RecommendationReport> RecommendAll(
        IEnumerable<OrganisationProfile> profiles,
        Func<OrganisationProfile, DecisionRegister?>? decisions = null,
        int threads = 1,
        CancellationToken cancellationToken = default) =>
        ReportStream.Of(Guard.NotNull(profiles), Recommending(decisions), threads, cancellationToken);

    /// <summary>Ranks what each of many organisations needs, as the form for a synchronous source does.</summary>
    /// <param name="profiles">The answers of the organisations.</param>
    /// <param name="decisions">Finds what an organisation has decided; null when none has decided anything.</param>
    /// <param name="threads">How many threads work at most, 1 or more; 1 reads nothing ahead.</param>
    /// <param name="cancellationToken">Looked at before each profile is read and before it is worked on; handed to the source as well.</param>
    /// <returns>A report for each profile, in the order of the profiles.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no threads.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; thrown while enumerating.</exception>
    public IAsyncEnumerable<RecommendationReport> RecommendAll(
        IAsyncEnumerable<OrganisationProfile> profiles,
        Func<OrganisationProfile, DecisionRegister?>? decisions = null,
        int threads = 1,
        CancellationToken cancellationToken = default)
    {
        Guard.NotNull(profiles);
        return ReportStream.Of(profiles, Recommending(decisions), threads, cancellationToken);
    }

    /// <summary>
    /// Starts columns without organisations, for large sets of which scores and first places are wanted rather than reports. Exchange rates
    /// are applied when a profile is added. Columns know the decisions of the host for all organisations, and none of an organisation's own.
    /// </summary>
    /// <exception cref="InvalidOperationException">The engine's answers come from another evaluator, which columns do not use.</exception>
    public AnswerColumns CreateColumns() => _tables.HasOwnEvaluator
        ? new AnswerColumns(_tables.Columns)
        : throw new InvalidOperationException("Columns are ranked by the built-in evaluator; this engine has another. Use RecommendAll.");

    // A method of its own: a closure would be allocated for every call, whether anybody listens or not.
    private Assessment AssessInstrumented(OrganisationProfile profile, DecisionRegister? decisions) =>
        InstrumentedRun.Of(() => new Assessment(_tables, profile, decisions), _observer);

    private Func<OrganisationProfile, RecommendationReport> Recommending(Func<OrganisationProfile, DecisionRegister?>? decisions) =>
        decisions is null ? Recommend : profile => Assess(profile, decisions(Guard.NotNull(profile))).Report;
}
