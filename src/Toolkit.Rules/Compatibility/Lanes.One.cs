#if !NET
namespace Toolkit.Rules.Compatibility;

/// <summary>The one lane of targets without vectors: plain arithmetic, the same results.</summary>
internal readonly struct Lanes(double value)
{
    internal static int Count => 1;

    internal static int Padded(int length) => length;

    internal double First => value;

    internal static Lanes Load(double[] values, int index) => new(values[index]);

    internal static Lanes Load(ReadOnlySpan<double> values) => new(values[0]);

    internal void Store(Span<double> values) => values[0] = value;

    internal void Store(double[] values, int index) => values[index] = value;

    internal static Lanes Max(Lanes left, Lanes right) => new(left.First > right.First ? left.First : right.First);

    internal static Lanes Min(Lanes left, Lanes right) => new(left.First < right.First ? left.First : right.First);

    internal static Lanes Floor(Lanes lanes) => new(Math.Floor(lanes.First));

    internal static Lanes Where(LaneMask mask, Lanes then, Lanes otherwise) => mask.Any ? then : otherwise;

    public static Lanes operator +(Lanes left, Lanes right) => new(left.First + right.First);

    public static Lanes operator -(Lanes left, Lanes right) => new(left.First - right.First);

    public static Lanes operator *(Lanes left, Lanes right) => new(left.First * right.First);

    public static Lanes operator /(Lanes left, Lanes right) => new(left.First / right.First);

    public static LaneMask operator <(Lanes left, Lanes right) => new(left.First < right.First);

    public static LaneMask operator >(Lanes left, Lanes right) => new(left.First > right.First);

    public static LaneMask operator >=(Lanes left, Lanes right) => new(left.First >= right.First);

    public static LaneMask operator <=(Lanes left, Lanes right) => new(left.First <= right.First);

    public static Lanes operator &(Lanes lanes, LaneMask mask) => mask.Any ? lanes : new Lanes(0);
}

/// <summary>Whether something holds for the one lane.</summary>
internal readonly struct LaneMask(bool any)
{
    internal bool All => any;

    internal bool Any => any;

    public static LaneMask operator &(LaneMask left, LaneMask right) => new(left.Any && right.Any);

    public static LaneMask operator |(LaneMask left, LaneMask right) => new(left.Any || right.Any);
}
#endif
