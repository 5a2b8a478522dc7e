using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules;

/// <summary>What a run found: every approach of the catalogue exactly once, either recommended or among the others. Immutable.</summary>
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
/// RecommendationReport report = RecommendationEngine.CreateDefault().Recommend(profile);
/// Console.WriteLine($"{report.Recommendations.Count} recommended");
/// foreach (var other in report.Others)
///     Console.WriteLine($"{other.Id} {other.Outcome}: {other.Text}");
/// </code>
/// </example>
public sealed partial class RecommendationReport
{
    private readonly Run? _run;
    private IReadOnlyList<NotRecommended>? _others;
    private IReadOnlyList<string>? _notices;

    internal RecommendationReport(ReportOrigin origin, EngineTables plan, Run run)
    {
        Origin = origin;
        Organisation = run.Profile.Organisation;
        AsOf = run.Profile.AsOf;
        Weights = plan.Weights;
        OutcomeThreshold = plan.OutcomeThreshold;
        Recommendations = run.Recommendations();
        Faults = plan.Faults;
        Texts = plan.Wording.Texts;
        _run = run;
    }

    internal RecommendationReport(
        ReportOrigin origin,
        Organisation organisation,
        DateTime asOf,
        CriterionWeights weights,
        double outcomeThreshold,
        IReadOnlyList<Recommendation> recommendations,
        IReadOnlyList<NotRecommended> others,
        IReadOnlyList<RuleFault> faults,
        IReadOnlyList<string> notices,
        ReportFingerprints? fingerprints,
        IReadOnlyList<DecisionReviewItem> findings,
        TextCatalogue texts)
    {
        Origin = origin;
        Organisation = organisation;
        AsOf = asOf;
        Weights = weights;
        OutcomeThreshold = outcomeThreshold;
        Recommendations = recommendations;
        _others = others;
        Faults = faults;
        _notices = notices;
        _fingerprints = fingerprints;
        _findings = findings;
        Texts = texts;
    }

    private RecommendationReport(RecommendationReport report, ReportAnalysis analysis)
    {
        Origin = report.Origin;
        Organisation = report.Organisation;
        AsOf = report.AsOf;
        Weights = report.Weights;
        OutcomeThreshold = report.OutcomeThreshold;
        Recommendations = report.Recommendations;
        Faults = report.Faults;
        Texts = report.Texts;
        Analysis = analysis;
        _run = report._run;
        _others = report._others;
        _notices = report._notices;
        _fingerprints = report._fingerprints;
        _findings = report._findings;
    }

    /// <summary>Which catalogue and engine, in which version.</summary>
    public ReportOrigin Origin { get; }

    /// <summary>Whom it is about.</summary>
    public Organisation Organisation { get; }

    /// <summary>The date of the answers.</summary>
    public DateTime AsOf { get; }

    /// <summary>The weights of the criteria.</summary>
    public CriterionWeights Weights { get; }

    /// <summary>The need from which an approach was needed.</summary>
    public double OutcomeThreshold { get; }

    /// <summary>The approaches that are needed, by rank.</summary>
    public IReadOnlyList<Recommendation> Recommendations { get; }

    /// <summary>The rest of the catalogue, by id.</summary>
    public IReadOnlyList<NotRecommended> Others => _others ??= _run!.Others(Recommendations.Count);

    /// <summary>The rules that failed; the others answered all the same.</summary>
    public IReadOnlyList<RuleFault> Faults { get; }

    /// <summary>What the reader should know of the answers, such as amounts in a currency without a rate.</summary>
    public IReadOnlyList<string> Notices => _notices ??= _run!.Notices();

    /// <summary>What was worked out on top, when a host asked for it; otherwise null.</summary>
    public ReportAnalysis? Analysis { get; }

    /// <summary>The language of its words. A report document does not name it, so what was read from one is taken for English.</summary>
    internal TextCatalogue Texts { get; }

    /// <summary>The same report with what was worked out on top of it, in place of what it had.</summary>
    /// <param name="analysis">What was worked out; it should be about the same profile and options.</param>
    public RecommendationReport With(ReportAnalysis analysis) => new(this, Guard.NotNull(analysis));

    /// <inheritdoc />
    public override string ToString() => $"{Organisation.Name}: {Recommendations.Count} recommended, {Others.Count} others";
}
