using System.Text.Json;

namespace Toolkit.Rules.Tables;

/// <summary>Reads a JSON text token by token in bounded memory.</summary>
internal sealed class JsonTokens(Stream content, TableLimits limits, Refusal refusal)
{
    private const byte LineFeed = (byte)'\n';

    private byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;
    private bool _isFinal;
    private JsonReaderState _state = new(new JsonReaderOptions { MaxDepth = limits.DeepestJson, AllowMultipleValues = true });

    internal JsonTokenType Type { get; private set; }

    /// <summary>The name of a member, or a value as text; empty for null.</summary>
    internal string Text { get; private set; } = "";

    /// <summary>The line on which the token ends, from 1.</summary>
    internal int Line { get; private set; } = 1;

    /// <summary>Goes to the next token.</summary>
    /// <returns>False at the end.</returns>
    /// <exception cref="TableException">The text is no JSON, or deeper or longer than allowed.</exception>
    internal bool Read()
    {
        try
        {
            while (true)
            {
                var reader = new Utf8JsonReader(_buffer.AsSpan(_start, _end - _start), _isFinal, _state);
                var hasRead = reader.Read();
                if (hasRead)
                    Take(ref reader);
                var consumed = (int)reader.BytesConsumed;
                for (var index = _start; index < _start + consumed; index++)
                    if (_buffer[index] == LineFeed)
                        Line++;
                (_start, _state) = (_start + consumed, reader.CurrentState);
                if (hasRead)
                    return true;
                if (_isFinal)
                    return false;
                Fill();
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw refusal.Damaged(Line, "damaged-json");
        }
    }

    private void Take(ref Utf8JsonReader reader)
    {
        Type = reader.TokenType;
        Text = Type switch
        {
            JsonTokenType.PropertyName or JsonTokenType.String => reader.GetString()!,
            JsonTokenType.Number => System.Text.Encoding.UTF8.GetString(reader.ValueSpan.ToArray()),
            JsonTokenType.True => "true",
            JsonTokenType.False => "false",
            _ => "",
        };
        if (Text.Length > limits.LongestCell)
            throw refusal.Cell(Line, limits.LongestCell);
    }

    private void Fill()
    {
        var rest = _end - _start;
        if (rest == _buffer.Length)
        {
            // A token of six bytes to a character, escaped, is the longest that a cell can take.
            if (rest > Math.Max(6L * limits.LongestCell, 64 * 1024))
                throw refusal.Cell(Line, limits.LongestCell);
            Array.Resize(ref _buffer, 2 * _buffer.Length);
        }
        Buffer.BlockCopy(_buffer, _start, _buffer, 0, rest);
        (_start, _end) = (0, rest);
        var count = content.Read(_buffer, _end, _buffer.Length - _end);
        _end += count;
        _isFinal = count == 0;
    }
}
