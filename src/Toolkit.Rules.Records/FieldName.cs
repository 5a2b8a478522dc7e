namespace Toolkit.Rules.Records;

/// <summary>Names of fields.</summary>
internal static class FieldName
{
    /// <summary>The name of a property in an expression that reads it, such as <c>staff.Pay</c>.</summary>
    internal static string Of(string expression) => expression.Substring(expression.LastIndexOf('.') + 1);
}
