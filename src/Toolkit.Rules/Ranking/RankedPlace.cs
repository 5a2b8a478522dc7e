namespace Toolkit.Rules.Ranking;

/// <summary>An approach in its place.</summary>
public readonly record struct RankedPlace
{
    internal RankedPlace(string id, decimal score)
    {
        Id = id;
        Score = score;
    }

    /// <summary>The id of the approach.</summary>
    public string Id { get; }

    /// <summary>Its score, 0 to 100, two decimals.</summary>
    public decimal Score { get; }
}
