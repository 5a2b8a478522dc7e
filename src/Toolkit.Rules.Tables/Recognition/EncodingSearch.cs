using System.Text;

namespace Toolkit.Rules.Tables;

/// <summary>Finds out how the bytes of a text stand for characters.</summary>
internal static class EncodingSearch
{
    /// <summary>The encoding and the length of the mark that states it.</summary>
    /// <exception cref="TableException">The bytes are no text.</exception>
    internal static (TableEncoding Encoding, int Mark) Find(Stream content, byte[] head, TableEncoding? chosen, TableTexts texts)
    {
        var (encoding, mark) = Marked(head) ?? (Unmarked(head), 0);
        if (chosen is { } choice && choice != encoding)
            (encoding, mark) = (choice, 0);
        if (encoding is TableEncoding.Utf16LittleEndian or TableEncoding.Utf16BigEndian)
            return (encoding, mark);
        var (notUtf8, notWindows, zero) = Scan(content, mark);
        if (zero > 0)
            throw Refused("zero-bytes", zero);
        if (encoding == TableEncoding.Utf8 && notUtf8 == 0)
            return (encoding, mark);
        if (notWindows > 0 && encoding != TableEncoding.Utf8)
            throw Refused("not-windows-1252", notWindows);
        if (encoding == TableEncoding.Utf8 && (mark > 0 || chosen is not null || notWindows > 0))
            throw Refused("not-utf-8", notUtf8);
        return (TableEncoding.Windows1252, mark);

        TableException Refused(string kind, int line) => new(
            new TableProblem("encoding", ProblemEffect.Stops, null, texts.Phrase("tables.found." + kind), texts.Phrase("tables.allowed.encoding")) { Lines = [line] });
    }

    private static (TableEncoding, int)? Marked(byte[] head) =>
        Signatures.StartsWith(head, [0xEF, 0xBB, 0xBF]) ? (TableEncoding.Utf8, 3)
        : Signatures.StartsWith(head, [0xFF, 0xFE]) ? (TableEncoding.Utf16LittleEndian, 2)
        : Signatures.StartsWith(head, [0xFE, 0xFF]) ? (TableEncoding.Utf16BigEndian, 2)
        : null;

    /// <summary>Text in Latin letters has a zero in every second byte of UTF-16.</summary>
    private static TableEncoding Unmarked(byte[] head)
    {
        var (even, odd) = (0, 0);
        for (var index = 0; index < head.Length; index++)
            if (head[index] == 0)
                (even, odd) = (even + 1 - (index & 1), odd + (index & 1));
        var many = head.Length / 5;
        return odd > many && even <= odd / 20 ? TableEncoding.Utf16LittleEndian
            : even > many && odd <= even / 20 ? TableEncoding.Utf16BigEndian
            : TableEncoding.Utf8;
    }

    /// <summary>The first lines with bytes that are not UTF-8, that Windows-1252 does not have, and that no text has; 0 for none.</summary>
    private static (int NotUtf8, int NotWindows, int Zero) Scan(Stream content, int mark)
    {
        var bytes = new byte[64 * 1024];
        var chars = new char[bytes.Length + 4];
        var decoder = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
        var (notUtf8, notWindows, zero, line) = (0, 0, 0, 1);
        content.Position = mark;
        int count;
        while ((count = content.Read(bytes, 0, bytes.Length)) > 0)
        {
            var before = line;
            for (var index = 0; index < count; index++)
                if (bytes[index] == (byte)'\n')
                    line++;
                else if (bytes[index] == 0 && zero == 0)
                    zero = line;
                else if (notWindows == 0 && Windows1252.IsUndefined(bytes[index]))
                    notWindows = line;
            if (notUtf8 == 0 && Fault(decoder, bytes, count, chars) is { } at)
                notUtf8 = before + LineFeeds(bytes, at);
        }
        if (notUtf8 == 0 && Fault(decoder, bytes, 0, chars, flush: true) is not null)
            notUtf8 = line;
        return (notUtf8, notWindows, zero);
    }

    private static int LineFeeds(byte[] bytes, int end)
    {
        var feeds = 0;
        for (var index = 0; index < end; index++)
            feeds += bytes[index] == (byte)'\n' ? 1 : 0;
        return feeds;
    }

    private static int? Fault(Decoder decoder, byte[] bytes, int count, char[] chars, bool flush = false)
    {
        try
        {
            decoder.GetChars(bytes, 0, count, chars, 0, flush);
            return null;
        }
        catch (DecoderFallbackException fault)
        {
            decoder.Reset();
            return Math.Max(0, Math.Min(fault.Index, count));
        }
    }
}
