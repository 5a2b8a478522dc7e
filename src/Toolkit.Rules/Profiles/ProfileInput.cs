using System.Globalization;
using System.Text;

namespace Toolkit.Rules.Profiles;

/// <summary>Reads the bytes of a document and checks their number and encoding.</summary>
internal static class ProfileInput
{
    private const int BufferSize = 8192;

    /// <summary>Reads one byte more than is allowed at most, so that an endless stream comes to an end.</summary>
    internal static byte[] Bytes(Stream stream, int maximum)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[BufferSize];
        int count;
        while ((count = stream.Read(buffer, 0, Room(bytes, maximum))) > 0)
            bytes.Write(buffer, 0, count);
        return bytes.ToArray();
    }

    /// <summary>The same without blocking a thread.</summary>
    internal static async Task<byte[]> BytesAsync(Stream stream, int maximum, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[BufferSize];
        int count;
        while ((count = await stream.ReadAsync(buffer, 0, Room(bytes, maximum), cancellationToken).ConfigureAwait(false)) > 0)
            bytes.Write(buffer, 0, count);
        return bytes.ToArray();
    }

    /// <summary>A text as bytes. Half a surrogate pair becomes the three bytes it would have, which are no UTF-8 and found as such.</summary>
    internal static byte[] Bytes(string json)
    {
        using var bytes = new MemoryStream();
        var start = 0;
        for (var index = 0; index < json.Length; index++)
        {
            if (!PlainText.IsHalfPair(json, index))
            {
                index += char.IsHighSurrogate(json[index]) ? 1 : 0;
                continue;
            }
            Append(bytes, json.Substring(start, index - start));
            int half = json[index];
            bytes.Write([(byte)(0xE0 | (half >> 12)), (byte)(0x80 | ((half >> 6) & 0x3F)), (byte)(0x80 | (half & 0x3F))], 0, 3);
            start = index + 1;
        }
        Append(bytes, json.Substring(start));
        return bytes.ToArray();
    }

    /// <summary>The bytes to read, which may be written to, without the byte-order mark of UTF-8. Null when reading is pointless.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <param name="maximum">How many bytes it may have.</param>
    /// <param name="document">The kind of document, as the end of a sentence.</param>
    /// <param name="problems">The faults so far; takes the rest.</param>
    internal static byte[]? Open(byte[] utf8Json, int maximum, string document, out ProblemList problems)
    {
        if (Refusal(utf8Json, maximum) is var (found, allowed))
        {
            problems = new ProblemList([], document);
            problems.Add(0, JsonPath.Root, found, allowed);
            return null;
        }
        var bytes = Copy(utf8Json);
        problems = new ProblemList(bytes, document);
        Utf8Text.Mend(bytes, problems);
        return bytes;
    }

    private static (string Found, string Allowed)? Refusal(byte[] bytes, int maximum)
    {
        if (bytes.Length > maximum)
        {
            var most = maximum.ToString(CultureInfo.InvariantCulture);
            return ($"more than {most} bytes", $"at most {most} bytes");
        }
        return IsWide(bytes) ? ("text in UTF-16 or UTF-32", "text in UTF-8; save the document with that encoding") : null;
    }

    private static byte[] Copy(byte[] bytes)
    {
        var start = bytes.Length >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0;
        var copy = new byte[bytes.Length - start];
        Array.Copy(bytes, start, copy, 0, copy.Length);
        return copy;
    }

    /// <summary>How many bytes to read next; 0 when one more than is allowed was read.</summary>
    private static int Room(MemoryStream bytes, int maximum) => (int)Math.Min(BufferSize, maximum + 1L - bytes.Length);

    /// <summary>A byte-order mark of UTF-16 or UTF-32, or a zero byte where JSON begins with two ASCII characters.</summary>
    private static bool IsWide(byte[] bytes) => bytes.Length >= 2
        && ((bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF) || bytes[0] == 0 || bytes[1] == 0);

    private static void Append(MemoryStream bytes, string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        bytes.Write(utf8, 0, utf8.Length);
    }
}
