#if NET
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Toolkit.Rules.Compatibility;

/// <summary>The lanes that a condition holds for.</summary>
internal readonly struct LaneMask(Vector<long> low, Vector<long> high)
{
    internal Vector<long> Low => low;

    internal Vector<long> High => high;

    internal bool All => Vector.EqualsAll(low & high, Vector<long>.AllBitsSet);

    internal bool Any => !Vector.EqualsAll(low | high, Vector<long>.Zero);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LaneMask operator &(LaneMask left, LaneMask right) => new(left.Low & right.Low, left.High & right.High);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LaneMask operator |(LaneMask left, LaneMask right) => new(left.Low | right.Low, left.High | right.High);
}
#endif
