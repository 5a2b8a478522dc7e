using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Benchmarks.HandWritten;

/// <summary>A recommended approach, in figures.</summary>
internal sealed class HandWrittenRecommendation
{
    private readonly int _hundredths;
    private readonly double _unrounded;

    internal HandWrittenRecommendation(
        string id,
        Finding finding,
        in Need need,
        Lever lever,
        double leverage,
        double readiness,
        double ease,
        double speed,
        double fit)
    {
        Id = id;
        Finding = finding;
        Certainty = need.Certainty!.Value;
        Severity = need.Value >= 0.75 ? Severity.Critical : need.Value >= 0.5 ? Severity.High : Severity.Moderate;
        Need = new(need.Value, need.Low, need.High);
        Coverage = need.Coverage;
        Lever = lever;

        var needPoints = Hundredths(0.50, need.Value);
        var leveragePoints = Hundredths(0.20, leverage);
        var readinessPoints = Hundredths(0.10, readiness);
        var easePoints = Hundredths(0.10, ease);
        var speedPoints = Hundredths(0.05, speed);
        var fitPoints = Hundredths(0.05, fit);
        Contributions =
        [
            new(Criterion.Need, 0.50, need.Value, Points(needPoints)),
            new(Criterion.Leverage, 0.20, leverage, Points(leveragePoints)),
            new(Criterion.Readiness, 0.10, readiness, Points(readinessPoints)),
            new(Criterion.Ease, 0.10, ease, Points(easePoints)),
            new(Criterion.Speed, 0.05, speed, Points(speedPoints)),
            new(Criterion.Fit, 0.05, fit, Points(fitPoints)),
        ];
        _hundredths = needPoints + leveragePoints + readinessPoints + easePoints + speedPoints + fitPoints;
        _unrounded = 0.50 * need.Value + 0.20 * leverage + 0.10 * readiness + 0.10 * ease + 0.05 * speed + 0.05 * fit;
    }

    internal int Rank { get; set; }

    internal string Id { get; }

    internal Finding Finding { get; }

    internal Outcome Outcome => Outcome.Recommended;

    internal Certainty Certainty { get; }

    internal Severity Severity { get; }

    internal int ScoreInHundredths => _hundredths;

    internal decimal Score => Points(_hundredths);

    internal HandWrittenNeed Need { get; }

    internal double Coverage { get; }

    internal Lever Lever { get; }

    internal HandWrittenContribution[] Contributions { get; }

    /// <summary>Whether it comes before one with a smaller id: by score, need, unrounded score and the criteria one by one; of equals the smaller id stays first.</summary>
    internal bool Precedes(HandWrittenRecommendation other)
    {
        if (_hundredths != other._hundredths)
            return _hundredths > other._hundredths;
        var need = Need.Value.GetValueOrDefault();
        var otherNeed = other.Need.Value.GetValueOrDefault();
        if (need != otherNeed)
            return need > otherNeed;
        return _unrounded != other._unrounded ? _unrounded > other._unrounded : IsBetterOnTheFirstThatDiffers(other);
    }

    private bool IsBetterOnTheFirstThatDiffers(HandWrittenRecommendation other)
    {
        for (var criterion = 0; criterion < Contributions.Length; criterion++)
            if (Contributions[criterion].Value != other.Contributions[criterion].Value)
                return Contributions[criterion].Value > other.Contributions[criterion].Value;
        return false;
    }

    private static int Hundredths(double weight, double value) =>
        (int)(((long)Math.Floor(weight * value * 1e9 + 0.5) + 50_000) / 100_000);

    private static decimal Points(int hundredths) => new(hundredths, 0, 0, false, 2);
}
