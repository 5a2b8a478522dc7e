namespace Toolkit.Rules.Analysis;

/// <summary>A value whose logarithm is of a normal distribution.</summary>
internal sealed class LogNormalValue(double mean, double deviation) : SmaaValue
{
    /// <summary>An exponential beyond is no number; a normal number is never so many deviations from its mean.</summary>
    private const double MostLogarithm = 700, MostDeviations = 13;

    private readonly NormalValue _logarithm = new(mean, deviation);

    internal override double Low => ExactFunctions.Exp(_logarithm.Low);

    internal override double High => ExactFunctions.Exp(_logarithm.High);

    internal override bool Varies => _logarithm.Varies;

    internal override IEnumerable<string> Problems()
    {
        foreach (var problem in _logarithm.Problems())
            yield return problem;
        if (Math.Abs(mean) + MostDeviations * deviation is > MostLogarithm and < double.PositiveInfinity)
            yield return $"a logarithm of mean {SmaaTableCheck.Text(mean)} and deviation {SmaaTableCheck.Text(deviation)} can be beyond 700.";
    }

    internal override double Draw(ref ShareGenerator generator, int draw) => ExactFunctions.Exp(_logarithm.Draw(ref generator, draw));
}
