using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Analysis;

/// <summary>The gap of an answer when the figures of its evidence that are judgement were others; those of a source stay.</summary>
internal static class JudgedFigures
{
    // A figure that moves towards one that stays stops before it, so that target, trigger and worst keep their order.
    private const double MostOfTheWay = 0.9;

    /// <summary>The gap in billionths.</summary>
    /// <param name="piece">The evidence.</param>
    /// <param name="answer">The answer, in the unit of the figures.</param>
    /// <param name="share">The share that judged figures are off by: 0.2 for a fifth more, -0.2 for a fifth less.</param>
    internal static double Gap(CompiledEvidence piece, double answer, double share)
    {
        var evidence = piece.Evidence;
        // Yes and no are answers; nothing lies between them that a judgement could be off by.
        if (evidence.Indicator.Kind == IndicatorKind.YesNo)
            return piece.Scale.Billionths(new Lanes(answer)).First;
        var trigger = Moved(evidence.Trigger, share, [evidence.Target, evidence.Worst]);
        var scale = new GapScale(
            evidence.Indicator.Kind,
            Moved(evidence.Target, share, [evidence.Trigger]),
            trigger,
            Moved(evidence.Worst, share, [evidence.Trigger]));
        return scale.Billionths(new Lanes(answer)).First;
    }

    private static double Moved(SourcedNumber figure, double share, ReadOnlySpan<SourcedNumber> neighbours)
    {
        if (!figure.Basis.IsJudgement)
            return figure.Value;
        var moved = figure.Value * (1 + share);
        foreach (var neighbour in neighbours)
        {
            // Two judged figures move together and keep their order by themselves.
            var most = figure.Value + MostOfTheWay * (neighbour.Value - figure.Value);
            if (!neighbour.Basis.IsJudgement)
                moved = neighbour.Value > figure.Value ? Math.Min(moved, most) : Math.Max(moved, most);
        }
        return moved;
    }
}
