using System.Text.Json;

namespace Toolkit.Rules.Tables;

/// <summary>Walks through a JSON text and knows at each token where it is: names joined by points, arrays without a sign of their own.</summary>
internal sealed class JsonWalk(JsonTokens tokens)
{
    private readonly List<Level> _levels = [];
    private string _name = "";

    internal JsonTokenType Type => tokens.Type;

    internal string Text => tokens.Text;

    internal int Line => tokens.Line;

    /// <summary>The place of the innermost object or array that is open, or that was just closed.</summary>
    internal string Place { get; private set; } = "";

    /// <summary>The name of the value that was just read; empty for an element of an array.</summary>
    internal string Name { get; private set; } = "";

    /// <summary>Whether the object that was just opened or closed is an element of an array, or stands by itself.</summary>
    internal bool IsElement { get; private set; }

    /// <summary>Goes to the next value, opening or closing.</summary>
    internal bool Read()
    {
        while (tokens.Read())
            switch (tokens.Type)
            {
                case JsonTokenType.PropertyName:
                    _name = tokens.Text;
                    break;
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    Open(tokens.Type == JsonTokenType.StartArray);
                    return true;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    Close();
                    return true;
                default:
                    var isInArray = _levels.Count > 0 && _levels[_levels.Count - 1].IsArray;
                    Place = _levels.Count > 0 ? _levels[_levels.Count - 1].Place : "";
                    (Name, IsElement) = (isInArray ? "" : _name, isInArray);
                    return true;
            }
        return false;
    }

    private void Open(bool isArray)
    {
        var outer = _levels.Count > 0 ? _levels[_levels.Count - 1] : default;
        IsElement = _levels.Count == 0 || outer.IsArray;
        Place = _levels.Count == 0 ? "" : outer.IsArray ? outer.Place : Joined(outer.Place, _name);
        _levels.Add(new(Place, isArray, IsElement));
    }

    private void Close()
    {
        var inner = _levels[_levels.Count - 1];
        _levels.RemoveAt(_levels.Count - 1);
        (Place, IsElement) = (inner.Place, inner.IsElement);
    }

    internal static string Joined(string place, string name) => place.Length == 0 ? name : place + "." + name;

    private readonly record struct Level(string Place, bool IsArray, bool IsElement);
}
