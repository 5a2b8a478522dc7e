using System.Globalization;
using System.Text.Json;

namespace Toolkit.Rules.Profiles;

/// <summary>Gathers what contradicts itself in a document whose every value is in range; lines and columns are looked up once, at the end.</summary>
internal sealed class PlacedProblems
{
    private readonly List<(string Path, string Found, string Allowed)> _found = [];

    internal bool Any => _found.Count > 0;

    internal void Add(string path, string found, string allowed)
    {
        if (_found.Count < ProblemList.Most)
            _found.Add((path, found, allowed));
    }

    /// <summary>Adds all of them to the problems of the document.</summary>
    /// <param name="bytes">The document.</param>
    /// <param name="problems">The problems.</param>
    internal void AddTo(ProblemList problems, byte[] bytes)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (path, _, _) in _found)
            places[path] = 0;
        Locate(bytes, places);
        foreach (var (path, found, allowed) in _found)
            problems.Add(places[path], new JsonPath(path), found, allowed);
    }

    /// <summary>Walks through the document and keeps where the values at some paths begin.</summary>
    private static void Locate(byte[] bytes, Dictionary<string, int> places)
    {
        var json = new Utf8JsonReader(bytes, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        var open = new Stack<(string Path, int Item)>();
        var path = "$";
        while (json.Read())
        {
            if (json.TokenType == JsonTokenType.PropertyName)
            {
                path = open.Peek().Path + "." + json.GetString();
                continue;
            }
            if (json.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                open.Pop();
                continue;
            }
            if (open.Count > 0 && open.Peek() is { Item: >= 0 } list)
            {
                open.Pop();
                open.Push((list.Path, list.Item + 1));
                path = list.Path + "[" + list.Item.ToString(CultureInfo.InvariantCulture) + "]";
            }
            if (places.ContainsKey(path))
                places[path] = (int)json.TokenStartIndex;
            if (json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                open.Push((path, json.TokenType == JsonTokenType.StartArray ? 0 : -1));
        }
    }
}
