using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Ranking;

/// <content>The scores of all approaches of one organisation side by side, or of one approach.</content>
internal sealed partial class RankOrder
{
    /// <summary>Columns up to this length are worked on without a temporary array.</summary>
    private const int FitsOnTheStack = 128;

    private void Score(RankInput input, Span<double> hundredths, Span<double> readiness, Span<double> fit)
    {
        for (var position = 0; position < input.Outcomes.Length; position++)
        {
            hundredths[position] = input.Outcomes[position].Need;
            fit[position] = Scoring.Fit(input.Priorities[_findings[position]]);
        }
        readiness.Fill(Scoring.FullReadiness);
        ReadOnlySpan<RuleOutcome> outcomes = input.Outcomes;
        foreach (var position in _requiring)
            readiness[position] = Scoring.Readiness(Links.Requires(position), outcomes);
        var known = _fixed[(int)input.Kind];
        var asRuled = AppliesAsRuled(input, known);
        var others = asRuled ? known.WithLeverage : known.EaseAndSpeed;
        var leverage = new Lanes(0);
        for (var first = 0; first < hundredths.Length; first += Lanes.Count)
        {
            var points = Lanes.Load(others, first) + Scoring.Hundredths(Weights[Criterion.Fit], Lanes.Load(fit.Slice(first)));
            if (!asRuled)
                leverage = Leverages(first, input);
            Scoring.Sum(Weights, points, Lanes.Load(hundredths.Slice(first)), leverage, Lanes.Load(readiness.Slice(first))).Store(hundredths.Slice(first));
        }
    }

    private Lanes Leverages(int first, RankInput input)
    {
        Span<double> leverages = stackalloc double[Lanes.Count];
        for (var lane = 0; lane < Lanes.Count && first + lane < input.Outcomes.Length; lane++)
            leverages[lane] = Scoring.Leverage(Links.Unlocks(first + lane), input.Outcomes);
        return Lanes.Load(leverages);
    }

    /// <summary>The score of one approach, in hundredths.</summary>
    internal int HundredthsOf(int position, RankInput input) => HundredthsOf(position, input.Outcomes, input.Kind, input.Priorities);

    private int HundredthsOf(int position, ReadOnlySpan<RuleOutcome> outcomes, OrganisationKind kind, double[] priorities) => Scoring.Sum(
        Weights,
        _fixed[(int)kind].EaseAndSpeed[position] + Scoring.Hundredths(Weights[Criterion.Fit], Scoring.Fit(priorities[_findings[position]])),
        outcomes[position].Need,
        Scoring.Leverage(Links.Unlocks(position), outcomes),
        Scoring.Readiness(Links.Requires(position), outcomes));

    private static bool AppliesAsRuled(RankInput input, FixedPoints known)
    {
        var different = false;
        for (var position = 0; position < input.Outcomes.Length; position++)
            different |= input.Outcomes[position].Outcome != Outcome.NotApplicable != known.Applies[position];
        return !different;
    }
}
