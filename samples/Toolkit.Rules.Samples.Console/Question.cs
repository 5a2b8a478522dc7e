using Toolkit.Rules.Approaches;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Samples;

/// <summary>A question as one approach uses it.</summary>
/// <param name="Indicator">The question.</param>
/// <param name="Evidence">Its figures; null when it only sets a brake.</param>
/// <param name="Trigger">The threshold of the evidence, or of the brake.</param>
internal sealed record Question(Indicator Indicator, Evidence? Evidence, SourcedNumber Trigger);

/// <summary>Finds the questions of an approach.</summary>
internal static class Questions
{
    /// <summary>The evidence of a rule, then what only its brakes ask; a brake on the evidence of another rule is left to that rule.</summary>
    internal static IReadOnlyList<Question> QuestionsOf(this ApproachCatalogue catalogue, ApproachRule rule)
    {
        var evidence = catalogue.Rules.SelectMany(other => other.Definition.Evidence).Select(piece => piece.Indicator).ToHashSet();
        return
        [
            .. rule.Definition.Evidence.Select(piece => new Question(piece.Indicator, piece, piece.Trigger)),
            .. rule.Definition.Preconditions
                .Where(brake => !evidence.Contains(brake.When.Indicator))
                .Select(brake => new Question(brake.When.Indicator, Evidence: null, brake.When.Threshold)),
        ];
    }
}
