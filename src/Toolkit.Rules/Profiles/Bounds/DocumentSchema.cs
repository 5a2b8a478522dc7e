using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules.Profiles;

/// <summary>
/// A schema of the library, which names the ranges of <see cref="DocumentBounds"/> and does not repeat them: made whole for those who publish
/// it, and read as a shape by those who hold documents against it.
/// </summary>
internal sealed class DocumentSchema
{
    private const string Definitions = "definitions";
    private const string Reference = "#/definitions/";

    private readonly JsonNode _root;
    private readonly Dictionary<string, DocumentShape> _shapes = new(StringComparer.Ordinal);

    private DocumentSchema(JsonNode root) => _root = root;

    /// <summary>The schema with the definitions of the ranges it names, and the longest length of its lists.</summary>
    /// <param name="resource">The embedded schema.</param>
    internal static JsonNode Whole(string resource)
    {
        var root = JsonNode.Parse(EmbeddedText.Read(resource))!;
        var definitions = root[Definitions]!.AsObject();
        foreach (var bound in DocumentBounds.All.Where(bound => IsNamed(root, bound.Name)).ToList())
            definitions.Add(bound.Name, bound.Schema());
        foreach (var node in Nodes(root).Where(node => node["items"] is not null && node["maxItems"] is null).ToList())
            node["maxItems"] = DocumentBounds.MostItems;
        return root;
    }

    /// <summary>The schema as text.</summary>
    internal static string Text(JsonNode schema) => Encoding.UTF8.GetString(ProfileWriter.ToBytes(json => schema.WriteTo(json)));

    /// <summary>The shape of the document that a schema describes. What a schema says beyond single values and lists its reader checks.</summary>
    /// <param name="resource">The embedded schema.</param>
    internal static DocumentShape Shape(string resource)
    {
        var root = JsonNode.Parse(EmbeddedText.Read(resource))!;
        return new DocumentSchema(root).Shape(root);
    }

    private DocumentShape Shape(JsonNode node)
    {
        if ((string?)node["$ref"] is { } reference)
            return Named(reference.Substring(Reference.Length));
        var shape = new DocumentShape();
        if (node["anyOf"] is JsonArray { Count: 2 } either && node["type"] is null && (string?)either[1]!["type"] == "null")
            return OrNull(Shape(either[0]!));
        Fill(shape, node);
        return shape;
    }

    private DocumentShape Named(string name)
    {
        if (!_shapes.TryGetValue(name, out var shape))
            _shapes.Add(name, shape = DocumentBounds.Find(name) is { } bound ? new DocumentShape { Bound = bound } : Shape(_root[Definitions]![name]!));
        return shape;
    }

    private static DocumentShape OrNull(DocumentShape shape) => new()
    {
        MayBeNull = true,
        Bound = shape.Bound,
        IsYesNo = shape.IsYesNo,
        Names = shape.Names,
        Numbers = shape.Numbers,
        Members = shape.Members,
        Required = shape.Required,
        Items = shape.Items,
        Fewest = shape.Fewest,
        Most = shape.Most,
        Key = shape.Key,
    };

    private void Fill(DocumentShape shape, JsonNode node)
    {
        var type = (string?)node["type"];
        if (node["enum"] is JsonArray values)
        {
            if (type == "integer")
                shape.Numbers = [.. values.Select(value => long.Parse(value!.ToJsonString(), CultureInfo.InvariantCulture))];
            else
                shape.Names = [.. values.Select(value => (string)value!)];
        }
        else if (type == "object")
        {
            shape.Members = node["properties"]!.AsObject().ToDictionary(member => member.Key, member => Shape(member.Value!), StringComparer.Ordinal);
            shape.Required = [.. (node["required"] as JsonArray ?? []).Select(name => (string)name!)];
        }
        else if (type == "array")
            FillList(shape, node);
        else
            shape.IsYesNo = true;
    }

    private void FillList(DocumentShape shape, JsonNode node)
    {
        shape.Items = Shape(node["items"]!);
        shape.Fewest = (int?)node["minItems"] ?? 0;
        shape.Most = (int?)node["maxItems"] ?? DocumentBounds.MostItems;
        if (node["uniqueItems"] is not null)
            shape.Key = [];
        if (node["uniqueBy"] is JsonArray key)
            shape.Key = [.. key.Select(name => (string)name!)];
    }

    private static bool IsNamed(JsonNode root, string name) => Nodes(root).Any(node => (string?)node["$ref"] == Reference + name);

    private static IEnumerable<JsonObject> Nodes(JsonNode? node) => node switch
    {
        JsonObject members => members.Where(member => member.Value is not JsonValue || member.Key == "$ref").SelectMany(member => Nodes(member.Value)).Prepend(members),
        JsonArray items => items.SelectMany(Nodes),
        _ => [],
    };
}
