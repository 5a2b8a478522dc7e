using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Analysis;

/// <summary>
/// The answers to one piece of evidence from where it stands to one end of its scale, step by step: towards the worst, or towards the
/// target. A given answer starts one step on; one that is missing starts at the other end, where it would change nothing.
/// </summary>
internal sealed class AnswerLine
{
    private readonly OpenRule _rule;
    private readonly Evidence _evidence;
    private readonly GapScale _scale;
    private readonly bool _worse;
    private readonly double _perUnit;
    private readonly double _rate;
    private readonly int _sign;
    private readonly double _first;

    internal AnswerLine(OpenRule rule, int index, bool worse, OrganisationProfile profile, ExchangeRates rates)
    {
        (_rule, Index, _worse) = (rule, index, worse);
        (_evidence, _scale) = (rule.Pieces[index].Evidence, rule.Pieces[index].Scale);
        IsGiven = OpenRule.IsGap(rule[index]);
        StartGap = IsGiven ? rule[index] : worse ? 0 : Precision.Scale;
        (Currency, _rate) = CurrencyFor(profile, rates);
        From = IsGiven ? profile[Indicator].Number : null;
        _perUnit = AnswerGrid.StepsPerUnit(Indicator.Kind);
        _sign = Indicator.Direction == Direction.LowerIsBetter == worse ? 1 : -1;
        _first = From is { } from ? Beyond(from) : Outward(worse ? _evidence.Target.Value : _evidence.Worst.Value, -_sign);
        var last = Outward(worse ? _evidence.Worst.Value : _evidence.Target.Value, _sign);
        Last = (long)Math.Max(-1, _sign * (last - _first));
    }

    internal int Index { get; }

    internal Indicator Indicator => _evidence.Indicator;

    internal double Weight => _rule.Weight(Index);

    /// <summary>Whether there is an answer now.</summary>
    internal bool IsGiven { get; }

    /// <summary>The answer now.</summary>
    internal double? From { get; }

    /// <summary>The currency of the answers, for money.</summary>
    internal string? Currency { get; }

    /// <summary>The gap, in billionths, from which a change is measured.</summary>
    internal double StartGap { get; }

    /// <summary>The last step, from 0; below that when the answer is at the end already.</summary>
    internal long Last { get; }

    internal double AnswerAt(long step) => (_first + _sign * step) / _perUnit;

    /// <summary>The gap of the answer at a step, in billionths.</summary>
    internal double GapAt(long step) => _rule.Billionths(Index, Math.Min(AnswerAt(step) * _rate, double.MaxValue));

    /// <summary>How far the gap at a step is from where it starts, in billionths.</summary>
    internal double DistanceAt(long step) => Math.Abs(GapAt(step) - StartGap);

    /// <summary>The step whose answer has about a gap, given in billionths: the two ramps of the scale turned round.</summary>
    internal long StepAt(double gap)
    {
        var share = gap / Precision.Scale;
        var answer = share <= 0.5 ? _scale.Target - share / _scale.PerUnitToTrigger : _scale.Trigger - (share - 0.5) / _scale.PerUnitToWorst;
        var step = Math.Ceiling(_sign * (answer / _rate * _perUnit - _first));
        return (long)Math.Min(Math.Max(step, 0), Last);
    }

    private (string? Currency, double Rate) CurrencyFor(OrganisationProfile profile, ExchangeRates rates)
    {
        if (Indicator.Kind != IndicatorKind.Money)
            return (null, 1);
        var currency = ExchangeRates.CurrencyOf(profile, Indicator);
        return currency is not null && rates.Find(currency) is { } rate ? (currency, rate) : (Money.ThresholdCurrency, 1);
    }

    /// <summary>The first step of the grid strictly beyond an answer; a number such as 0.29 falls just short of itself when it is multiplied.</summary>
    private double Beyond(double answer)
    {
        var step = Math.Floor(answer * _perUnit + 0.5) - _sign;
        while (_sign * (step / _perUnit - answer) <= 0)
            step += _sign;
        return step;
    }

    /// <summary>The step of the grid at a figure of the scale, or the next one in a direction where an answer is allowed.</summary>
    private double Outward(double figure, int direction)
    {
        var steps = figure / _rate * _perUnit;
        var step = direction > 0 ? Math.Ceiling(steps) : Math.Floor(steps);
        if (direction * (step / _perUnit * _rate - figure) < 0)
            step += direction;
        return Math.Min(Math.Max(step, 0), AnswerGrid.Highest(Indicator.Kind) * _perUnit);
    }
}
