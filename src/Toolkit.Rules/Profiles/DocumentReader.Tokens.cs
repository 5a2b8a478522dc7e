using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Toolkit.Rules.Profiles;

internal ref partial struct DocumentReader
{
    /// <summary>Moves to the next token. False at the end, and for good after a fault of syntax, depth or number of problems.</summary>
    internal bool Advance(JsonPath path, string allowed)
    {
        _isMended = false;
        if (IsStopped || _problems.IsFull)
            return !(IsStopped = true);
        var last = _json;
        if (!TryRead(out var moved))
        {
            _json = last;
            moved = Mend(path, allowed);
            if (!moved)
                Stop(SyntaxFault.Find(_bytes, (int)last.BytesConsumed, last.TokenType, Container, allowed), path);
        }
        return moved && KeepDepth(path);
    }

    private bool TryRead(out bool moved)
    {
        try
        {
            moved = _json.Read();
            return true;
        }
        catch (JsonException)
        {
            return moved = false;
        }
    }

    /// <summary>
    /// Where a value is due, a bare word that is none (NaN, 18%, yes) is reported and overwritten with a zero, so that the rest of the
    /// document can be read.
    /// </summary>
    private bool Mend(JsonPath path, string allowed)
    {
        if (_json.TokenType is not (JsonTokenType.None or JsonTokenType.PropertyName))
            return false;
        var last = _json;
        var start = JsonGap.End(_bytes, (int)last.BytesConsumed);
        var length = SyntaxFault.WordLength(_bytes, start);
        if (length == 0)
            return false;
        var word = SyntaxFault.Word(_bytes, start);
        var kept = _bytes.AsSpan(start, length).ToArray();
        _bytes.AsSpan(start, length).Fill((byte)' ');
        _bytes[start] = (byte)'0';
        if (TryRead(out _))
        {
            _problems.Add(start, path, word, allowed);
            return _isMended = true;
        }
        kept.CopyTo(_bytes, start);
        _json = last;
        return false;
    }

    private bool KeepDepth(JsonPath path)
    {
        if (_json.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            _isObject.RemoveAt(_isObject.Count - 1);
        if (_json.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
            return true;
        _isObject.Add(_json.TokenType == JsonTokenType.StartObject);
        if (_isObject.Count <= _maximumDepth)
            return true;
        var most = _maximumDepth.ToString(CultureInfo.InvariantCulture);
        _problems.Add(Offset, path, $"more than {most} levels of nesting", $"at most {most} levels");
        return !(IsStopped = true);
    }

    private readonly bool? Container => _isObject.Count == 0 ? null : _isObject[_isObject.Count - 1];

    private void Stop(SyntaxFault fault, JsonPath path)
    {
        _problems.Add(fault.Offset, path, fault.Found, fault.Allowed);
        IsStopped = true;
    }

    /// <summary>Moves past the objects and arrays in the value at hand.</summary>
    internal void SkipChildren(JsonPath path)
    {
        var depth = _isObject.Count;
        if (_json.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
            return;
        while (_isObject.Count >= depth && Advance(path, "a value"))
        {
        }
    }

    /// <summary>The value at hand in a few words.</summary>
    internal readonly string Found() => _json.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "the text " + (TryString(out var text) ? Excerpt.Quoted(text) : Excerpt.Written(text)),
        _ => Excerpt.Of(Raw()),
    };

    /// <summary>The value at hand as it is written.</summary>
    internal readonly string Raw()
    {
        var start = _json.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? Offset + 1 : Offset;
        return Encoding.UTF8.GetString(_bytes, start, _json.ValueSpan.Length);
    }

    /// <summary>The text at hand; false with the text as written when an escape is half a surrogate pair.</summary>
    internal readonly bool TryString(out string text)
    {
        try
        {
            text = _json.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            text = Raw();
            return false;
        }
    }
}
