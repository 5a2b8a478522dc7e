using System.Numerics;

namespace Toolkit.Rules.Benchmarks.HandWritten;

/// <summary>The numbers the library draws, from the same published generators: xoshiro256** seeded by SplitMix64.</summary>
internal sealed class PlainGenerator
{
    private readonly ulong[] _state = new ulong[4];

    internal PlainGenerator(ulong seed, int block, int purpose)
    {
        var state = Mix(seed) + 0x9E3779B97F4A7C15 * (ulong)(2 * block + purpose);
        for (var index = 0; index < _state.Length; index++)
            _state[index] = Mix(state += 0x9E3779B97F4A7C15);
    }

    internal double NextShare() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>Two numbers from -1 up to 1, of 32 bits each.</summary>
    internal (double First, double Second) NextMoves()
    {
        var bits = Next();
        return ((int)(bits >> 32) / 2147483648.0, (int)bits / 2147483648.0);
    }

    private ulong Next()
    {
        var result = BitOperations.RotateLeft(_state[1] * 5, 7) * 9;
        var shifted = _state[1] << 17;
        _state[2] ^= _state[0];
        _state[3] ^= _state[1];
        _state[1] ^= _state[2];
        _state[0] ^= _state[3];
        _state[2] ^= shifted;
        _state[3] = BitOperations.RotateLeft(_state[3], 45);
        return result;
    }

    private static ulong Mix(ulong bits)
    {
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }
}
