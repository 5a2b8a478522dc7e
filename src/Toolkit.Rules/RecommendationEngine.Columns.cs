using Toolkit.Rules.Columns;

namespace Toolkit.Rules;

/// <content>Large sets: scores and first places without a report for each organisation.</content>
public sealed partial class RecommendationEngine
{
    /// <summary>
    /// Starts columns without organisations, for large sets of which scores and first places are wanted rather than reports. They hold
    /// answers against the figures of this engine: exchange rates are applied when a profile is added. They know no decisions: no score
    /// depends on one, but what an organisation postponed or suppressed takes its place among the first all the same.
    /// </summary>
    /// <exception cref="InvalidOperationException">The engine's answers come from another evaluator, which columns know nothing of.</exception>
    public AnswerColumns CreateColumns() => _plan.HasOwnEvaluator
        ? new AnswerColumns(_plan.Columns)
        : throw new InvalidOperationException("Columns are ranked by the built-in evaluator; this engine has another. Use RecommendAll.");
}
