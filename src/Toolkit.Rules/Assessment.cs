using Toolkit.Rules.Analysis;
using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules;

/// <summary>
/// One profile, evaluated once by <see cref="RecommendationEngine.Assess"/>, with everything that follows from it: report, plan, robustness, the
/// reasons of the order, the next questions, and what-if. Each part is worked out when it is first asked for, and only itself. Effectively
/// immutable and safe to share between threads.
/// </summary>
/// <example>
/// <code>
/// using Toolkit.Rules;
/// using Toolkit.Rules.Indicators;
/// using Toolkit.Rules.Profiles;
///
/// var profile = OrganisationProfile
///     .Create("dft", "Department for Transport", OrganisationKind.Department, new DateTime(2026, 10, 31))
///     .With(DigitalWorkforceIndicators.VacancyRate, 18)
///     .With(DigitalWorkforceIndicators.ContractorShare, 24)
///     .With(DigitalWorkforceIndicators.ProfessionMaturity, MaturityLevel.Level1);
///
/// Assessment assessment = RecommendationEngine.CreateDefault().Assess(profile);
/// Console.WriteLine(assessment.Report.Recommendations[0].Title);
/// Console.WriteLine(assessment.Plan().Steps[0].FirstQuarter);
/// Console.WriteLine(assessment.NextQuestions().Questions[0].Indicator);
///
/// // What if? The assessment itself never changes.
/// var better = assessment.With(DigitalWorkforceIndicators.VacancyRate, 4);
/// Console.WriteLine(better.Report.Recommendations.Count);
/// </code>
/// </example>
public sealed partial class Assessment : IRankedProfile
{
    private readonly EngineTables _tables;
    private readonly ActiveDecisions? _decisions;
    private readonly WhatIfStep? _step;
    private readonly HostChanges? _changes;

    // Filled when first read. Two threads may both do it, with the same result.
    private OrganisationProfile? _profile;
    private RuleOutcome[]? _outcomes;
    private RankedPlaces? _places;
    private RecommendationReport? _report;
    private OrderExplanation? _order;
    private PlaceRange?[]? _likelyPlaces;

    /// <exception cref="ArgumentException">The decisions are those of another organisation.</exception>
    internal Assessment(EngineTables tables, OrganisationProfile profile, DecisionRegister? decisions)
    {
        _tables = tables;
        _profile = profile;
        _outcomes = new RuleOutcome[tables.Rules.Length];
        _changes = tables.Evaluate(profile, _outcomes);
        _decisions = DecisionsUnder(decisions, profile);
    }

    /// <summary>The profile with all changes of <see cref="With(Indicator, Answer)"/> and its kin.</summary>
    public OrganisationProfile Profile => _profile ??= _step!.MakeProfile();

    /// <summary>The decisions of the organisation; null when none were given.</summary>
    public DecisionRegister? Decisions => _decisions?.Register;

    /// <summary>The report: every approach of the catalogue exactly once, with reasons.</summary>
    public RecommendationReport Report => _report ??= new RecommendationReport(_tables, this);

    /// <summary>The approaches that are recommended or undecided, in order, with their scores: quicker than a report.</summary>
    public RankedPlaces Places => _places ??= new RankedPlaces(_tables.Ids, _outcomes!, _tables.Order.Place(Input, LeftOut));

    /// <summary>Explains the order: what separates neighbours, which weights and unknown answers could change it, and which answers would bring an approach in or take it out.</summary>
    public OrderExplanation Order => _order ??= new OrderExplainer(this).Explain();

    /// <summary>
    /// Measures how much of the order stands when the weights of the criteria, and the answers that are missing, could be others. Suppressed and
    /// postponed approaches and rules that failed take no part. The library's own formulas decide what is drawn, whoever evaluates the rules.
    /// </summary>
    /// <param name="options">The weights that are allowed, and how often they are drawn; null for the defaults.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options are not valid; every problem is listed.</exception>
    public RankingRobustness Robustness(RobustnessOptions? options = null)
    {
        options ??= new RobustnessOptions();
        OptionsProblems.ThrowIfAny<RobustnessOptions>([.. options.Problems()]);
        return RobustnessMeasure.Of(this, options);
    }

    /// <summary>
    /// Says what to ask next so that the first places are settled soon, and whether they are. To be called on a new assessment after each answer;
    /// nothing is remembered.
    /// </summary>
    /// <param name="options">How many places, and what not to ask; null for the first five.</param>
    /// <returns>How settled the places are, and the open questions that could change them, the most valuable first.</returns>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options are not valid; every problem is listed.</exception>
    /// <exception cref="InvalidOperationException">The engine's answers come from another evaluator, whose bounds are not known.</exception>
    public NextQuestions NextQuestions(InterviewOptions? options = null)
    {
        options ??= new InterviewOptions();
        OptionsProblems.ThrowIfAny<InterviewOptions>([.. options.Problems(_tables.Indicators)]);
        return _tables.HasOwnEvaluator
            ? new Interviewer(_tables.Interview, this, options).Ask()
            : throw new InvalidOperationException("Bounds are those of the built-in evaluator; this engine has another.");
    }

    /// <summary>
    /// Puts the needed approaches into quarters: nothing starts before what it requires has ended, no quarter takes more than its capacity, and
    /// what a precondition says to fix comes first. Higher scores end sooner, as far as that goes. Under decisions, what is in progress goes on
    /// first, what is done or suppressed is left out, and what is postponed starts in the first quarter after that at the earliest. What the
    /// options say of an approach comes before a decision. No clock is read.
    /// </summary>
    /// <param name="options">Capacity, calendar, and what is done or under way; null for the defaults.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options are not valid; every problem is listed.</exception>
    public TransformationPlan Plan(PlanOptions? options = null) => Planner.Plan(this, options ?? new PlanOptions());

    /// <summary>The report with further analyses in it, for a document or a page. Each is worked out now.</summary>
    /// <param name="request">The analyses to add, with their options.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options of an analysis are not valid; every problem is listed.</exception>
    /// <exception cref="InvalidOperationException">Questions are asked for and the engine has another evaluator than the library's.</exception>
    public RecommendationReport ReportWith(AnalysisRequest request) => Report.With(Guard.NotNull(request).Of(this));

    /// <inheritdoc />
    public override string ToString() => $"{Profile.Organisation.Name}: {Report.Recommendations.Count} recommended";

    private RankInput Input => new(Outcomes, Profile.Organisation.Kind, Profile.PrioritySlots, _changes?.Points);

    private ActiveDecisions? DecisionsUnder(DecisionRegister? register, OrganisationProfile profile) =>
        register is null && _tables.ForAll.Length == 0 && _changes is not { Withholds: true }
            ? null
            : new ActiveDecisions(_tables.Ids, _tables.ForAll, register, profile, _changes?.Adjustments ?? []);

    private RuleOutcome[] Outcomes => _outcomes ??= _places!.Outcomes;

    /// <summary>The approaches that take no place although they may be needed, by position; empty when there can be none.</summary>
    private bool[] LeftOut => _decisions?.LeftOut ?? [];

    RuleSet IRankedProfile.Rules => _tables.RuleSet;

    RankOrder IRankedProfile.Ranking => _tables.Order;

    RuleOutcome[] IRankedProfile.Outcomes => Outcomes;

    RankedApproach[] IRankedProfile.Ranked => Places.Ranked;

    bool[] IRankedProfile.LeftOut => _decisions?.LeftOut ?? new bool[Outcomes.Length];

    IReadOnlyList<Indicator> IRankedProfile.Indicators => _tables.Indicators;

    RankInput IRankedProfile.Input => Input;

    Decision? IRankedProfile.DecisionOn(int position) => DecisionOn(position);

    Decision? IRankedProfile.WithheldBy(int position) => WithheldBy(position);

    internal Decision? DecisionOn(int position) => _decisions?.Own(position);

    internal Decision? WithheldBy(int position) => _decisions?.WithheldBy(position);
}
