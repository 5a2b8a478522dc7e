using System.Text.Json.Nodes;
using Toolkit.Rules.Comparisons;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Portfolios;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Tests.Reports;

namespace Toolkit.Rules.Tests;

/// <summary>The schemas of all documents, and what is made of one to try how exactly it describes them.</summary>
internal static class Schemas
{
    internal static Dictionary<string, string> All { get; } = new(StringComparer.Ordinal)
    {
        ["profile"] = ProfileDocument.Schema(),
        ["decisions"] = DecisionDocument.Schema(),
        ["report"] = JsonReport.Schema(),
        ["comparison"] = ComparisonJson.Schema(),
        ["portfolio"] = PortfolioJson.Schema(),
    };

    /// <summary>A schema, which lets later versions add members, without that.</summary>
    internal static JsonNode Strict(string schema)
    {
        var strict = JsonNode.Parse(schema)!;
        foreach (var (parent, _) in Mutilations.Members(strict).Where(member => member.Name == "required").ToList())
            Mutilations.At(strict, parent)["additionalProperties"] = false;
        return strict;
    }

    /// <summary>A schema that lets no member be added, once for each description it has, without that one.</summary>
    internal static IEnumerable<(string Json, string Parent, string Name)> WithADescriptionTakenAway(string schema)
    {
        foreach (var (parent, name) in Mutilations.Members(JsonNode.Parse(schema)!).Where(member => member.Parent.EndsWith(".properties", StringComparison.Ordinal)).ToList())
        {
            var less = Strict(schema);
            Mutilations.At(less, parent).AsObject().Remove(name);
            yield return (less.ToJsonString(), parent, name);
        }
    }
}
