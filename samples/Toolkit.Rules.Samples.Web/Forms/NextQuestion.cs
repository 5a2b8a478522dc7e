using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Samples.Web.Forms;

/// <summary>An undecided approach, and the missing answer that carries most of its evidence.</summary>
public sealed record NextQuestion(NotRecommended Approach, Indicator Question)
{
    internal static IReadOnlyList<NextQuestion> Of(RecommendationReport report, IReadOnlyList<ApproachRule> rules) =>
        [.. report.Others
            .Where(other => other.Outcome == Outcome.Undecided && other.Missing.Count > 0)
            .Select(other => new NextQuestion(other, Weightiest(other, rules.First(rule => rule.Descriptor.Id == other.Id))))];

    private static Indicator Weightiest(NotRecommended approach, ApproachRule rule) => rule.Definition.Evidence
        .Where(evidence => approach.Missing.Contains(evidence.Indicator.Key))
        .MaxBy(evidence => evidence.Weight.Value)!.Indicator;
}
