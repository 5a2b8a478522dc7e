namespace Toolkit.Rules.Analysis;

/// <summary>A value of a normal distribution.</summary>
internal sealed class NormalValue(double mean, double deviation) : SmaaValue
{
    /// <summary>The middle 95% of a normal distribution end at so many deviations from its mean.</summary>
    internal const double Middle = 1.96;

    internal override double Low => mean - Middle * deviation;

    internal override double High => mean + Middle * deviation;

    internal override bool Varies => deviation > 0;

    internal override IEnumerable<string> Problems()
    {
        foreach (var problem in NotFinite(mean, deviation))
            yield return problem;
        if (deviation < 0)
            yield return $"the deviation {SmaaTableCheck.Text(deviation)} is not 0 or more.";
    }

    internal override double Draw(ref ShareGenerator generator, int draw) =>
        deviation > 0 ? mean + deviation * Variates.Normal(ref generator) : mean;
}
