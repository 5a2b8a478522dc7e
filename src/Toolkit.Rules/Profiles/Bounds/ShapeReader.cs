using System.Globalization;
using System.Text.Json;

namespace Toolkit.Rules.Profiles;

/// <summary>
/// Holds a document against a shape in one pass and reports all that lies outside of it. Members that the shape does not know are passed
/// over: later versions add some.
/// </summary>
internal ref struct ShapeReader
{
    private readonly ProblemList _problems;
    private DocumentReader _json;

    private ShapeReader(byte[] bytes, ProblemList problems)
    {
        _problems = problems;
        _json = new DocumentReader(bytes, DocumentBounds.MostLevels, problems);
    }

    /// <summary>The bytes of a document that fits the shape; null when it does not.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <param name="shape">The shape.</param>
    /// <param name="document">The kind of document, as the end of a sentence.</param>
    /// <param name="problems">The faults; takes those that are found later.</param>
    internal static byte[]? Fitting(byte[] utf8Json, DocumentShape shape, string document, out ProblemList problems)
    {
        var bytes = ProfileInput.Open(utf8Json, DocumentBounds.MostBytes, document, out problems);
        if (bytes is null)
            return null;
        new ShapeReader(bytes, problems).Read(shape);
        return problems.Any ? null : bytes;
    }

    private void Read(DocumentShape shape)
    {
        ReadValue(shape, JsonPath.Root, isKey: false);
        if (!_json.IsStopped)
            _json.Advance(JsonPath.Root, shape.Allowed);
    }

    /// <returns>The text of the value, where its object is told apart by it; null otherwise.</returns>
    private string? ReadValue(DocumentShape shape, JsonPath path, bool isKey) => _json.Value(path, shape.Allowed) ? Check(shape, path, isKey ? [] : null) : null;

    /// <param name="shape">The shape of the value at hand.</param>
    /// <param name="path">Where it stands.</param>
    /// <param name="key">The members that tell the value from its neighbours in a list, none for a text; null where nothing does.</param>
    private string? Check(DocumentShape shape, JsonPath path, IReadOnlyList<string>? key)
    {
        if (_json.TokenType == JsonTokenType.Null && shape.MayBeNull)
            return null;
        if (_json.TokenType == JsonTokenType.StartObject && shape.Members is not null)
            return ReadObject(shape, path, key);
        if (_json.TokenType == JsonTokenType.StartArray && shape.Items is not null)
            ReadList(shape, path);
        else if (!Allows(shape))
            Refuse(shape, path);
        else
            return key is null ? null : _json.TokenType == JsonTokenType.String && _json.TryString(out var text) ? text : _json.Raw();
        return null;
    }

    private readonly bool Allows(DocumentShape shape) =>
        shape.Bound is { } bound ? bound.Allows(in _json)
        : shape.Names is { } names ? _json.TokenType == JsonTokenType.String && _json.TryString(out var name) && names.Contains(name, StringComparer.Ordinal)
        : shape.Numbers is { } numbers ? _json.TryWhole(out var number) && numbers.Contains(number)
        : shape.IsYesNo && _json.IsYesNo;

    private void Refuse(DocumentShape shape, JsonPath path)
    {
        var nearest = shape.Names is { } names && _json.TokenType == JsonTokenType.String && _json.TryString(out var text) ? NearestKey.To(text, names) : null;
        _json.Refuse(path, shape.Bound?.Found(in _json) ?? _json.Found(), shape.Allowed, nearest);
    }

    private string? ReadObject(DocumentShape shape, JsonPath path, IReadOnlyList<string>? key)
    {
        var start = _json.Offset;
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var told = new string?[key?.Count ?? 0];
        while (_json.NextName(path, seen, out var name))
        {
            var part = key is null ? -1 : IndexOf(key, name);
            if (!shape.Members!.TryGetValue(name, out var member))
                PassOver(path.Child(name));
            else if (ReadValue(member, path.Child(name), part >= 0) is { } text && part >= 0)
                told[part] = text;
        }
        if (!_json.IsStopped)
            foreach (var name in shape.Required)
                _json.Require(seen, name, start, path, shape.Members![name].Allowed);
        return told.Length == 0 ? null : string.Join(" ", told);
    }

    private void PassOver(JsonPath path)
    {
        if (_json.Value(path, "a value"))
            _json.SkipChildren(path);
    }

    private void ReadList(DocumentShape shape, JsonPath path)
    {
        var (start, count) = (_json.Offset, 0);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (_json.Advance(path, "a value") && _json.TokenType != JsonTokenType.EndArray)
        {
            var (item, place) = (_json.Offset, path.Item(count++));
            if (Check(shape.Items!, place, shape.Key) is { } told && !seen.Add(told))
                _problems.Add(item, place, Excerpt.Quoted(told) + " again", "each once");
        }
        if (!_json.IsStopped && (count < shape.Fewest || count > shape.Most))
            _problems.Add(start, path, Text(count) + " items", shape.Fewest == shape.Most ? Text(shape.Most) : $"{Text(shape.Fewest)} to {Text(shape.Most)}");
    }

    private static int IndexOf(IReadOnlyList<string> names, string name)
    {
        for (var index = 0; index < names.Count; index++)
            if (names[index] == name)
                return index;
        return -1;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
