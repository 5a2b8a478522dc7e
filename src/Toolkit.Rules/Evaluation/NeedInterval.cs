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

    /// <summary>The weighted mean gap over the answered evidence; null when nothing was answered.</summary>
    public double? Value { get; }

    /// <summary>The need if every missing answer were fine.</summary>
    public double Low { get; }

    /// <summary>The need if every missing answer were the worst.</summary>
    public double High { get; }
}
