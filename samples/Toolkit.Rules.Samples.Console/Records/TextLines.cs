namespace Toolkit.Rules.Samples.Records;

/// <summary>The lines of a file in bounded memory: a line without an end must not take the machine with it.</summary>
internal static class TextLines
{
    /// <summary>The longest line that is read, in bytes: what a profile document may have.</summary>
    internal const int Longest = 1024 * 1024;

    private const byte LineFeed = (byte)'\n';
    private const byte CarriageReturn = (byte)'\r';
    private static readonly byte[] Utf8Mark = [0xEF, 0xBB, 0xBF];

    /// <summary>The lines that are not blank.</summary>
    internal static IEnumerable<TextLine> Of(Stream stream)
    {
        var buffer = new byte[64 * 1024];
        using var line = new MemoryStream();
        var (number, end, tooLong) = (1, 0L, false);
        int count;
        while ((count = stream.Read(buffer, 0, buffer.Length)) > 0)
        {
            var start = 0;
            while (start < count)
            {
                var feed = Array.IndexOf(buffer, LineFeed, start, count - start);
                var stop = feed < 0 ? count : feed;
                tooLong |= line.Length + (stop - start) > Longest;
                if (!tooLong)
                    line.Write(buffer, start, stop - start);
                end += (feed < 0 ? stop : stop + 1) - start;
                start = stop + 1;
                if (feed < 0)
                    break;
                if (Finish(line, number++, end, ref tooLong) is { } finished)
                    yield return finished;
            }
        }
        if (Finish(line, number, end, ref tooLong) is { } last)
            yield return last;
    }

    private static TextLine? Finish(MemoryStream line, int number, long end, ref bool tooLong)
    {
        var bytes = line.GetBuffer().AsSpan(0, (int)line.Length);
        if (number == 1 && bytes.StartsWith(Utf8Mark))
            bytes = bytes[Utf8Mark.Length..];
        if (bytes is [.., CarriageReturn])
            bytes = bytes[..^1];
        var finished = tooLong ? new TextLine(number, Bytes: null, end)
            : IsBlank(bytes) ? null
            : new TextLine(number, bytes.ToArray(), end);
        line.SetLength(0);
        tooLong = false;
        return finished;
    }

    private static bool IsBlank(ReadOnlySpan<byte> bytes) => bytes.IndexOfAnyExcept((byte)' ', (byte)'\t', CarriageReturn) < 0;
}
