using Toolkit.Rules.Indicators;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Explanation;

/// <summary>One answered piece of evidence, with all that turned it into a gap.</summary>
public sealed class Reason
{
    internal Reason(
        string indicator,
        IndicatorKind kind,
        double answer,
        string? currency,
        string? source,
        double trigger,
        double target,
        double worst,
        Basis basis,
        double gap,
        double weight,
        string text)
    {
        Indicator = indicator;
        Kind = kind;
        Answer = answer;
        Currency = currency;
        Source = source;
        Trigger = trigger;
        Target = target;
        Worst = worst;
        Basis = basis;
        Gap = gap;
        Weight = weight;
        Text = text;
    }

    /// <summary>The key of the indicator.</summary>
    public string Indicator { get; }

    /// <summary>The kind of answer.</summary>
    public IndicatorKind Kind { get; }

    /// <summary>The answer as given; yes is 1 and no is 0.</summary>
    public double Answer { get; }

    /// <summary>The currency of a money answer; null for every other kind. Thresholds are in US dollars.</summary>
    public string? Currency { get; }

    /// <summary>Where the answer comes from, when the profile says so.</summary>
    public string? Source { get; }

    /// <summary>The threshold used: the gap there is 0.5.</summary>
    public double Trigger { get; }

    /// <summary>The target used: from there on the gap is 0.</summary>
    public double Target { get; }

    /// <summary>The worst used: from there on the gap is 1.</summary>
    public double Worst { get; }

    /// <summary>The basis of the trigger: sources, judgement, or the host.</summary>
    public Basis Basis { get; }

    /// <summary>How far the answer falls short, 0 to 1.</summary>
    public double Gap { get; }

    /// <summary>How much it counts among the evidence of its rule.</summary>
    public double Weight { get; }

    /// <summary>
    /// Gets whether the trigger, target or worst comes from the publication that the answer comes from itself, as far as its source names that by
    /// a key of <see cref="SourceRegister"/> in brackets: such an answer is measured against itself.
    /// </summary>
    public bool IsOwnPublication { get; internal init; }

    /// <summary>The reason as a sentence.</summary>
    public string Text { get; }

    /// <inheritdoc />
    public override string ToString() => Text;
}
