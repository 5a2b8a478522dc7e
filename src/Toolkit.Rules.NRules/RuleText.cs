using System.Globalization;
using System.Text;
using NRules.RuleModel;

namespace Toolkit.Rules.NRules;

/// <summary>Prints a rule of the canonical model, so that it can be read: one of the 21, or one of a host.</summary>
/// <example>
/// <code>
/// foreach (var rule in new ToolkitRuleRepository().GetRuleSets().Single().Rules)
///     Console.WriteLine(RuleText.Of(rule));
/// </code>
/// </example>
public static class RuleText
{
    private const string Indent = "    ";

    /// <summary>Prints a rule: what is known about it, what it matches, what follows. The same bytes on every machine.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The text, one statement on each line, every line ended by a line feed.</returns>
    public static string Of(IRuleDefinition rule)
    {
        _ = rule ?? throw new ArgumentNullException(nameof(rule));
        var text = new StringBuilder();
        Line(text, 0, rule.Description is { Length: > 0 } description ? $"rule {rule.Name}: {description}" : $"rule {rule.Name}");
        Line(text, 1, $"priority {rule.Priority.ToString(CultureInfo.InvariantCulture)}; tags {string.Join(", ", rule.Tags)}");
        foreach (var line in RulePropertyText.Lines(rule))
            Line(text, 1, line);
        Line(text, 0, "when");
        foreach (var element in rule.LeftHandSide.ChildElements)
            Element(text, 1, element);
        Filters(text, rule.FilterGroup.Filters);
        Line(text, 0, "then");
        foreach (var action in rule.RightHandSide.Actions)
            Line(text, 1, ActionText.Of(action.Expression));
        return text.ToString();
    }

    private static void Element(StringBuilder text, int depth, RuleElement element)
    {
        switch (element)
        {
            case PatternElement pattern:
                Line(text, depth, $"{Name(pattern)}{pattern.ValueType.Name}{(pattern.Source is null ? "" : " from")}");
                if (pattern.Source is { } source)
                    Element(text, depth + 1, source);
                foreach (var condition in pattern.Expressions)
                    Line(text, depth + 1, "where " + ExpressionText.Of(condition.Expression.Body));
                break;
            case BindingElement binding:
                foreach (var line in EvidenceText.Lines(binding.Expression))
                    Line(text, depth, line);
                break;
            case AggregateElement aggregate:
                Line(text, depth, aggregate.Name);
                foreach (var expression in aggregate.Expressions)
                    Line(text, depth + 1, $"{expression.Name} {ExpressionText.Of(expression.Expression)}");
                Element(text, depth + 1, aggregate.Source);
                break;
            default:
                Group(text, depth, element);
                break;
        }
    }

    /// <summary>The name of a pattern; one that nobody named has a name that begins with a dollar.</summary>
    private static string Name(PatternElement pattern) =>
        pattern.Declaration.Name.StartsWith("$", StringComparison.Ordinal) ? "" : pattern.Declaration.Name + ": ";

    private static void Group(StringBuilder text, int depth, RuleElement element)
    {
        Line(text, depth, element.ElementType.ToString().ToLowerInvariant());
        IEnumerable<RuleElement> children = element switch
        {
            GroupElement group => group.ChildElements,
            NotElement not => [not.Source],
            ExistsElement exists => [exists.Source],
            ForAllElement forAll => [forAll.BasePattern, .. forAll.Patterns],
            _ => [],
        };
        foreach (var child in children)
            Element(text, depth + 1, child);
    }

    private static void Filters(StringBuilder text, IEnumerable<FilterElement> filters)
    {
        foreach (var filter in filters)
            Line(text, 1, (filter.FilterType == FilterType.KeyChange ? "again when this changes: " : "only if ") + ExpressionText.Of(filter.Expression.Body));
    }

    private static void Line(StringBuilder text, int depth, string line)
    {
        for (var level = 0; level < depth; level++)
            text.Append(Indent);
        text.Append(line).Append('\n');
    }
}
