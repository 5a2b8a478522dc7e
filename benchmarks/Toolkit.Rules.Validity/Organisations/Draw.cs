using Toolkit.Rules.Analysis;
using Toolkit.Rules.Benchmarks.Inputs;

namespace Toolkit.Rules.Validity.Organisations;

/// <summary>Draws numbers for one purpose and one organisation: what one study draws never moves what another does.</summary>
internal sealed class Draw
{
    private SplitMix64 _numbers;

    internal Draw(ulong purpose, int number)
    {
        _numbers = new SplitMix64((purpose << 32) + (ulong)number);
        // Neighbouring seeds of this generator start alike; the second number tells them apart.
        _numbers = new SplitMix64((ulong)(_numbers.NextShare() * (1UL << 53)));
    }

    internal double Share() => _numbers.NextShare();

    internal int Below(int count) => _numbers.NextBelow(count);

    internal bool Chance(double probability) => _numbers.NextChance(probability);

    /// <summary>A normally distributed number: a point in the circle gives one without a sine (Marsaglia and Bray 1964).</summary>
    internal double Normal(double mean, double deviation)
    {
        while (true)
        {
            var (across, up) = (2 * Share() - 1, 2 * Share() - 1);
            var square = across * across + up * up;
            if (square is > 0 and < 1)
                return mean + deviation * across * Math.Sqrt(-2 * ExactFunctions.Log(square) / square);
        }
    }
}
