using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Decisions;

namespace Toolkit.Rules;

/// <content>Decisions, and fingerprints of what they are taken on.</content>
public sealed partial class RecommendationReport
{
    private ReportFingerprints? _fingerprints;
    private IReadOnlyList<DecisionReviewItem>? _findings;

    /// <summary>Fingerprints of the inputs of the report; null when it was read from a document that does not say.</summary>
    public ReportFingerprints? Fingerprints => _fingerprints ??= _assessment?.Fingerprints;

    /// <summary>The decisions that should be looked at again, by id of the approach; empty when no decisions were held against the answers.</summary>
    public IReadOnlyList<DecisionReviewItem> DecisionReviewItems => _findings ??= _assessment?.DecisionsToReview() ?? [];

    /// <summary>The facts about an approach: the basis of a decision about it.</summary>
    /// <param name="approach">The id of an approach of the report.</param>
    /// <exception cref="ArgumentException">The report has no such approach, or was read from a document that does not state its evidence.</exception>
    public DecisionBasis BasisOf(string approach)
    {
        Guard.NotNull(approach);
        var (evidence, outcome, need) =
            Recommendations.FirstOrDefault(item => item.Id == approach) is { } needed ? (needed.EvidenceFingerprint, needed.Outcome, needed.Need)
            : Others.FirstOrDefault(item => item.Id == approach) is { } other ? (other.EvidenceFingerprint, other.RawOutcome, other.Need)
            : throw new ArgumentException($"The report has no approach '{approach}'.", nameof(approach));
        return evidence is null
            ? throw new ArgumentException($"The report does not state on what evidence {approach} rests.", nameof(approach))
            : new DecisionBasis { Evidence = evidence, Outcome = outcome, Need = need.Value };
    }
}
