using System.Linq.Expressions;

namespace Toolkit.Rules.NRules;

/// <summary>Writes what is bound in a rule: the evidence of an approach on a line for each piece, anything else on one line.</summary>
internal static class EvidenceText
{
    internal static IEnumerable<string> Lines(LambdaExpression bound) =>
        bound.Body is MethodCallExpression { Object: ConstantExpression { Value: ApproachNeed evidence } } call
            ? [.. evidence.Lines.Select((line, index) => (index == 0 ? "mean(" : "     ") + line + (index < evidence.Count - 1 ? ";" : $").{call.Method.Name}({ExpressionText.Of(call.Arguments[0])})"))]
            : [ExpressionText.Of(bound.Body)];
}
