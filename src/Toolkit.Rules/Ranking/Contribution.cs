namespace Toolkit.Rules.Ranking;

/// <summary>The points one criterion adds to a score.</summary>
public readonly record struct Contribution
{
    internal Contribution(Criterion criterion, double weight, double value, decimal points)
    {
        Criterion = criterion;
        Weight = weight;
        Value = value;
        Points = points;
    }

    /// <summary>The criterion.</summary>
    public Criterion Criterion { get; }

    /// <summary>Its weight, 0 to 1.</summary>
    public double Weight { get; }

    /// <summary>Its value, 0 to 1.</summary>
    public double Value { get; }

    /// <summary>Weight times value times 100, rounded to two decimals, or what rules of a host add or take off; they sum to the score.</summary>
    public decimal Points { get; }

    /// <summary>Points given in hundredths; always two decimals.</summary>
    internal static decimal PointsOf(int hundredths) => new(Math.Abs(hundredths), 0, 0, isNegative: hundredths < 0, scale: 2);
}
