using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules.Evaluation;

/// <summary>What a rule says of a profile, before any decision of the host.</summary>
public readonly struct RuleOutcome
{
    /// <summary>The share of the evidence, by weight, from which answers suffice to decide. Fixed by the method.</summary>
    public const double SufficientCoverage = 0.5;

    /// <summary>What stands for a need of which nothing is known.</summary>
    internal const int Nothing = -1;

    // Billionths: exact, half the size, and compared without rounding. Divided only when somebody reads them.
    private readonly int _need;
    private readonly int _low;
    private readonly int _high;
    private readonly int _coverage;
    private readonly byte _code;

    internal RuleOutcome(byte code, int need, int low, int high, int coverage)
    {
        _code = code;
        _need = need;
        _low = low;
        _high = high;
        _coverage = coverage;
    }

    /// <summary>The kind of organisation rules the approach out, or none of its evidence applies.</summary>
    public static RuleOutcome NotApplicable { get; } = new(OutcomeCode.NotApplicable, Nothing, 0, 0, 0);

    /// <summary>The rule failed: nothing is known.</summary>
    public static RuleOutcome Faulted { get; } = new(OutcomeCode.Undecided, Nothing, 0, (int)Precision.Scale, 0);

    /// <summary>What became of the approach; never <see cref="Evaluation.Outcome.Suppressed"/>.</summary>
    public Outcome Outcome => OutcomeCode.OutcomeOf(_code);

    /// <summary>Whether a missing answer could still change it; null for what is undecided.</summary>
    public Certainty? Certainty => OutcomeCode.CertaintyOf(_code);

    /// <summary>The weighted mean gap over the answered evidence, 0 to 1; NaN when nothing was answered.</summary>
    public double Need => _need == Nothing ? double.NaN : _need / Precision.Scale;

    /// <summary>The need if every missing answer were fine.</summary>
    public double Low => _low / Precision.Scale;

    /// <summary>The need if every missing answer were the worst.</summary>
    public double High => _high / Precision.Scale;

    /// <summary>The share of the evidence that is answered, by weight, 0 to 1.</summary>
    public double Coverage => _coverage / Precision.Scale;

    /// <summary>The need in billionths; negative when nothing was answered.</summary>
    internal int NeedBillionths => _need;

    internal NeedInterval Interval => new(double.IsNaN(Need) ? null : Need, Low, High);

    /// <summary>The outcome that sums over evidence lead to.</summary>
    /// <param name="applicable">The weights of the evidence that applies, summed in the order of the rule.</param>
    /// <param name="answered">The weights of the evidence that is answered, summed in the order of the rule.</param>
    /// <param name="gaps">Weight times gap of the evidence that is answered, summed in the order of the rule.</param>
    /// <param name="threshold">The need from which an approach is needed.</param>
    /// <returns>The outcome; <see cref="NotApplicable"/> when nothing applies.</returns>
    public static RuleOutcome From(double applicable, double answered, double gaps, double threshold) =>
        OutcomeLanes.From(new Lanes(applicable), new Lanes(answered), new Lanes(gaps * Precision.Scale), Precision.Limit(threshold)).First;

    internal Severity SeverityOf(double threshold) => SeverityOf(Need, threshold);

    internal static Severity SeverityOf(double need, double threshold) =>
        need < threshold ? Severity.Met
        : need >= 0.75 ? Severity.Critical
        : need >= 0.5 ? Severity.High
        : Severity.Moderate;
}
