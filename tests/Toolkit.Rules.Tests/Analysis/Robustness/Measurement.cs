using Toolkit.Rules.Analysis;

namespace Toolkit.Rules.Tests.Analysis;

/// <summary>A measurement on a scale whose worst end is worth 0 and whose best end 1, linear in between.</summary>
internal sealed record Measurement(double Mean, double Deviation, double Worst, double Best, bool IsLogarithmic = false)
{
    internal double Draw(ref ShareGenerator generator)
    {
        var drawn = Deviation > 0 ? Mean + Deviation * DirichletWeights.Normal(ref generator) : Mean;
        return ((IsLogarithmic ? Math.Exp(drawn) : drawn) - Worst) / (Best - Worst);
    }

    /// <summary>The middle 95%, as JSMAA sets its scales.</summary>
    internal (double Low, double High) Range()
    {
        var (low, high) = (Mean - 1.96 * Deviation, Mean + 1.96 * Deviation);
        return IsLogarithmic ? (Math.Exp(low), Math.Exp(high)) : (low, high);
    }
}
