using Toolkit.Rules.Indicators;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Properties.Generators;

/// <summary>The answers at which something happens: at the figures of the evidence, just to either side, half-way, at the ends.</summary>
internal static class InterestingPoints
{
    /// <summary>Allowed answers in the unit of the thresholds, ascending.</summary>
    internal static IReadOnlyList<double> Of(Indicator indicator, IEnumerable<Evidence> evidence)
    {
        var points = new SortedSet<double> { 0, FigureDraw.Range(indicator) };
        foreach (var piece in evidence)
        {
            double[] figures = [piece.Target.Value, piece.Trigger.Value, piece.Worst.Value];
            foreach (var figure in figures)
                points.UnionWith(Around(indicator, figure));
            points.Add((figures[0] + figures[1]) / 2);
            points.Add((figures[1] + figures[2]) / 2);
        }
        return [.. points.Where(indicator.Allows)];
    }

    internal static double Draw(Dice dice, Indicator indicator, IReadOnlyList<double> points)
    {
        if (dice.Chance(70))
            return dice.OneOf(points);
        var value = dice.Uniform(0, FigureDraw.Range(indicator));
        return FigureDraw.IsWhole(indicator) ? Math.Round(value) : value;
    }

    private static double[] Around(Indicator indicator, double figure) => FigureDraw.IsWhole(indicator)
        ? [figure - 1, figure, figure + 1]
        :
        [
            figure, Math.BitDecrement(figure), Math.BitIncrement(figure),
            // About one billionth of a gap, the unit everything is rounded to, and a step a person would call small.
            figure - figure * 1e-9, figure + figure * 1e-9, figure - 0.1, figure + 0.1,
        ];
}
