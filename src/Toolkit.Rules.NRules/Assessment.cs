using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.NRules;

/// <summary>The graded need for one approach of one organisation, projected from the collected evidence.</summary>
internal sealed class Assessment
{
    private Assessment(RuleOutcome outcome) => Outcome = outcome;

    internal RuleOutcome Outcome { get; }

    internal double Need => Outcome.Need;

    internal double Low => Outcome.Low;

    internal double Coverage => Outcome.Coverage;

    /// <param name="evidence">The evidence that applies, in whatever order the session has it.</param>
    /// <param name="threshold">The need from which an approach is needed.</param>
    internal static Assessment Of(IEnumerable<EvidenceFact> evidence, double threshold)
    {
        double applicable = 0, answered = 0, gaps = 0;
        foreach (var piece in evidence.OrderBy(piece => piece.Index))
        {
            applicable += piece.Weight;
            if (piece.State != AnswerState.Given)
                continue;
            answered += piece.Weight;
            gaps += piece.Weight * piece.Gap;
        }
        return new Assessment(RuleOutcome.From(applicable, answered, gaps, threshold));
    }
}
