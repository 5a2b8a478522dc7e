using Toolkit.Rules.Indicators;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.NRules;

/// <summary>Collects the evidence of an approach of a host's own. Figures are judgement of the host; a weight is 1 unless stated.</summary>
public sealed class NeedEvidence
{
    internal NeedEvidence()
    {
    }

    internal List<Evidence> Pieces { get; } = [];

    /// <summary>Adds an indicator of which lower is better.</summary>
    /// <param name="indicator">The question.</param>
    /// <param name="target">Good enough: up to here the gap is 0.</param>
    /// <param name="trigger">The answer at which the gap is 0.5.</param>
    /// <param name="worst">The answer from which the gap is 1.</param>
    public NeedEvidence Above(Indicator indicator, double target, double trigger, double worst) => Above(indicator, target, trigger, worst, 1);

    /// <summary>Adds an indicator of which lower is better, with a weight.</summary>
    /// <param name="indicator">The question.</param>
    /// <param name="target">Good enough: up to here the gap is 0.</param>
    /// <param name="trigger">The answer at which the gap is 0.5.</param>
    /// <param name="worst">The answer from which the gap is 1.</param>
    /// <param name="weight">How much it counts among the evidence; above 0.</param>
    public NeedEvidence Above(Indicator indicator, double target, double trigger, double worst, double weight) => Add(indicator, target, trigger, worst, weight);

    /// <summary>Adds an indicator of which higher is better.</summary>
    /// <param name="indicator">The question.</param>
    /// <param name="target">Good enough: from here on the gap is 0.</param>
    /// <param name="trigger">The answer at which the gap is 0.5.</param>
    /// <param name="worst">The answer down from which the gap is 1.</param>
    public NeedEvidence Below(Indicator indicator, double target, double trigger, double worst) => Below(indicator, target, trigger, worst, 1);

    /// <summary>Adds an indicator of which higher is better, with a weight.</summary>
    /// <param name="indicator">The question.</param>
    /// <param name="target">Good enough: from here on the gap is 0.</param>
    /// <param name="trigger">The answer at which the gap is 0.5.</param>
    /// <param name="worst">The answer down from which the gap is 1.</param>
    /// <param name="weight">How much it counts among the evidence; above 0.</param>
    public NeedEvidence Below(Indicator indicator, double target, double trigger, double worst, double weight) => Add(indicator, target, trigger, worst, weight);

    /// <summary>Adds a yes/no question: no is the gap.</summary>
    /// <param name="indicator">The question.</param>
    /// <param name="weight">How much it counts among the evidence; above 0.</param>
    public NeedEvidence No(Indicator<bool> indicator, double weight) => Add(indicator, 1, 0, 0, weight);

    private NeedEvidence Add(Indicator indicator, double target, double trigger, double worst, double weight)
    {
        Pieces.Add(new Evidence(indicator, Judged(target), Judged(trigger), Judged(worst), Judged(weight)));
        return this;
    }

    private static SourcedNumber Judged(double value) => SourcedNumber.Judged(value);
}
