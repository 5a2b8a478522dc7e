namespace Toolkit.Rules.Fuzz;

/// <summary>Draws from one number: SplitMix64, the same on every machine and every framework, and cheap to begin.</summary>
internal sealed class FuzzDice(ulong state)
{
    private ulong _state = state;

    /// <summary>The dice of one input of a run.</summary>
    internal static FuzzDice Of(int seed, long index) => new(unchecked(((ulong)seed * 0x9E3779B97F4A7C15) ^ ((ulong)index * 0xD1B54A32D192ED03)));

    /// <summary>A number from 0 to below a bound.</summary>
    internal int Below(int bound) => (int)(Next() % (ulong)bound);

    internal bool Chance(int percent) => Below(100) < percent;

    internal T OneOf<T>(params IReadOnlyList<T> items) => items[Below(items.Count)];

    private ulong Next()
    {
        var mixed = unchecked(_state += 0x9E3779B97F4A7C15);
        mixed = unchecked((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9);
        mixed = unchecked((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB);
        return (mixed ^ (mixed >> 31)) >> 1;
    }
}
