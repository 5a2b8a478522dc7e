using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Analysis;

/// <summary>Finds out who takes part and what there is to draw.</summary>
/// <param name="profile">The profile.</param>
/// <param name="judgement">The share by which judged figures are drawn, up or down; 0 when they stay.</param>
internal sealed class ValueReader(IRankedProfile profile, double judgement)
{
    private int _judgements;

    /// <summary>The approaches that have a place, with answers as they are.</summary>
    internal ApproachValues AsTheyAre()
    {
        int[] candidates = [.. profile.Ranked.Select(item => item.Position).OrderBy(position => position)];
        return Values(candidates, judgement > 0 ? Rules(Applies, unknown: null) : [], unknown: 0, asPrinted: false);
    }

    /// <summary>Every approach that could have a place, with the unknown answers drawn.</summary>
    /// <param name="asPrinted">Whether scores are rounded as a report rounds them.</param>
    internal ApproachValues Drawn(bool asPrinted = false)
    {
        CompiledRule[] open = [.. profile.Rules.Compiled.Where((_, position) => Applies(position))];
        var unknown = new HashSet<Indicator>(open.SelectMany(rule => rule.Pieces).Where(IsUnknown).Select(piece => piece.Evidence.Indicator));
        var answers = new Dictionary<Indicator, int>();
        foreach (var indicator in profile.Indicators)
            if (unknown.Contains(indicator))
                answers[indicator] = answers.Count;
        int[] candidates = [.. Enumerable.Range(0, profile.Outcomes.Length).Where(CouldHaveAPlace)];
        return Values(candidates, Rules(IsDrawn, answers), answers.Count, asPrinted);
    }

    private ApproachValues Values(int[] candidates, DrawnRule[] rules, int unknown, bool asPrinted) =>
        new(profile, candidates, rules, unknown, judgement, _judgements) { AsPrinted = asPrinted };

    private DrawnRule[] Rules(Func<int, bool> which, Dictionary<Indicator, int>? unknown) =>
        [.. Enumerable.Range(0, profile.Outcomes.Length).Where(which).Select(position => RuleAt(position, unknown))];

    private bool IsDrawn(int position) => Applies(position) && (judgement > 0 || profile.Rules.Compiled[position].Pieces.Any(IsUnknown));

    private bool Applies(int position) =>
        profile.Rules.Compiled[position].Fault is null && profile.Outcomes[position].Outcome != Outcome.NotApplicable;

    private bool CouldHaveAPlace(int position) =>
        Applies(position)
        && !profile.LeftOut[position]
        && profile.Outcomes[position] is not { Outcome: Outcome.NotNeeded, Certainty: Certainty.Certain };

    private bool IsUnknown(CompiledEvidence piece) => double.IsNaN(piece.Read(profile.Profile, profile.Rules.Rates));

    /// <param name="position">The position of the rule.</param>
    /// <param name="unknown">The unknown answers that are drawn; null when they stay unknown.</param>
    private DrawnRule RuleAt(int position, Dictionary<Indicator, int>? unknown)
    {
        var (sums, drawn) = (default(EvidenceSums), new List<DrawnPiece>());
        foreach (var piece in profile.Rules.Compiled[position].Pieces)
        {
            var answer = piece.Read(profile.Profile, profile.Rules.Rates);
            if (double.IsInfinity(answer))
                continue;
            if (Piece(piece, answer, unknown) is { } one)
                drawn.Add(one);
            else
                sums.Add(piece.Scale.Billionths(new Lanes(answer)).First, piece.Weight);
        }
        var keepsOutcome = unknown is null && profile.Rules.Compiled[position].Pieces.Any(IsUnknown);
        return new DrawnRule(position, sums.Applicable.First, sums.Gaps.First, [.. drawn], keepsOutcome);
    }

    /// <summary>The draws of a piece; null when nothing of it is drawn.</summary>
    private DrawnPiece? Piece(CompiledEvidence piece, double answer, Dictionary<Indicator, int>? unknown)
    {
        var movesWeight = judgement > 0 && piece.Evidence.Weight.Basis.IsJudgement;
        if (double.IsNaN(answer))
            return new DrawnPiece
            {
                Weight = piece.Weight,
                Answer = unknown is null ? DrawnPiece.None : unknown[piece.Evidence.Indicator],
                Gap = RuleOutcome.GapOfMissing * Precision.Scale,
                WeightMove = movesWeight ? _judgements++ : DrawnPiece.None,
            };
        if (judgement <= 0)
            return null;
        var gap = piece.Scale.Billionths(new Lanes(answer)).First;
        var (low, high) = (JudgedFigures.Gap(piece, answer, -judgement), JudgedFigures.Gap(piece, answer, judgement));
        var movesFigures = !low.Equals(gap) || !high.Equals(gap);
        return !movesWeight && !movesFigures ? null : new DrawnPiece
        {
            Weight = piece.Weight,
            Answer = DrawnPiece.None,
            Gap = gap,
            Below = gap - low,
            Above = high - gap,
            Figures = movesFigures ? _judgements++ : DrawnPiece.None,
            WeightMove = movesWeight ? _judgements++ : DrawnPiece.None,
        };
    }
}
