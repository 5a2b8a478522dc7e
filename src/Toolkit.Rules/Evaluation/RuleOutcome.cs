using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules.Evaluation;

/// <summary>The result of a rule for a profile, before any decision.</summary>
public readonly struct RuleOutcome
{
    /// <summary>The share of the evidence, by weight, from which the answers alone may recommend an approach. Fixed by the method.</summary>
    public const double SufficientCoverage = 0.5;

    /// <summary>
    /// The distance above the outcome threshold that the need over the answers alone must reach before they recommend an approach. Judgement:
    /// in a trial on 2,000 generated organisations one provisional recommendation in six fell without it when the missing answers came in, and one in
    /// twenty with it.
    /// </summary>
    public const double ClearStep = 0.10;

    /// <summary>The gap expected of a missing answer: neither good nor bad. Fixed by the method.</summary>
    public const double GapOfMissing = 0.5;

    /// <summary>Marks a need where there is none.</summary>
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

    /// <summary>The kind or the size of the organisation rules the approach out, or none of its evidence applies.</summary>
    public static RuleOutcome NotApplicable { get; } = new(OutcomeCode.NotApplicable, Nothing, 0, 0, 0);

    /// <summary>The rule failed: nothing is known.</summary>
    public static RuleOutcome Faulted { get; } = new(OutcomeCode.Undecided, Nothing, 0, (int)Precision.Scale, 0);

    /// <summary>The outcome; never <see cref="Evaluation.Outcome.Suppressed"/>.</summary>
    public Outcome Outcome => OutcomeCode.OutcomeOf(_code);

    /// <summary>Whether a missing answer could still change it; null for what is undecided.</summary>
    public Certainty? Certainty => OutcomeCode.CertaintyOf(_code);

    /// <summary>The need to be expected, 0 to 1: the weighted mean gap, a missing answer counting <see cref="GapOfMissing"/>; NaN without evidence.</summary>
    public double Need => _need == Nothing ? double.NaN : _need / Precision.Scale;

    /// <summary>The need if every missing answer were fine.</summary>
    public double Low => _low / Precision.Scale;

    /// <summary>The need if every missing answer were the worst.</summary>
    public double High => _high / Precision.Scale;

    /// <summary>The share of the evidence that is answered, by weight, 0 to 1.</summary>
    public double Coverage => _coverage / Precision.Scale;

    /// <summary>The need in billionths; negative without evidence.</summary>
    internal int NeedBillionths => _need;

    /// <summary>Whether the approach belongs in the order: it is recommended, or undecided although its rule works.</summary>
    internal bool IsCandidate => Outcome is Outcome.Recommended or Outcome.Undecided && _need != Nothing;

    /// <summary>The need that the approach adds to the leverage of those that unlock it, in billionths: 0 where it is met or does not apply.</summary>
    internal int Wanted => Outcome == Outcome.NotNeeded || _need == Nothing ? 0 : _need;

    internal NeedInterval Interval => new(_need == Nothing ? null : Need, Low, High);

    /// <summary>Decides a rule.</summary>
    /// <param name="evidence">The evidence of the rule in its order, as <see cref="RuleSet.Grade"/> grades it.</param>
    /// <param name="threshold">The smallest need at which an approach is recommended.</param>
    /// <returns>The outcome; <see cref="NotApplicable"/> when nothing applies.</returns>
    public static RuleOutcome From(IEnumerable<EvidenceGrade> evidence, double threshold)
    {
        var sums = default(EvidenceSums);
        foreach (var grade in Guard.NotNull(evidence))
            sums.Add(grade.Billionths, grade.Weight);
        return sums.DecideFirst(Precision.Limit(threshold));
    }

    /// <summary>The outcome and certainty of figures as a report states them, under a threshold.</summary>
    internal static (Outcome Outcome, Certainty? Certainty) Of(NeedInterval need, double coverage, double threshold)
    {
        Lanes Billionths(double value) => new(Precision.Whole(value * Precision.Scale));
        var code = (byte)OutcomeLanes.CodeOf(
            Billionths(need.Value ?? 0), Billionths(need.Low), Billionths(need.High), Billionths(coverage),
            applies: new Lanes(need.Value is null ? 0 : 1) > new Lanes(0), Precision.Limit(threshold), out _, out _).First;
        return (OutcomeCode.OutcomeOf(code), OutcomeCode.CertaintyOf(code));
    }

}
