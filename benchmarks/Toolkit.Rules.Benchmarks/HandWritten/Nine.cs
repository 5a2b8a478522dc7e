using System.Runtime.CompilerServices;

namespace Toolkit.Rules.Benchmarks.HandWritten;

/// <summary>Rounds to nine decimals, by way of twelve, so that what is a half or whole in decimals is one in binary as well.</summary>
internal static class Nine
{
    /// <summary>Halves upwards, as the method asks.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double Decimals(double value) => Math.Floor(Math.Floor(value * 1e12 + 0.5) / 1000 + 0.5) / 1e9;

    /// <summary>Always down.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double DecimalsDown(double value) => Math.Floor(Math.Floor(value * 1e12 + 0.5) / 1000) / 1e9;
}
