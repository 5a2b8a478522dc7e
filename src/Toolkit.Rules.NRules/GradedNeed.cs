using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.NRules;

/// <summary>The graded need for one approach of one organisation, projected from the collected evidence.</summary>
internal sealed class GradedNeed
{
    private GradedNeed(RuleOutcome outcome) => Outcome = outcome;

    internal RuleOutcome Outcome { get; }

    internal double Need => Outcome.Need;

    internal double Low => Outcome.Low;

    internal double Coverage => Outcome.Coverage;

    /// <param name="evidence">The evidence that applies, in whatever order the session has it.</param>
    /// <param name="threshold">The need from which an approach is needed.</param>
    internal static GradedNeed Of(IEnumerable<EvidenceFact> evidence, double threshold) =>
        new(RuleOutcome.From(evidence.OrderBy(piece => piece.Index).Select(piece => piece.Grade), threshold));
}
