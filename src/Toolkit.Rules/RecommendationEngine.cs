using Toolkit.Rules.Approaches;
using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Explanation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Telemetry;

namespace Toolkit.Rules;

/// <summary>
/// Holds an organisation profile against the catalogue. Immutable and safe to share between threads: create one and keep it.
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
public sealed partial class RecommendationEngine
{
    private readonly EngineTables _plan;
    private readonly IRunObserver? _observer;

    /// <summary>Creates an engine.</summary>
    /// <param name="options">What the host sets; read now, later changes have no effect.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options are not valid; every problem is listed.</exception>
    public RecommendationEngine(RecommendationOptions options)
        : this(options, observer: null)
    {
    }

    /// <summary>Creates an engine of which somebody hears who does not listen to all engines of the process.</summary>
    internal RecommendationEngine(RecommendationOptions options, IRunObserver? observer)
    {
        _observer = observer;
        Catalogue = RecommendationOptionsValidator.Check(Guard.NotNull(options));
        _plan = new EngineTables(options, Catalogue);
        Origin = new ReportOrigin(
            Catalogue.Name,
            Catalogue.Version,
            [.. options.DisabledRules.OrderBy(id => id, StringComparer.Ordinal)],
            ThisLibrary.Name,
            ThisLibrary.Version);
    }

    /// <summary>The catalogue: the 21 approaches and the host's own, those that are switched off included.</summary>
    public ApproachCatalogue Catalogue { get; }

    /// <summary>Which catalogue and engine, in which version.</summary>
    public ReportOrigin Origin { get; }

    /// <summary>The weights of the criteria.</summary>
    public CriterionWeights Weights => _plan.Weights;

    /// <summary>The rules with the host's settings applied, those that are switched off left out: what an evaluator works on.</summary>
    public RuleSet RuleSet => _plan.RuleSet;

    /// <summary>The rules that failed when they were declared and cannot answer; every report names them. The other rules answer.</summary>
    public IReadOnlyList<RuleFault> Faults => _plan.Faults;

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

    /// <summary>Ranks what an organisation needs, with reasons.</summary>
    /// <param name="profile">What the organisation has answered.</param>
    /// <returns>Every approach of the catalogue exactly once.</returns>
    public RecommendationReport Recommend(OrganisationProfile profile)
    {
        Guard.NotNull(profile);
        return IsListenedTo ? RecommendInstrumented(profile) : RecommendPlain(profile);
    }

    private RecommendationReport RecommendPlain(OrganisationProfile profile, DecisionRegister? decisions = null) =>
        new(Origin, _plan, new Run(_plan, profile, decisions));
}
