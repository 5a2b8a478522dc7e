namespace Toolkit.Rules.Analysis;

/// <summary>A recommended approach in the order of a scenario.</summary>
/// <param name="Id">The id of the approach.</param>
/// <param name="Score">Its score, 0 to 100, two decimals.</param>
public readonly record struct ScenarioPlace(string Id, decimal Score);
