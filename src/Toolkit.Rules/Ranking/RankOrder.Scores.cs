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
        var known = _fixed[(int)input.Kind].EaseAndSpeed;
        Span<double> leverages = stackalloc double[Lanes.Count];
        for (var first = 0; first < hundredths.Length; first += Lanes.Count)
        {
            for (var lane = 0; lane < Lanes.Count && first + lane < outcomes.Length; lane++)
                leverages[lane] = Scoring.Leverage(Links.Unlocks(first + lane, input.Kind), outcomes);
            var points = Lanes.Load(known, first) + Scoring.Hundredths(Weights[Criterion.Fit], Lanes.Load(fit.Slice(first)));
            Scoring.Sum(Weights, points, Lanes.Load(hundredths.Slice(first)), Lanes.Load(leverages), Lanes.Load(readiness.Slice(first)))
                .Store(hundredths.Slice(first));
        }
        for (var position = 0; input.Adjusted is { } adjusted && position < adjusted.Length; position++)
            hundredths[position] += adjusted[position];
    }

    /// <summary>The score of one approach, in hundredths.</summary>
    internal int HundredthsOf(int position, RankInput input) =>
        HundredthsOf(position, input.Outcomes, input.Kind, input.Priorities) + input.AdjustedAt(position);

    private int HundredthsOf(int position, ReadOnlySpan<RuleOutcome> outcomes, OrganisationKind kind, double[] priorities) => Scoring.Sum(
        Weights,
        _fixed[(int)kind].EaseAndSpeed[position] + Scoring.Hundredths(Weights[Criterion.Fit], Scoring.Fit(priorities[_findings[position]])),
        outcomes[position].Need,
        Scoring.Leverage(Links.Unlocks(position, kind), outcomes),
        Scoring.Readiness(Links.Requires(position), outcomes));
}
