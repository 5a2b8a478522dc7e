namespace Toolkit.Rules.Evaluation;

/// <summary>How much an approach is needed, from 0 to 1, and how far missing answers could move it.</summary>
public readonly record struct NeedInterval
{
    internal NeedInterval(double? value, double low, double high)
    {
        Value = value;
        Low = low;
        High = high;
    }

    /// <summary>
    /// The need to be expected: the weighted mean gap over all evidence, a missing answer counting as neither good nor bad
    /// (<see cref="RuleOutcome.GapOfMissing"/>). Null when no evidence applies.
    /// </summary>
    public double? Value { get; }

    /// <summary>The need if every missing answer were fine.</summary>
    public double Low { get; }

    /// <summary>The need if every missing answer were the worst.</summary>
    public double High { get; }

    /// <summary>
    /// The weighted mean gap over the answered evidence alone: the lower bound divided by the share that is answered. A detail that nothing is
    /// ranked by; null when nothing was answered.
    /// </summary>
    public double? Observed => Value is not null && High - Low < 1 ? Precision.Round(Math.Min(1, Low / (1 - (High - Low)))) : null;

    /// <summary>The band of the need.</summary>
    /// <param name="threshold">The need from which an approach is needed.</param>
    internal Severity Severity(double threshold) => SeverityOf(Value ?? 0, threshold);

    /// <summary>The band that no missing answer can take away.</summary>
    /// <param name="threshold">The need from which an approach is needed.</param>
    internal Severity SeverityAtLeast(double threshold) => SeverityOf(Low, threshold);

    /// <summary>The band that missing answers could still bring.</summary>
    /// <param name="threshold">The need from which an approach is needed.</param>
    internal Severity SeverityAtMost(double threshold) => SeverityOf(High, threshold);

    private static Severity SeverityOf(double need, double threshold) =>
        need < threshold ? Evaluation.Severity.None
        : need >= 0.75 ? Evaluation.Severity.Critical
        : need >= 0.5 ? Evaluation.Severity.High
        : Evaluation.Severity.Moderate;
}
