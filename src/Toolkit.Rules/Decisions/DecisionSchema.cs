using System.Text.Json.Nodes;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Decisions;

/// <summary>The JSON Schema of decision documents. It cannot say everything the reader checks: which day is after which, and what a placeholder is.</summary>
internal static class DecisionSchema
{
    internal static string Write(IReadOnlyList<string> approaches)
    {
        var schema = DocumentSchema.Whole("Decisions.decisions.schema.json");
        var decision = schema["definitions"]!["decision"]!;
        decision["properties"]!["status"]!["enum"] = new JsonArray([.. DecisionNames.Statuses.Names.Select(name => JsonValue.Create(name))]);
        decision["properties"]!["category"]!["enum"] = new JsonArray([.. DecisionNames.Categories.Names.Select(name => JsonValue.Create(name))]);
        var byId = new JsonObject();
        foreach (var approach in approaches)
            byId.Add(approach, new JsonObject { ["$ref"] = "#/definitions/decision" });
        schema["properties"]!["decisions"]!["properties"] = byId;
        decision["oneOf"] = new JsonArray([.. DecisionNames.Statuses.Entries.Select(entry => Form(entry.Value, entry.Name))]);
        return DocumentSchema.Text(schema);
    }

    private static JsonObject Form(DecisionStatus status, string name)
    {
        var form = new JsonObject
        {
            ["properties"] = new JsonObject
            {
                ["status"] = new JsonObject { ["enum"] = new JsonArray(name) },
                ["category"] = new JsonObject { ["enum"] = new JsonArray([.. DecisionNames.Allowed(status).Select(category => JsonValue.Create(category))]) },
            },
        };
        if (status.Withholds())
        {
            form["properties"]!["until"] = new JsonObject { ["type"] = "string" };
            form["required"] = new JsonArray("until");
        }
        return form;
    }
}
