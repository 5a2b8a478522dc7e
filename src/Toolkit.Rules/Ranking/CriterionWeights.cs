using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules.Ranking;

/// <summary>How much each criterion counts. Given weights are divided by their sum. Immutable.</summary>
public sealed partial class CriterionWeights
{
    private readonly double[] _weights;

    /// <summary>Creates weights; only their proportions matter.</summary>
    /// <param name="need">Weight of <see cref="Criterion.Need"/>, 0 or more.</param>
    /// <param name="leverage">Weight of <see cref="Criterion.Leverage"/>, 0 or more.</param>
    /// <param name="readiness">Weight of <see cref="Criterion.Readiness"/>, 0 or more.</param>
    /// <param name="ease">Weight of <see cref="Criterion.Ease"/>, 0 or more.</param>
    /// <param name="speed">Weight of <see cref="Criterion.Speed"/>, 0 or more.</param>
    /// <param name="fit">Weight of <see cref="Criterion.Fit"/>, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative or not finite, or all are 0.</exception>
    public CriterionWeights(double need, double leverage, double readiness, double ease, double speed, double fit)
        : this("custom", [need, leverage, readiness, ease, speed, fit])
    {
    }

    private CriterionWeights(string name, double[] weights)
    {
        Name = name;
        var problem = Problem(weights);
        if (problem is not null)
            throw new ArgumentOutOfRangeException(nameof(weights), problem);
        var sum = weights.Sum();
        // Nine decimals, so that the same proportions given in another scale are the same weights to the last bit. With twelve, the
        // last bits of a scaled weight still decided one rounding in some ten thousand.
        _weights = [.. weights.Select(weight => (double)Math.Round((decimal)(weight / sum), 9))];
    }

    private CriterionWeights(double[] shares, string name)
    {
        Name = name;
        _weights = shares;
    }

    /// <summary>The name of the weight profile; <c>custom</c> for a host's own weights.</summary>
    public string Name { get; }

    /// <summary>The weight of a criterion, 0 to 1; they sum to 1. <see cref="Criterion.Adjustment"/> has none.</summary>
    /// <param name="criterion">The criterion.</param>
    public double this[Criterion criterion] => criterion == Criterion.Adjustment ? 0 : _weights[(int)criterion];

    /// <summary>All of them, in the order of <see cref="Criterion"/>.</summary>
    internal ReadOnlySpan<double> Shares => _weights;

    /// <summary>The same weights with one moved; the others keep their proportions, and the sum stays 1.</summary>
    /// <param name="criterion">The criterion whose weight moves.</param>
    /// <param name="weight">Its weight, 0 to 1; rounded to nine decimals, as all are.</param>
    /// <returns>Weights named <c>custom</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The weight is outside 0 to 1.</exception>
    /// <exception cref="InvalidOperationException">All other weights are 0, so there are no proportions to keep.</exception>
    public CriterionWeights With(Criterion criterion, double weight)
    {
        if (!(weight >= 0 && weight <= 1))
            throw new ArgumentOutOfRangeException(nameof(weight), weight, "A weight is a number from 0 to 1.");
        var path = new WeightPath(this, criterion);
        if (!path.IsOpen)
            throw new InvalidOperationException("All other weights are 0: there are no proportions to keep.");
        var shares = new double[Criteria.Count];
        path.At(weight, shares);
        return new CriterionWeights(shares, "custom");
    }

    /// <summary>Weights that were divided by their sum before, as a report prints them: to the last bit, so nothing is divided again.</summary>
    internal static CriterionWeights Restore(string name, double[] shares) => new(shares, name);

    /// <summary>The fault of weights, or null.</summary>
    internal static string? Problem(IReadOnlyList<double> weights) =>
        weights.Any(weight => !(weight >= 0) || double.IsInfinity(weight)) ? "A weight is a number, 0 or more."
        : !(weights.Sum() > 0) || double.IsInfinity(weights.Sum()) ? "One weight at least is above 0."
        : null;
}
