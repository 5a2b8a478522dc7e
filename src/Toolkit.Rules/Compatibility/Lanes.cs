#if NET
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Toolkit.Rules.Compatibility;

/// <summary>
/// Numbers worked on side by side: as many as a vector of the processor holds. Each lane gets, to the last bit, what the same operation
/// on one double gives, so the number of lanes changes no result. Where there are no vectors, <see cref="Count"/> is 1.
/// </summary>
internal readonly struct Lanes
{
    private readonly Vector<double> _values;

    internal Lanes(double value) => _values = new Vector<double>(value);

    private Lanes(Vector<double> values) => _values = values;

    internal static int Count => Vector<double>.Count;

    /// <summary>A length rounded up to whole lanes.</summary>
    internal static int Padded(int length) => (length + Count - 1) / Count * Count;

    internal double First => _values[0];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Lanes Load(double[] values, int index) => new(new Vector<double>(values, index));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Lanes Load(ReadOnlySpan<double> values) => new(new Vector<double>(values));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Store(Span<double> values) => _values.CopyTo(values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Store(double[] values, int index) => _values.CopyTo(values, index);

    // The native forms leave open what becomes of NaN and of the sign of zero, and are several times faster; neither is ever compared.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Lanes Max(Lanes left, Lanes right) => new(Vector.MaxNative(left._values, right._values));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Lanes Min(Lanes left, Lanes right) => new(Vector.MinNative(left._values, right._values));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Lanes Floor(Lanes lanes) => new(Vector.Floor(lanes._values));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Lanes Where(LaneMask mask, Lanes then, Lanes otherwise) =>
        new(Vector.ConditionalSelect(mask.Bits, then._values, otherwise._values));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes operator +(Lanes left, Lanes right) => new(left._values + right._values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes operator -(Lanes left, Lanes right) => new(left._values - right._values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes operator *(Lanes left, Lanes right) => new(left._values * right._values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes operator /(Lanes left, Lanes right) => new(left._values / right._values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LaneMask operator <(Lanes left, Lanes right) => new(Vector.LessThan(left._values, right._values));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LaneMask operator >(Lanes left, Lanes right) => new(Vector.GreaterThan(left._values, right._values));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LaneMask operator >=(Lanes left, Lanes right) => new(Vector.GreaterThanOrEqual(left._values, right._values));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LaneMask operator <=(Lanes left, Lanes right) => new(Vector.LessThanOrEqual(left._values, right._values));

    /// <summary>Zero where the mask is not set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes operator &(Lanes lanes, LaneMask mask) =>
        new(lanes._values & Vector.AsVectorDouble(mask.Bits));
}

/// <summary>Which lanes something holds for.</summary>
internal readonly struct LaneMask(Vector<long> bits)
{
    internal Vector<long> Bits => bits;

    internal bool All => Vector.EqualsAll(bits, Vector<long>.AllBitsSet);

    internal bool Any => !Vector.EqualsAll(bits, Vector<long>.Zero);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LaneMask operator &(LaneMask left, LaneMask right) => new(left.Bits & right.Bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LaneMask operator |(LaneMask left, LaneMask right) => new(left.Bits | right.Bits);
}
#endif
