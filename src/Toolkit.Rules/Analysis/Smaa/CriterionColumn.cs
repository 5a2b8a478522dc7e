namespace Toolkit.Rules.Analysis;

/// <summary>The worths of all alternatives on one criterion. Immutable, shared by threads.</summary>
internal abstract class CriterionColumn
{
    /// <summary>Whether worths differ from draw to draw.</summary>
    internal abstract bool Varies { get; }

    internal static CriterionColumn Of(SmaaCriterion criterion, SmaaValue[] values) =>
        values[0] is RankedValue ? new RankedColumn([.. values.Cast<RankedValue>().Select(value => value.Place)]) : new MeasuredColumn(criterion, values);

    /// <summary>Draws the worth of each alternative.</summary>
    /// <param name="generator">Where they come from.</param>
    /// <param name="draw">The draw, counted from 0.</param>
    /// <param name="worths">By alternative.</param>
    internal abstract void Draw(ref ShareGenerator generator, int draw, Span<double> worths);
}
