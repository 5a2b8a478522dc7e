using System.Text.Json;

namespace Toolkit.Rules.Fuzz;

/// <summary>Where the values of a JSON document lie, and its members with their names.</summary>
internal sealed class JsonSpans
{
    private JsonSpans(byte[] document)
    {
        Document = document;
        var open = new Stack<(int Start, int Name)>();
        var name = -1;
        var json = new Utf8JsonReader(document);
        while (json.Read())
        {
            var start = (int)json.TokenStartIndex;
            if (json.TokenType == JsonTokenType.PropertyName)
                name = start;
            else if (json.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
                Add(open.Pop(), (int)json.BytesConsumed);
            else
            {
                if (json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                    open.Push((start, name));
                else
                    Add((start, name), (int)json.BytesConsumed);
                name = -1;
            }
        }
    }

    internal byte[] Document { get; }

    /// <summary>The values, small and large, inner ones before outer ones.</summary>
    internal List<Range> Values { get; } = [];

    /// <summary>The members of objects with their names, and the items of lists.</summary>
    internal List<Range> Entries { get; } = [];

    internal static JsonSpans? Of(byte[] document)
    {
        try
        {
            return new JsonSpans(document);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private void Add((int Start, int Name) begun, int end)
    {
        Values.Add(begun.Start..end);
        Entries.Add((begun.Name >= 0 ? begun.Name : begun.Start)..end);
    }
}
