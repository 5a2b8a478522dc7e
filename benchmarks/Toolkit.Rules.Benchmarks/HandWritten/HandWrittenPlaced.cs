using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Benchmarks.HandWritten;

/// <summary>An approach that is recommended or undecided, in figures.</summary>
internal sealed class HandWrittenPlaced
{
    private const double OfNeed = 0.70;
    private const double OfLeverage = 0.12;
    private const double OfReadiness = 0.05;
    private const double OfEase = 0.04;
    private const double OfSpeed = 0.04;
    private const double OfFit = 0.05;

    private readonly int _hundredths;
    private readonly double _unrounded;

    internal HandWrittenPlaced(
        string id,
        Finding finding,
        in Need need,
        double leverage,
        double readiness,
        double ease,
        double speed,
        double fit)
    {
        Id = id;
        Finding = finding;
        Outcome = need.Outcome;
        Certainty = need.Certainty;
        Severity = Band(need.Value);
        SeverityAtLeast = Band(need.Low);
        SeverityAtMost = Band(need.High);
        Need = new(need.Value, need.Low, need.High);
        Coverage = need.Coverage;
        Lever = need.Lever;
        Group = need.Lever != Lever.Own ? OrderGroup.AskFor : need.Outcome == Outcome.Recommended ? OrderGroup.Do : OrderGroup.FindOut;

        var needPoints = Hundredths(OfNeed, need.Value);
        var leveragePoints = Hundredths(OfLeverage, leverage);
        var readinessPoints = Hundredths(OfReadiness, readiness);
        var easePoints = Hundredths(OfEase, ease);
        var speedPoints = Hundredths(OfSpeed, speed);
        var fitPoints = Hundredths(OfFit, fit);
        Contributions =
        [
            new(Criterion.Need, OfNeed, need.Value, Points(needPoints)),
            new(Criterion.Leverage, OfLeverage, leverage, Points(leveragePoints)),
            new(Criterion.Readiness, OfReadiness, readiness, Points(readinessPoints)),
            new(Criterion.Ease, OfEase, ease, Points(easePoints)),
            new(Criterion.Speed, OfSpeed, speed, Points(speedPoints)),
            new(Criterion.Fit, OfFit, fit, Points(fitPoints)),
        ];
        _hundredths = needPoints + leveragePoints + readinessPoints + easePoints + speedPoints + fitPoints;
        _unrounded = OfNeed * need.Value + OfLeverage * leverage + OfReadiness * readiness + OfEase * ease + OfSpeed * speed + OfFit * fit;
    }

    /// <summary>The place, from 1.</summary>
    internal int Place { get; set; }

    /// <summary>The number among the recommendations, from 1; null for what is undecided.</summary>
    internal int? Rank { get; set; }

    internal string Id { get; }

    internal Finding Finding { get; }

    internal Outcome Outcome { get; }

    internal Certainty? Certainty { get; }

    internal Severity Severity { get; }

    internal Severity SeverityAtLeast { get; }

    internal Severity SeverityAtMost { get; }

    internal int ScoreInHundredths => _hundredths;

    internal decimal Score => Points(_hundredths);

    internal HandWrittenNeed Need { get; }

    internal double Coverage { get; }

    internal Lever Lever { get; }

    internal OrderGroup Group { get; }

    internal HandWrittenContribution[] Contributions { get; }

    /// <summary>Whether it comes before one with a smaller id: by lever, score, need, unrounded score and the criteria one by one; of equals the smaller id stays first.</summary>
    internal bool Precedes(HandWrittenPlaced other)
    {
        if ((Lever == Lever.Own) != (other.Lever == Lever.Own))
            return Lever == Lever.Own;
        if (_hundredths != other._hundredths)
            return _hundredths > other._hundredths;
        var need = Need.Value.GetValueOrDefault();
        var otherNeed = other.Need.Value.GetValueOrDefault();
        if (need != otherNeed)
            return need > otherNeed;
        return _unrounded != other._unrounded ? _unrounded > other._unrounded : IsBetterOnTheFirstThatDiffers(other);
    }

    private bool IsBetterOnTheFirstThatDiffers(HandWrittenPlaced other)
    {
        for (var criterion = 0; criterion < Contributions.Length; criterion++)
            if (Contributions[criterion].Value != other.Contributions[criterion].Value)
                return Contributions[criterion].Value > other.Contributions[criterion].Value;
        return false;
    }

    private static Severity Band(double need) =>
        need >= 0.75 ? Severity.Critical : need >= 0.5 ? Severity.High : need >= 0.25 ? Severity.Moderate : Severity.None;

    private static int Hundredths(double weight, double value) =>
        (int)(((long)Math.Floor(weight * value * 1e9 + 0.5) + 50_000) / 100_000);

    private static decimal Points(int hundredths) => new(hundredths, 0, 0, false, 2);
}
