using System.Globalization;
using System.Linq.Expressions;

namespace Toolkit.Rules.NRules;

/// <summary>Writes an expression of a rule as a C# reader would: values in place of closures, names in place of numbers, the same in every culture.</summary>
internal static class ExpressionText
{
    internal static string Of(Expression expression) => expression switch
    {
        LambdaExpression lambda => $"{Parameters(lambda)} => {Of(lambda.Body)}",
        BinaryExpression binary => Binary(binary),
        UnaryExpression { NodeType: ExpressionType.Not } not => $"!{Of(not.Operand)}",
        UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.Quote } unary => Of(unary.Operand),
        MemberExpression member => Member(member),
        MethodCallExpression call => Call(call),
        NewExpression made => $"new {made.Type.Name}({List(made.Arguments)})",
        ConstantExpression constant => Value(constant.Value, constant.Type),
        ParameterExpression parameter => parameter.Name ?? "_",
        _ => expression.ToString(),
    };

    private static string Binary(BinaryExpression binary)
    {
        var (left, right) = (Named(binary.Left, binary.Right), Named(binary.Right, binary.Left));
        return binary.NodeType == ExpressionType.ArrayIndex ? $"{left}[{right}]"
            : Sign(binary.NodeType) is { } sign ? $"{Bracketed(binary.Left, left)} {sign} {Bracketed(binary.Right, right)}"
            : binary.ToString();
    }

    /// <summary>The compiler compares enumerations as numbers; the other side knows which one it is.</summary>
    private static string Named(Expression side, Expression other) =>
        side is ConstantExpression { Value: int number } && other is UnaryExpression { NodeType: ExpressionType.Convert } convert
            && (Nullable.GetUnderlyingType(convert.Operand.Type) ?? convert.Operand.Type) is { IsEnum: true } type
            ? Enum.ToObject(type, number).ToString()!
            : Of(side);

    private static string Bracketed(Expression side, string text) =>
        side is BinaryExpression { NodeType: ExpressionType.OrElse or ExpressionType.AndAlso or ExpressionType.Coalesce } ? $"({text})" : text;

    private static string Member(MemberExpression member) =>
        TryRead(member, out var value) ? Value(value, member.Type)
        : member.Expression is null ? $"{member.Member.DeclaringType!.Name}.{member.Member.Name}"
        : $"{Of(member.Expression)}.{member.Member.Name}";

    /// <summary>A field of a closure: what a rule captured.</summary>
    private static bool TryRead(MemberExpression member, out object? value)
    {
        value = null;
        if (member is not { Member: System.Reflection.FieldInfo field, Expression: ConstantExpression { Value: { } closure } })
            return false;
        value = field.GetValue(closure);
        return true;
    }

    private static string Call(MethodCallExpression call)
    {
        var isExtension = call.Object is null && call.Method.IsDefined(typeof(System.Runtime.CompilerServices.ExtensionAttribute), inherit: false);
        var arguments = isExtension ? call.Arguments.Skip(1) : call.Arguments;
        var target = isExtension ? Of(call.Arguments[0]) : call.Object is null ? null : Of(call.Object);
        return target is null ? $"{call.Method.Name}({List(arguments)})"
            : call.Method.Name == "get_Item" ? $"{target}[{List(arguments)}]"
            : $"{target}.{call.Method.Name}({List(arguments)})";
    }

    internal static string Value(object? value, Type type) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool yes => yes ? "true" : "false",
        DateTime date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? type.Name,
    };

    private static string Parameters(LambdaExpression lambda) =>
        lambda.Parameters.Count == 1 ? lambda.Parameters[0].Name ?? "_" : $"({string.Join(", ", lambda.Parameters.Select(parameter => parameter.Name ?? "_"))})";

    private static string List(IEnumerable<Expression> arguments) => string.Join(", ", arguments.Select(Of));

    private static string? Sign(ExpressionType type) => type switch
    {
        ExpressionType.Equal => "==",
        ExpressionType.NotEqual => "!=",
        ExpressionType.LessThan => "<",
        ExpressionType.LessThanOrEqual => "<=",
        ExpressionType.GreaterThan => ">",
        ExpressionType.GreaterThanOrEqual => ">=",
        ExpressionType.AndAlso => "&&",
        ExpressionType.OrElse => "||",
        ExpressionType.Coalesce => "??",
        ExpressionType.Add => "+",
        ExpressionType.Subtract => "-",
        ExpressionType.Multiply => "*",
        ExpressionType.Divide => "/",
        _ => null,
    };
}
