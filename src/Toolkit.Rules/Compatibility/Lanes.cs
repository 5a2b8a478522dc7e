#if NET
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Toolkit.Rules.Compatibility;

/// <summary>
/// Numbers worked on side by side: as many as two vectors of the processor hold, so that loading a figure and counting a loop serve both.
/// Each lane gets, to the last bit, what the same operation on one double gives: the number of lanes changes no result. Where there are
/// no vectors, <see cref="Count"/> is 1.
/// </summary>
internal readonly struct Lanes
{
    private readonly Vector<double> _low;
    private readonly Vector<double> _high;

    internal Lanes(double value) => _low = _high = new Vector<double>(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Lanes(Vector<double> low, Vector<double> high)
    {
        _low = low;
        _high = high;
    }

    internal static int Count => 2 * Vector<double>.Count;

    internal double First => _low[0];

    /// <summary>A length rounded up to whole lanes.</summary>
    internal static int Padded(int length) => (length + Count - 1) / Count * Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Lanes Load(double[] values, int index) =>
        new(new Vector<double>(values, index), new Vector<double>(values, index + Vector<double>.Count));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Lanes Load(ReadOnlySpan<double> values) => new(new Vector<double>(values), new Vector<double>(values[Vector<double>.Count..]));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Store(Span<double> values)
    {
        _low.CopyTo(values);
        _high.CopyTo(values[Vector<double>.Count..]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Store(double[] values, int index)
    {
        _low.CopyTo(values, index);
        _high.CopyTo(values, index + Vector<double>.Count);
    }

    // The native forms leave open what becomes of NaN and of the sign of zero, and are several times faster; neither is ever compared.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Lanes Max(Lanes left, Lanes right) =>
        new(Vector.MaxNative(left._low, right._low), Vector.MaxNative(left._high, right._high));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Lanes Min(Lanes left, Lanes right) =>
        new(Vector.MinNative(left._low, right._low), Vector.MinNative(left._high, right._high));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Lanes Floor(Lanes lanes) => new(Vector.Floor(lanes._low), Vector.Floor(lanes._high));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Lanes Where(LaneMask mask, Lanes then, Lanes otherwise) =>
        new(Vector.ConditionalSelect(mask.Low, then._low, otherwise._low), Vector.ConditionalSelect(mask.High, then._high, otherwise._high));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes operator +(Lanes left, Lanes right) => new(left._low + right._low, left._high + right._high);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes operator -(Lanes left, Lanes right) => new(left._low - right._low, left._high - right._high);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes operator *(Lanes left, Lanes right) => new(left._low * right._low, left._high * right._high);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes operator /(Lanes left, Lanes right) => new(left._low / right._low, left._high / right._high);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LaneMask operator <(Lanes left, Lanes right) =>
        new(Vector.LessThan(left._low, right._low), Vector.LessThan(left._high, right._high));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LaneMask operator >(Lanes left, Lanes right) =>
        new(Vector.GreaterThan(left._low, right._low), Vector.GreaterThan(left._high, right._high));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LaneMask operator <=(Lanes left, Lanes right) =>
        new(Vector.LessThanOrEqual(left._low, right._low), Vector.LessThanOrEqual(left._high, right._high));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LaneMask operator >=(Lanes left, Lanes right) =>
        new(Vector.GreaterThanOrEqual(left._low, right._low), Vector.GreaterThanOrEqual(left._high, right._high));

    /// <summary>Zero where the mask is not set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes operator &(Lanes lanes, LaneMask mask) =>
        new(lanes._low & Vector.AsVectorDouble(mask.Low), lanes._high & Vector.AsVectorDouble(mask.High));
}
#endif
