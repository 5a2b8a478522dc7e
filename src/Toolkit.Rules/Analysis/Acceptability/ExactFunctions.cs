namespace Toolkit.Rules.Analysis;

/// <summary>
/// Logarithm and exponential from operations that every machine does to the last bit; those of the runtime differ between processors and
/// frameworks, and with them every figure that rests on one. Off by less than 1e-14 of the value.
/// </summary>
internal static class ExactFunctions
{
    // ln 2 in two parts: the first has so few digits that its multiples are exact.
    private const double Ln2Head = 2977044471.0 / 4294967296.0;
    private const double Ln2Tail = 1.9082149292705877e-10;
    private const double Sqrt2 = 1.4142135623730951;
    private const int ExponentBias = 1023;
    private const int MantissaBits = 52;
    private const int LogTerms = 11;
    private const int ExpTerms = 14;

    /// <summary>The natural logarithm of a normal positive number.</summary>
    internal static double Log(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)(bits >> MantissaBits) - ExponentBias;
        var mantissa = BitConverter.Int64BitsToDouble((bits & ((1L << MantissaBits) - 1)) | ((long)ExponentBias << MantissaBits));
        if (mantissa > Sqrt2)
        {
            mantissa *= 0.5;
            exponent++;
        }
        // ln m = 2 artanh((m - 1) / (m + 1)), whose series has odd powers alone and converges fast here.
        var ratio = (mantissa - 1) / (mantissa + 1);
        var square = ratio * ratio;
        double sum = 0;
        for (var term = LogTerms; term >= 0; term--)
            sum = sum * square + 1.0 / (2 * term + 1);
        return exponent * Ln2Head + (2 * ratio * sum + exponent * Ln2Tail);
    }

    /// <summary>The exponential of a number up to 700; 0 where the result would be too small for a normal number.</summary>
    internal static double Exp(double value)
    {
        // Far below the smallest normal number, and small enough for the power of two to be a whole number.
        if (value < -708)
            return 0;
        var power = Math.Floor(value / (Ln2Head + Ln2Tail) + 0.5);
        var rest = value - power * Ln2Head - power * Ln2Tail;
        double sum = 1;
        for (var term = ExpTerms; term > 0; term--)
            sum = 1 + sum * rest / term;
        return sum * BitConverter.Int64BitsToDouble(((long)power + ExponentBias) << MantissaBits);
    }
}
