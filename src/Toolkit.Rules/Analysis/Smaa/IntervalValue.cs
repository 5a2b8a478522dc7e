namespace Toolkit.Rules.Analysis;

/// <summary>A value anywhere between two bounds.</summary>
internal sealed class IntervalValue(double low, double high) : SmaaValue
{
    internal override double Low => low;

    internal override double High => high;

    internal override IEnumerable<string> Problems()
    {
        foreach (var problem in NotFinite(low, high, high - low))
            yield return problem;
        if (low > high)
            yield return $"the lower bound {SmaaTableCheck.Text(low)} is above the upper bound {SmaaTableCheck.Text(high)}.";
    }

    internal override double Draw(ref ShareGenerator generator, int draw) => low + (high - low) * generator.NextShare();
}
