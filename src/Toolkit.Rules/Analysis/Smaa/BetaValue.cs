namespace Toolkit.Rules.Analysis;

/// <summary>A share of a beta distribution.</summary>
internal sealed class BetaValue(double alpha, double beta) : SmaaValue
{
    // The middle 95% as of a normal distribution with the same mean and deviation, kept within 0 and 1.
    internal override double Low => Math.Max(0, Mean - NormalValue.Middle * Deviation);

    internal override double High => Math.Min(1, Mean + NormalValue.Middle * Deviation);

    private double Mean => alpha / (alpha + beta);

    private double Deviation => Math.Sqrt(Mean * (1 - Mean) / (alpha + beta + 1));

    internal override IEnumerable<string> Problems()
    {
        foreach (var problem in NotFinite(alpha, beta))
            yield return problem;
        foreach (var shape in new[] { alpha, beta })
            if (shape <= 0)
                yield return $"the shape {SmaaTableCheck.Text(shape)} is not above 0.";
    }

    internal override double Draw(ref ShareGenerator generator, int draw) => Variates.Beta(ref generator, alpha, beta);
}
