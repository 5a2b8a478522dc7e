using System.Runtime.CompilerServices;

namespace Toolkit.Rules.Benchmarks.HandWritten;

/// <summary>Rounds to nine decimals, halves upwards, as the method asks; by way of twelve, so that a half is one in binary as well.</summary>
internal static class Nine
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double Decimals(double value) => Math.Floor(Math.Floor(value * 1e12 + 0.5) / 1000 + 0.5) / 1e9;
}
