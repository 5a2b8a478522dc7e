namespace Toolkit.Rules.Evaluation;

/// <summary>What a rule says of a profile, before any decision of the host.</summary>
public readonly struct RuleOutcome
{
    /// <summary>The share of the evidence, by weight, from which answers suffice to decide. Fixed by the method.</summary>
    public const double SufficientCoverage = 0.5;

    private readonly byte _certainty;

    private RuleOutcome(Outcome outcome, Certainty? certainty, double need, double low, double high, double coverage)
    {
        Outcome = outcome;
        _certainty = certainty is { } known ? (byte)(known + 1) : (byte)0;
        Need = need;
        Low = low;
        High = high;
        Coverage = coverage;
    }

    /// <summary>The kind of organisation rules the approach out, or none of its evidence applies.</summary>
    public static RuleOutcome NotApplicable { get; } = new(Outcome.NotApplicable, Evaluation.Certainty.Certain, double.NaN, 0, 0, 0);

    /// <summary>The rule failed: nothing is known.</summary>
    public static RuleOutcome Faulted { get; } = new(Outcome.Undecided, certainty: null, double.NaN, 0, 1, 0);

    /// <summary>What became of the approach; never <see cref="Evaluation.Outcome.Suppressed"/>.</summary>
    public Outcome Outcome { get; }

    /// <summary>Whether a missing answer could still change it; null for what is undecided.</summary>
    public Certainty? Certainty => _certainty == 0 ? null : (Certainty)(_certainty - 1);

    /// <summary>The weighted mean gap over the answered evidence, 0 to 1; NaN when nothing was answered.</summary>
    public double Need { get; }

    /// <summary>The need if every missing answer were fine.</summary>
    public double Low { get; }

    /// <summary>The need if every missing answer were the worst.</summary>
    public double High { get; }

    /// <summary>The share of the evidence that is answered, by weight, 0 to 1.</summary>
    public double Coverage { get; }

    internal NeedInterval Interval => new(double.IsNaN(Need) ? null : Need, Low, High);

    /// <summary>The outcome that sums over evidence lead to.</summary>
    /// <param name="applicable">The weights of the evidence that applies, summed in the order of the rule.</param>
    /// <param name="answered">The weights of the evidence that is answered, summed in the order of the rule.</param>
    /// <param name="gaps">Weight times gap of the evidence that is answered, summed in the order of the rule.</param>
    /// <param name="threshold">The need from which an approach is needed.</param>
    /// <returns>The outcome; <see cref="NotApplicable"/> when nothing applies.</returns>
    public static RuleOutcome From(double applicable, double answered, double gaps, double threshold) =>
        FromBillionths(applicable, answered, gaps * Precision.Scale, threshold);

    internal static RuleOutcome FromBillionths(double applicable, double answered, double gaps, double threshold)
    {
        if (applicable == 0)
            return NotApplicable;
        var need = Precision.Whole(gaps / answered) / Precision.Scale;
        var low = Precision.Whole(gaps / applicable) / Precision.Scale;
        var high = Precision.Whole((gaps + (applicable - answered) * Precision.Scale) / applicable) / Precision.Scale;
        var coverage = Precision.Round(answered / applicable);
        var sufficient = coverage >= SufficientCoverage;

        if (need >= threshold && (sufficient || low >= threshold))
            return new(Outcome.Recommended, low >= threshold ? Evaluation.Certainty.Certain : Evaluation.Certainty.Provisional, need, low, high, coverage);
        if (need < threshold && (sufficient || high < threshold))
            return new(Outcome.NotNeeded, high < threshold ? Evaluation.Certainty.Certain : Evaluation.Certainty.Provisional, need, low, high, coverage);
        return new(Outcome.Undecided, certainty: null, need, low, high, coverage);
    }

    internal Severity SeverityOf(double threshold) => SeverityOf(Need, threshold);

    internal static Severity SeverityOf(double need, double threshold) =>
        need < threshold ? Severity.Met
        : need >= 0.75 ? Severity.Critical
        : need >= 0.5 ? Severity.High
        : Severity.Moderate;
}
