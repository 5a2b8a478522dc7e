using System.Text;

namespace Toolkit.Rules.Tables;

/// <summary>Reads the code page of Western Europe, which the runtime knows only with a package of its own.</summary>
internal sealed class Windows1252 : Encoding
{
    // The bytes 80 to 9F; five of them stand for nothing.
    private const string Upper = "\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD"
        + "\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178";

    /// <summary>Whether a byte stands for nothing.</summary>
    internal static bool IsUndefined(byte value) => value is 0x81 or 0x8D or 0x8F or 0x90 or 0x9D;

    public override int GetCharCount(byte[] bytes, int index, int count) => count;

    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
    {
        for (var index = 0; index < byteCount; index++)
        {
            var value = bytes[byteIndex + index];
            chars[charIndex + index] = value is >= 0x80 and < 0xA0 ? Upper[value - 0x80] : (char)value;
        }
        return byteCount;
    }

    public override int GetMaxCharCount(int byteCount) => byteCount;

    public override int GetByteCount(char[] chars, int index, int count) => throw new NotSupportedException();

    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) => throw new NotSupportedException();

    public override int GetMaxByteCount(int charCount) => charCount;
}
