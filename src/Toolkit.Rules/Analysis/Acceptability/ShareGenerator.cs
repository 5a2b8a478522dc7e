namespace Toolkit.Rules.Analysis;

/// <summary>
/// Numbers that look random and are the same everywhere: xoshiro256** of Blackman and Vigna (2021), its state filled by SplitMix64
/// (Steele, Lea and Flood 2014), as its authors advise. That of the framework promises nothing about its numbers in the next version.
/// </summary>
internal struct ShareGenerator
{
    private const ulong Golden = 0x9E3779B97F4A7C15;

    private ulong _a;
    private ulong _b;
    private ulong _c;
    private ulong _d;

    /// <summary>Starts a stream of its own for every seed, block and purpose.</summary>
    internal ShareGenerator(ulong seed, int block, int purpose)
    {
        var state = Mixed(seed) + Golden * (ulong)(2 * (long)block + purpose);
        _a = Mixed(state += Golden);
        _b = Mixed(state += Golden);
        _c = Mixed(state += Golden);
        _d = Mixed(state + Golden);
    }

    /// <summary>A number from 0 up to, not including, 1.</summary>
    internal double NextShare() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A whole number of billionths, below one billion.</summary>
    internal double NextBillionths() => Math.Floor(NextShare() * 1e9);

    /// <summary>Two numbers from -1 up to, not including, 1, of 32 bits each: enough for a figure that is a guess.</summary>
    internal (double First, double Second) NextMoves()
    {
        var bits = Next();
        return ((int)(bits >> 32) * (1.0 / (1L << 31)), (int)bits * (1.0 / (1L << 31)));
    }

    /// <summary>A whole number below another.</summary>
    internal int NextBelow(int count) => (int)(NextShare() * count);

    private ulong Next()
    {
        var result = Turned(_b * 5, 7) * 9;
        var shifted = _b << 17;
        _c ^= _a;
        _d ^= _b;
        _b ^= _c;
        _a ^= _d;
        _c ^= shifted;
        _d = Turned(_d, 45);
        return result;
    }

    private static ulong Turned(ulong bits, int left) => (bits << left) | (bits >> (64 - left));

    private static ulong Mixed(ulong bits)
    {
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }
}
