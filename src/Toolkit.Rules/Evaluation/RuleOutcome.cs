namespace Toolkit.Rules.Evaluation;

/// <summary>What a rule says of a profile, before any decision of the host.</summary>
internal readonly struct RuleOutcome
{
    internal const double SufficientCoverage = 0.5;

    private RuleOutcome(Outcome outcome, Certainty? certainty, double need, double low, double high, double coverage)
    {
        Outcome = outcome;
        Certainty = certainty;
        Need = need;
        Low = low;
        High = high;
        Coverage = coverage;
    }

    internal static RuleOutcome NotApplicable { get; } = new(Outcome.NotApplicable, Evaluation.Certainty.Certain, double.NaN, 0, 0, 0);

    internal static RuleOutcome Faulted { get; } = new(Outcome.Undecided, certainty: null, double.NaN, 0, 1, 0);

    internal Outcome Outcome { get; }

    /// <summary>Null for what is undecided.</summary>
    internal Certainty? Certainty { get; }

    /// <summary>NaN when nothing was answered.</summary>
    internal double Need { get; }

    internal double Low { get; }

    internal double High { get; }

    internal double Coverage { get; }

    internal NeedInterval Interval => new(double.IsNaN(Need) ? null : Need, Low, High);

    internal static RuleOutcome From(double applicable, double answered, double gaps, double threshold)
    {
        var need = Precision.Round(gaps / answered);
        var low = Precision.Round(gaps / applicable);
        var high = Precision.Round((gaps + (applicable - answered)) / applicable);
        var coverage = Precision.Round(answered / applicable);
        var sufficient = coverage >= SufficientCoverage;

        if (need >= threshold && (sufficient || low >= threshold))
            return new(Outcome.Recommended, low >= threshold ? Evaluation.Certainty.Certain : Evaluation.Certainty.Provisional, need, low, high, coverage);
        if (need < threshold && (sufficient || high < threshold))
            return new(Outcome.NotNeeded, high < threshold ? Evaluation.Certainty.Certain : Evaluation.Certainty.Provisional, need, low, high, coverage);
        return new(Outcome.Undecided, certainty: null, need, low, high, coverage);
    }

    internal static Severity SeverityOf(double need, double threshold) =>
        need < threshold ? Severity.Met
        : need >= 0.75 ? Severity.Critical
        : need >= 0.5 ? Severity.High
        : Severity.Moderate;
}
