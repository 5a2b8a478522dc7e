namespace Toolkit.Rules.Analysis;

/// <summary>A recommended approach in the order of a scenario.</summary>
public readonly record struct ScenarioPlace
{
    /// <summary>The id of the approach.</summary>
    public required string Id { get; init; }

    /// <summary>Its score, 0 to 100, two decimals.</summary>
    public required decimal Score { get; init; }
}
