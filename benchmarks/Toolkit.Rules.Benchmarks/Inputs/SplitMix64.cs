namespace Toolkit.Rules.Benchmarks.Inputs;

/// <summary>Sebastiano Vigna's generator of that name: the same numbers on every machine and in every version of .NET.</summary>
internal struct SplitMix64(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 up to, not including, 1.</summary>
    internal double NextShare() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A whole number from 0 up to, not including, the given one.</summary>
    internal int NextBelow(int count) => (int)(NextShare() * count);

    internal bool NextChance(double probability) => NextShare() < probability;

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = _state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
