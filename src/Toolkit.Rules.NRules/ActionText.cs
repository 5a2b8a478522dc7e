using System.Linq.Expressions;
using NRules.RuleModel;

namespace Toolkit.Rules.NRules;

/// <summary>Writes what a rule does: what it yields in short, for the fluent language of NRules spells out how that is inserted and updated.</summary>
internal static class ActionText
{
    internal static string Of(LambdaExpression action) => action.Body switch
    {
        BlockExpression block when Inserted(block) is { } fact => "yield " + ExpressionText.Of(fact),
        MethodCallExpression { Method.Name: nameof(RuleExpressions.Yield) } call when call.Method.DeclaringType == typeof(RuleExpressions) =>
            "yield " + ExpressionText.Of(call.Arguments[1]),
        var body => ExpressionText.Of(body),
    };

    private static Expression? Inserted(BlockExpression block) => block.Expressions
        .OfType<ConditionalExpression>()
        .Select(condition => condition.IfTrue)
        .OfType<MethodCallExpression>()
        .FirstOrDefault(call => call.Method.Name == nameof(IContext.InsertLinked))?.Arguments[1];
}
