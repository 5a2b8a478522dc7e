using System.Globalization;

namespace Toolkit.Rules.Profiles;

/// <summary>Finds bytes that are not UTF-8.</summary>
internal static class Utf8Text
{
    /// <summary>Reports every run of bytes that are no UTF-8 and puts question marks in their place, so that reading can go on.</summary>
    internal static void Mend(byte[] bytes, ProblemList problems)
    {
        var inRun = false;
        for (var index = 0; index < bytes.Length && !problems.IsFull;)
        {
            var length = SequenceLength(bytes, index);
            if (length == 0 && !inRun)
                problems.Add(index, JsonPath.Root, Found(bytes, index), "text in UTF-8");
            inRun = length == 0;
            if (inRun)
                bytes[index] = (byte)'?';
            index += Math.Max(length, 1);
        }
    }

    private static string Found(byte[] bytes, int index) =>
        bytes[index] == 0xED && index + 1 < bytes.Length && bytes[index + 1] is >= 0xA0 and <= 0xBF
            ? "half a surrogate pair"
            : "the byte 0x" + bytes[index].ToString("X2", CultureInfo.InvariantCulture);

    /// <summary>The length of the well-formed sequence at the index (Unicode, table 3-7), or 0.</summary>
    private static int SequenceLength(byte[] bytes, int index)
    {
        var first = bytes[index];
        if (first < 0x80)
            return 1;
        var length = first switch { >= 0xC2 and <= 0xDF => 2, >= 0xE0 and <= 0xEF => 3, >= 0xF0 and <= 0xF4 => 4, _ => 0 };
        if (length == 0 || index + length > bytes.Length)
            return 0;
        var (low, high) = first switch { 0xE0 => (0xA0, 0xBF), 0xED => (0x80, 0x9F), 0xF0 => (0x90, 0xBF), 0xF4 => (0x80, 0x8F), _ => (0x80, 0xBF) };
        if (bytes[index + 1] < low || bytes[index + 1] > high)
            return 0;
        for (var next = index + 2; next < index + length; next++)
        {
            if ((bytes[next] & 0xC0) != 0x80)
                return 0;
        }
        return length;
    }
}
