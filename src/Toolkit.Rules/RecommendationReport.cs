using System.Text.Json.Serialization;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules;

/// <summary>Ranks what an organisation needs: every approach of the catalogue exactly once, either recommended or among the others. Immutable.</summary>
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
[JsonConverter(typeof(ReportJsonConverter))]
public sealed partial class RecommendationReport
{
    private readonly Assessment? _assessment;
    private IReadOnlyList<NotRecommended>? _others;
    private IReadOnlyList<ReportNotice>? _notices;
    private IReadOnlyList<PlacedApproach>? _order;
    private IReadOnlyList<string>? _summary;

    internal RecommendationReport(EngineTables tables, Assessment assessment)
    {
        Origin = tables.Origin;
        Organisation = assessment.Profile.Organisation;
        AsOf = assessment.Profile.AsOf;
        Weights = tables.Weights;
        OutcomeThreshold = tables.OutcomeThreshold;
        Recommendations = assessment.Recommendations();
        Faults = assessment.Faults;
        Adjustments = assessment.Adjustments;
        Texts = tables.Wording.Texts;
        _assessment = assessment;
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
        IReadOnlyList<ReportNotice> notices,
        ReportFingerprints? fingerprints,
        IReadOnlyList<DecisionReviewItem> findings,
        IReadOnlyList<Adjustment> adjustments,
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
        Adjustments = adjustments;
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
        Adjustments = report.Adjustments;
        Texts = report.Texts;
        Analysis = analysis;
        _assessment = report._assessment;
        _others = report._others;
        _notices = report._notices;
        _fingerprints = report._fingerprints;
        _findings = report._findings;
    }

    /// <summary>The versions of the catalogue and of the engine.</summary>
    public ReportOrigin Origin { get; }

    /// <summary>Whom it is about.</summary>
    public Organisation Organisation { get; }

    /// <summary>The date of the answers.</summary>
    public DateTime AsOf { get; }

    /// <summary>The weights of the criteria.</summary>
    public CriterionWeights Weights { get; }

    /// <summary>The need from which an approach was needed.</summary>
    public double OutcomeThreshold { get; }

    /// <summary>The approaches that are needed, in order.</summary>
    public IReadOnlyList<Recommendation> Recommendations { get; }

    /// <summary>The rest of the catalogue, by id.</summary>
    public IReadOnlyList<NotRecommended> Others => _others ??= _assessment!.Others();

    /// <summary>The one order of all that is recommended or undecided: own levers first, then by score.</summary>
    public IReadOnlyList<PlacedApproach> Order => _order ??= PlacedApproach.Of(this);

    /// <summary>
    /// The report in at most three sentences, in its language: what to do first, what to find out first, and how sure that is. Likely places
    /// are worked out when this is read.
    /// </summary>
    public IReadOnlyList<string> Summary => _summary ??= Array.AsReadOnly(new ReportSummary(this).Sentences().ToArray());

    /// <summary>The changes that rules of the host made, by approach; empty when the host has none. Needs, bounds and certainty are those of the answers.</summary>
    public IReadOnlyList<Adjustment> Adjustments { get; }

    /// <summary>The rules that failed, those of the host by name; the others answered all the same.</summary>
    public IReadOnlyList<RuleFault> Faults { get; }

    /// <summary>Notices about the answers, such as amounts in a currency without a rate.</summary>
    public IReadOnlyList<ReportNotice> Notices => _notices ??= _assessment!.Notices();

    /// <summary>The analyses of <see cref="Assessment.ReportWith"/>; null if none was requested.</summary>
    public ReportAnalysis? Analysis { get; }

    /// <summary>The language of its words. A report document does not name it, so what was read from one is taken for English.</summary>
    internal TextCatalogue Texts { get; }

    internal RecommendationReport With(ReportAnalysis analysis) => new(this, analysis);

    /// <inheritdoc />
    public override string ToString() => $"{Organisation.Name}: {Recommendations.Count} recommended, {Others.Count} others";
}
