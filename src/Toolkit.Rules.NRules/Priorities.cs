using Toolkit.Rules.Rules;

namespace Toolkit.Rules.NRules;

/// <summary>
/// Higher fires first: 1 plus the number of approaches that require it, directly or through others. So what is required comes before
/// what requires it, and every recommendation before a host's rules of NRules' default priority, 0.
/// </summary>
internal static class Priorities
{
    internal static Dictionary<string, int> Of(IReadOnlyCollection<ApproachDescriptor> approaches)
    {
        var byId = approaches.ToDictionary(approach => approach.Id, StringComparer.Ordinal);
        var priorities = approaches.ToDictionary(approach => approach.Id, _ => 1, StringComparer.Ordinal);
        foreach (var approach in approaches)
        {
            var required = new HashSet<string>(StringComparer.Ordinal);
            Collect(approach, byId, required);
            foreach (var id in required)
                priorities[id]++;
        }
        return priorities;
    }

    private static void Collect(ApproachDescriptor approach, Dictionary<string, ApproachDescriptor> byId, HashSet<string> required)
    {
        foreach (var id in approach.Requires)
            if (byId.TryGetValue(id, out var next) && required.Add(id))
                Collect(next, byId, required);
    }
}
