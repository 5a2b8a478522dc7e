using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Samples;

/// <summary>A missing answer of an undecided approach, and how much it would settle.</summary>
/// <param name="Approach">The approach.</param>
/// <param name="Indicator">The question.</param>
/// <param name="Share">The share of the approach's evidence it carries, 0 to 1.</param>
/// <param name="DecidesAlone">Whether any answer to it decides the approach.</param>
internal sealed record OpenQuestion(ApproachDescriptor Approach, Indicator Indicator, double Share, bool DecidesAlone)
{
    /// <summary>The coverage from which the need is no longer undecided, whatever the missing answers are.</summary>
    private const double Enough = 0.5;

    /// <summary>
    /// The weightiest missing answer of each undecided approach: those that decide on their own first, then those that carry most.
    /// </summary>
    internal static IReadOnlyList<OpenQuestion> From(RecommendationReport report, IReadOnlyList<ApproachRule> rules) =>
        [.. report.Others
            .Where(other => other.Outcome == Outcome.Undecided && other.Missing.Count > 0)
            .Select(other => Weightiest(other, rules.First(rule => rule.Descriptor.Id == other.Id)))
            .OrderByDescending(question => question.DecidesAlone)
            .ThenByDescending(question => question.Share)
            .ThenBy(question => question.Approach.Id, StringComparer.Ordinal)];

    private static OpenQuestion Weightiest(NotRecommended approach, ApproachRule rule)
    {
        var missing = rule.Definition.Evidence.Where(evidence => approach.Missing.Contains(evidence.Indicator.Key)).ToList();
        var evidence = missing.MaxBy(evidence => evidence.Weight.Value)!;
        // What is missing weighs (1 - coverage) of all that applies; this gives the weight of all of it.
        var applicable = missing.Sum(piece => piece.Weight.Value) / (1 - approach.Coverage);
        var share = evidence.Weight.Value / applicable;
        return new(rule.Descriptor, evidence.Indicator, share, Math.Round(approach.Coverage + share, 9) >= Enough);
    }
}
