using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules.Analysis;

/// <summary>The values of a few draws side by side, a lane for each; written over again and again.</summary>
internal abstract class ValueDraws
{
    /// <summary>
    /// The points a recommended candidate has on top of its score: more than any score and lead, so that it comes before all that are not.
    /// Scores are whole billionths up to one billion, and with this on top still exact.
    /// </summary>
    internal const double Recommended = 8e9;

    /// <summary>The points a candidate of the own lever has on top: more than any score.</summary>
    internal const double OwnLever = 2e9;

    /// <summary>A hundredth of a point, in the billionths of a score.</summary>
    internal const double Hundredth = 1e5;

    /// <summary>Goes to a draw, from which the next ones are counted on; of use where draws are given and not made.</summary>
    /// <param name="draw">The draw, counted from 0.</param>
    internal virtual void StartAt(int draw)
    {
    }

    /// <summary>Draws values, one draw after the other, so that how many lanes there are changes none of them.</summary>
    /// <param name="generator">Where they come from.</param>
    /// <param name="count">How many draws are wanted, up to the number of lanes; the other lanes keep what they hold.</param>
    internal abstract void Next(ref ShareGenerator generator, int count);

    /// <summary>Weighs what is the same in every draw.</summary>
    /// <param name="weights">By criterion, lanes side by side, in whole billionths.</param>
    /// <param name="standing">By candidate, lanes side by side: what they add to its score.</param>
    internal abstract void AddFixed(double[] weights, double[] standing);

    /// <summary>Weighs the rest.</summary>
    /// <param name="weights">By criterion, lanes side by side, in whole billionths.</param>
    /// <param name="standing">The result of <see cref="AddFixed"/> for them.</param>
    /// <param name="keys">By candidate, lanes side by side: whole numbers of which the larger comes first.</param>
    internal abstract void AddDrawn(double[] weights, double[] standing, double[] keys);

    /// <summary>A score in whole billionths: where two are equal on paper, the last bit of a sum makes no winner.</summary>
    protected static Lanes Rounded(Lanes score) => Lanes.Floor(score + new Lanes(0.5));
}
