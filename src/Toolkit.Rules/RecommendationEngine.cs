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
public sealed partial class RecommendationEngine
{
    private readonly EngineTables _plan;
    private readonly IRunObserver? _observer;

    /// <summary>Creates an engine.</summary>
    /// <param name="options">What the host sets; read now, later changes have no effect.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options are not valid; every problem is listed.</exception>
    /// <exception cref="ArgumentException">A rule of the host's own takes an id or key that is taken, or requirements run in a circle.</exception>
    public RecommendationEngine(RecommendationOptions options)
        : this(options, observer: null)
    {
    }

    /// <summary>Creates an engine of which somebody hears who does not listen to all engines of the process.</summary>
    internal RecommendationEngine(RecommendationOptions options, IRunObserver? observer)
    {
        _observer = observer;
        Catalogue = ApproachCatalogue.Default.With([.. Guard.NotNull(options).Rules]);
        RecommendationOptionsValidator.ThrowIfAny(RecommendationOptionsValidator.Problems(options, Catalogue));
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

    /// <summary>The rules that cannot answer; every report names them.</summary>
    internal IReadOnlyList<RuleFault> Faults => _plan.Faults;

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
