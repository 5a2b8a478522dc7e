namespace Toolkit.Rules.Profiles;

/// <summary>Turns byte offsets of a UTF-8 text into lines and columns, both from 1.</summary>
internal sealed class LineMap
{
    private readonly byte[] _bytes;
    private readonly List<int> _starts = [0];
    private int _offset;
    private int _column = 1;

    /// <param name="bytes">The text. A line ends with a line feed, a carriage return, or the two in a row.</param>
    internal LineMap(byte[] bytes)
    {
        _bytes = bytes;
        for (var index = 0; index < bytes.Length; index++)
        {
            if (bytes[index] == '\n' || (bytes[index] == '\r' && !(index + 1 < bytes.Length && bytes[index + 1] == '\n')))
                _starts.Add(index + 1);
        }
    }

    internal int Line(int offset)
    {
        var found = _starts.BinarySearch(offset);
        return found >= 0 ? found + 1 : ~found;
    }

    /// <summary>The column in code points: every byte but the continuation bytes 10xxxxxx begins one.</summary>
    internal int Column(int offset)
    {
        var start = _starts[Line(offset) - 1];
        // Problems come in document order, so going on from the last one keeps a document of a single long line linear.
        if (_offset < start || _offset > offset)
            (_offset, _column) = (start, 1);
        for (; _offset < offset; _offset++)
        {
            if (_offset + 1 >= _bytes.Length || (_bytes[_offset + 1] & 0xC0) != 0x80)
                _column++;
        }
        return _column;
    }
}
