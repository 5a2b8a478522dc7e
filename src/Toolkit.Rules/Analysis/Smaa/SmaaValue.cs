using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules.Analysis;

/// <summary>The value of an alternative on a criterion, as exactly as it is known. The table checks it. Values of different alternatives are drawn each by itself.</summary>
public abstract class SmaaValue
{
    private protected SmaaValue()
    {
    }

    /// <summary>The lowest and the highest of what is drawn, of a distribution its middle 95%: what the scale of a criterion covers.</summary>
    internal abstract double Low { get; }

    internal abstract double High { get; }

    /// <summary>Whether it differs from draw to draw.</summary>
    internal virtual bool Varies => true;

    /// <summary>Gives a value that is known.</summary>
    /// <param name="value">The value.</param>
    public static SmaaValue Exact(double value) => new ExactValue(value);

    /// <summary>Gives a value of which bounds are known; every value between them is equally likely.</summary>
    /// <param name="low">The lowest it can be.</param>
    /// <param name="high">The highest it can be.</param>
    public static SmaaValue Between(double low, double high) => new IntervalValue(low, high);

    /// <summary>Gives a value of a normal distribution.</summary>
    /// <param name="mean">The mean.</param>
    /// <param name="deviation">The standard deviation, 0 or more.</param>
    public static SmaaValue Normal(double mean, double deviation) => new NormalValue(mean, deviation);

    /// <summary>Gives a value whose natural logarithm is of a normal distribution, such as an odds ratio.</summary>
    /// <param name="mean">The mean of the logarithm.</param>
    /// <param name="deviation">The standard deviation of the logarithm, 0 or more.</param>
    public static SmaaValue LogNormal(double mean, double deviation) => new LogNormalValue(mean, deviation);

    /// <summary>Gives a share of a beta distribution, such as the rate of an event that was counted.</summary>
    /// <param name="alpha">The first shape, above 0: how often it was seen, plus what was expected before.</param>
    /// <param name="beta">The second shape, above 0: how often it was not seen, plus what was expected before.</param>
    public static SmaaValue Beta(double alpha, double beta) => new BetaValue(alpha, beta);

    /// <summary>
    /// Gives the values of a list in turn, one for each draw, and begins again at its end. The given lists of a table are of one length and go side
    /// by side, so that values drawn together elsewhere stay together.
    /// </summary>
    /// <param name="draws">The values.</param>
    /// <exception cref="ArgumentNullException">There is no list.</exception>
    public static SmaaValue Given(IEnumerable<double> draws) => new GivenValue([.. Guard.NotNull(draws)]);

    /// <summary>
    /// Gives a rank among the alternatives, for a criterion on which they can be put in order and not measured (SMAA-O). Rank 1 is worth 1, the last
    /// rank 0, and those between have any worths that keep the order. Equal ranks have equal worths.
    /// </summary>
    /// <param name="rank">The rank, from 1 for the best; only the order of the numbers counts.</param>
    public static SmaaValue Rank(int rank) => new RankedValue(rank);

    /// <summary>Everything that is wrong with the value; empty when nothing is.</summary>
    internal abstract IEnumerable<string> Problems();

    /// <summary>Draws a value.</summary>
    /// <param name="generator">Where it comes from.</param>
    /// <param name="draw">The draw, counted from 0.</param>
    internal abstract double Draw(ref ShareGenerator generator, int draw);

    /// <summary>Says that a number is not finite.</summary>
    private protected static IEnumerable<string> NotFinite(params double[] numbers) =>
        numbers.Where(number => double.IsNaN(number) || double.IsInfinity(number)).Select(number => $"{SmaaTableCheck.Text(number)} is not a finite number.");
}
