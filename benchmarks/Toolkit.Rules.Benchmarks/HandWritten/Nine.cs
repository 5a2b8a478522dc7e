using System.Runtime.CompilerServices;

namespace Toolkit.Rules.Benchmarks.HandWritten;

/// <summary>Rounds to nine decimals, halves upwards, as the method asks.</summary>
internal static class Nine
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double Decimals(double value) => Math.Floor(value * 1e9 + 0.5) / 1e9;
}
