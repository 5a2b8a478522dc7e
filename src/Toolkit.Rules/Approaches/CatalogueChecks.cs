using Toolkit.Rules.Indicators;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Approaches;

/// <summary>The checks that every catalogue passes, with or without rules of a host.</summary>
internal static class CatalogueChecks
{
    internal static void UniqueIds(IReadOnlyList<ApproachDescriptor> approaches)
    {
        var repeated = approaches.GroupBy(approach => approach.Id, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        if (repeated is not null)
            throw new ArgumentException($"There are two rules with the id {repeated.Key}.");
    }

    internal static void NoCycles(IReadOnlyList<ApproachDescriptor> approaches)
    {
        var open = approaches.ToDictionary(approach => approach.Id, StringComparer.Ordinal);
        while (true)
        {
            var free = open.Values.Where(approach => !approach.Requires.Any(open.ContainsKey)).ToList();
            if (free.Count == 0)
                break;
            foreach (var approach in free)
                open.Remove(approach.Id);
        }
        if (open.Count > 0)
            throw new ArgumentException("Requirements run in a circle: " + string.Join(", ", open.Keys.OrderBy(id => id, StringComparer.Ordinal)) + ".");
    }

    internal static Indicator[] IndicatorsOf(IEnumerable<ApproachRule> rules)
    {
        var byKey = IndicatorCatalogue.All.ToDictionary(indicator => indicator.Key, StringComparer.Ordinal);
        var own = new List<Indicator>();
        foreach (var indicator in rules.SelectMany(ReadBy))
        {
            if (!byKey.TryGetValue(indicator.Key, out var known))
                own.Add(byKey[indicator.Key] = indicator);
            else if (!ReferenceEquals(known, indicator))
                throw new ArgumentException($"There are two indicators with the key {indicator.Key}.");
        }
        return [.. IndicatorCatalogue.All, .. own.OrderBy(indicator => indicator.Key, StringComparer.Ordinal)];
    }

    internal static ILookup<string, Evidence> EvidenceOf(IEnumerable<ApproachRule> rules) =>
        rules.SelectMany(rule => DefinitionOf(rule)?.Evidence ?? []).ToLookup(evidence => evidence.Indicator.Key, StringComparer.Ordinal);

    internal static ILookup<string, Precondition> PreconditionsOf(IEnumerable<ApproachRule> rules) =>
        rules.SelectMany(rule => (DefinitionOf(rule)?.Preconditions ?? []).Select(precondition => (rule.Descriptor.Id, precondition)))
            .ToLookup(item => item.Id, item => item.precondition, StringComparer.Ordinal);

    private static IEnumerable<Indicator> ReadBy(ApproachRule rule)
    {
        var definition = DefinitionOf(rule);
        return definition is null
            ? []
            : definition.Evidence.Select(evidence => evidence.Indicator).Concat(definition.Preconditions.Select(precondition => precondition.When.Indicator));
    }

    private static RuleDefinition? DefinitionOf(ApproachRule rule)
    {
        try
        {
            return rule.Definition;
        }
        catch (Exception)
        {
            // A rule that cannot say what it reads is reported as a fault by every run; it must not keep the others from answering.
            return null;
        }
    }
}
