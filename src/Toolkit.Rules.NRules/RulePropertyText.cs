using System.Collections;
using System.Globalization;
using NRules.RuleModel;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.NRules;

/// <summary>Writes the properties that a rule carries from the descriptor of its approach.</summary>
internal static class RulePropertyText
{
    private const string Prefix = "Toolkit.Rules.";

    internal static IEnumerable<string> Lines(IRuleDefinition rule) => rule.Properties
        .Where(property => property.Name.StartsWith(Prefix, StringComparison.Ordinal))
        .Where(property => property.Name is not (ToolkitRuleProperties.Id or ToolkitRuleProperties.Title or ToolkitRuleProperties.Finding))
        .Select(property => (Name: property.Name.Substring(Prefix.Length), Text: Text(property.Value)))
        .Where(property => property.Text.Length > 0)
        .Select(property => $"{Words(property.Name)}: {property.Text}");

    private static string Text(object? value) => value switch
    {
        null => "",
        string text => text,
        IReadOnlyDictionary<OrganisationKind, EffortSize> efforts => ByKind(efforts),
        IReadOnlyDictionary<OrganisationKind, Lever> levers => ByKind(levers),
        IReadOnlyDictionary<OrganisationKind, StaffFloor?> floors => ByKind(floors),
        Precondition brake => $"{brake.Id} when {brake.When}",
        IEnumerable list => string.Join(", ", list.Cast<object>().Select(Text)),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static string ByKind<T>(IReadOnlyDictionary<OrganisationKind, T> values) => string.Join("; ", values
        .Where(pair => pair.Value is not null)
        .GroupBy(pair => pair.Value, pair => pair.Key.ToKey())
        .Select(group => $"{string.Join(", ", group)} {group.Key!.ToString()!.ToLowerInvariant()}"));

    /// <summary>The name of a property in words: <c>MonthsToFirstEffect</c> is "months to first effect".</summary>
    private static string Words(string name) =>
        string.Concat(name.Select((letter, index) => char.IsUpper(letter) ? (index == 0 ? "" : " ") + char.ToLowerInvariant(letter) : letter.ToString()));
}
