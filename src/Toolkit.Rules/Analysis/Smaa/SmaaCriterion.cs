using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Analysis;

/// <summary>
/// A criterion of a table: what counts, in which direction, with which weight. A value on its scale has a worth from 0 at the worst end to 1 at the
/// best, linear in between; beyond the ends the line goes on.
/// </summary>
public sealed class SmaaCriterion
{
    /// <summary>
    /// Names a criterion whose scale the table sets: from the lowest to the highest of its values, of a value that is drawn the middle 95%. The
    /// table checks it.
    /// </summary>
    /// <param name="name">The name; no other criterion of the table has it.</param>
    /// <param name="direction">The direction in which values improve. Where alternatives are ranked, rank 1 is best in either.</param>
    /// <param name="weight">The weights that are allowed; null for any.</param>
    /// <exception cref="ArgumentNullException">There is no name.</exception>
    public SmaaCriterion(string name, Direction direction = Direction.HigherIsBetter, SmaaWeight? weight = null)
    {
        Name = Guard.NotNull(name);
        Direction = direction;
        Weight = weight ?? SmaaWeight.Any;
    }

    private SmaaCriterion(SmaaCriterion other, double worst, double best)
        : this(other.Name, other.Direction, other.Weight) => (Worst, Best) = (worst, best);

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    /// <summary>Gets the direction in which values improve.</summary>
    public Direction Direction { get; }

    /// <summary>Gets the weights that are allowed.</summary>
    public SmaaWeight Weight { get; }

    /// <summary>Gets the value that is worth 0; null when the table sets the scale.</summary>
    public double? Worst { get; }

    /// <summary>Gets the value that is worth 1; null when the table sets the scale.</summary>
    public double? Best { get; }

    /// <summary>Gives the criterion a scale of its own, which no alternative moves.</summary>
    /// <param name="worst">The value that is worth 0.</param>
    /// <param name="best">The value that is worth 1: above the worst where higher is better, and below it where lower is.</param>
    /// <returns>A criterion with the scale.</returns>
    public SmaaCriterion WithScale(double worst, double best) => new(this, worst, best);
}
