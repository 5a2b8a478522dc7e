using System.Globalization;
using System.Text.Json;

namespace Toolkit.Rules.Profiles;

/// <summary>
/// Reads a document token by token and reports every fault with its path. It skips what it has reported and reads
/// the rest as well. Its caller knows the content that is due.
/// </summary>
internal ref partial struct DocumentReader
{
    private readonly byte[] _bytes;
    private readonly ProblemList _problems;
    private readonly int _maximumDepth;

    // Where reading is. One entry per open object (true) or array (false).
    private readonly List<bool> _isObject = [];
    private Utf8JsonReader _json;
    private bool _isMended;

    /// <param name="bytes">The document without byte-order mark. It belongs to the reader, which writes to it.</param>
    /// <param name="maximumDepth">How deep objects and arrays may be nested.</param>
    /// <param name="problems">Where problems go.</param>
    internal DocumentReader(byte[] bytes, int maximumDepth, ProblemList problems)
    {
        _bytes = bytes;
        _maximumDepth = maximumDepth;
        _problems = problems;
        _json = new Utf8JsonReader(bytes, new JsonReaderOptions
        {
            CommentHandling = JsonCommentHandling.Skip,
            AllowTrailingCommas = true,
            // The reader's own check comes second: it could not say where and how deep.
            MaxDepth = Math.Min(maximumDepth, int.MaxValue - 1) + 1,
        });
    }

    internal readonly JsonTokenType TokenType => _json.TokenType;

    /// <summary>Where the token at hand begins.</summary>
    internal readonly int Offset => (int)_json.TokenStartIndex;

    /// <summary>Whether reading ended for good: a fault of syntax, depth or number of problems.</summary>
    internal bool IsStopped { get; private set; }

    /// <summary>Moves to the value of a property. False when it cannot be used, which is then already reported.</summary>
    internal bool Value(JsonPath path, string allowed) => Advance(path, allowed) && !_isMended;

    /// <summary>Moves into an object. False when there is none, which is then already reported unless null stands for it.</summary>
    internal bool Enter(JsonPath path, string allowed, bool isOptional)
    {
        if (!Value(path, allowed))
            return false;
        if (_json.TokenType == JsonTokenType.StartObject)
            return true;
        if (!isOptional || _json.TokenType != JsonTokenType.Null)
            Refuse(path, allowed);
        return false;
    }

    /// <summary>Moves to the next property name of an object. False at its end.</summary>
    internal bool NextName(JsonPath path, Dictionary<string, int> seen, out string name)
    {
        name = "";
        if (!Advance(path, "a property") || _json.TokenType != JsonTokenType.PropertyName)
            return false;
        if (!TryString(out name))
            _problems.Add(Offset, path, "the name " + Excerpt.Written(name), "whole surrogate pairs");
        if (!seen.TryGetValue(name, out var first))
            seen.Add(name, Offset);
        else
        {
            var line = _problems.LineOf(first).ToString(CultureInfo.InvariantCulture);
            _problems.Add(Offset, path.Child(name), $"{Excerpt.Quoted(name)} again, first on line {line}", "each name once");
        }
        return true;
    }

    internal void SkipUnknown(JsonPath path, string what, string name, IEnumerable<string> known, string? allowed = null)
    {
        var names = known.ToList();
        _problems.Add(
            Offset, path, $"the unknown {what} {Excerpt.Quoted(name)}", allowed ?? OneOf(names), NearestKey.To(name, names));
        if (Value(path, "a value"))
            SkipChildren(path);
    }

    /// <summary>Moves past the value at hand and gives its bytes; null when it is no JSON, which is then already reported.</summary>
    internal ReadOnlyMemory<byte>? Skipped(JsonPath path)
    {
        var start = Offset;
        SkipChildren(path);
        if (IsStopped)
            return null;
        return _bytes.AsMemory(start, (int)_json.BytesConsumed - start);
    }

    internal readonly void Require(Dictionary<string, int> seen, string name, int start, JsonPath path, string allowed)
    {
        if (!seen.ContainsKey(name))
            _problems.Add(start, path.Child(name), "nothing", allowed);
    }

    /// <summary>Reports the value at hand and moves past it.</summary>
    internal void Refuse(JsonPath path, string allowed, string? suggestion = null) => Refuse(path, Found(), allowed, suggestion);

    /// <summary>Reports the value at hand in other words and moves past it.</summary>
    internal void Refuse(JsonPath path, string found, string allowed, string? suggestion)
    {
        _problems.Add(Offset, path, found, allowed, suggestion);
        SkipChildren(path);
    }

    internal static string OneOf(IReadOnlyList<string> names) => Joined(names, " or ");

    internal static string AllOf(IReadOnlyList<string> names) => Joined(names, " and ");

    private static string Joined(IReadOnlyList<string> names, string last) =>
        names.Count == 1 ? names[0] : string.Join(", ", names.Take(names.Count - 1)) + last + names[names.Count - 1];
}
