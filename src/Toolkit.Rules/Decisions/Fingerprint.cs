using System.Globalization;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Decisions;

/// <summary>
/// A short mark by which two contents are told apart: 64-bit FNV-1a (Fowler, Noll and Vo), byte by byte, the low byte of a number first.
/// It finds changes nobody hid; it is no protection against somebody who wants two contents to look alike. Immutable.
/// </summary>
internal readonly struct Fingerprint
{
    private const ulong Prime = 1099511628211;

    private readonly ulong _hash;

    private Fingerprint(ulong hash) => _hash = hash;

    /// <summary>The mark of nothing.</summary>
    internal static Fingerprint Start => new(14695981039346656037);

    /// <summary>The form of a fingerprint.</summary>
    internal static string Allowed => DocumentBounds.Mark.Allowed;

    internal static bool IsOne(string text) => DocumentBounds.Mark.IsOne(text);

    /// <summary>An answer as it lies in a profile: a mark of its state, then the value when there is one.</summary>
    internal Fingerprint AddAnswer(double answer) =>
        double.IsNaN(answer) ? Add((byte)AnswerState.Unknown)
        : double.IsInfinity(answer) ? Add((byte)AnswerState.NotApplicable)
        : Add((byte)AnswerState.Given).Add(answer);

    /// <summary>The bits of a number; minus zero is zero.</summary>
    internal Fingerprint Add(double number)
    {
        var bits = BitConverter.DoubleToInt64Bits(number + 0.0);
        var hash = _hash;
        for (var shift = 0; shift < 64; shift += 8)
            hash = Next(hash, (byte)(bits >> shift));
        return new Fingerprint(hash);
    }

    /// <summary>A number that may be left out.</summary>
    internal Fingerprint Add(double? number) => number is { } stated ? Add((byte)1).Add(stated) : Add((byte)0);

    /// <summary>How long it is, then its UTF-16 code units: no two lists of texts run together into the same bytes.</summary>
    internal Fingerprint Add(string text)
    {
        var hash = Add((double)text.Length)._hash;
        foreach (var letter in text)
            hash = Next(Next(hash, (byte)letter), (byte)(letter >> 8));
        return new Fingerprint(hash);
    }

    internal Fingerprint Add(byte mark) => new(Next(_hash, mark));

    /// <summary>16 hexadecimal digits.</summary>
    public override string ToString() => _hash.ToString("x16", CultureInfo.InvariantCulture);

    private static ulong Next(ulong hash, byte value) => unchecked((hash ^ value) * Prime);
}
