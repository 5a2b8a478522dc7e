namespace Toolkit.Rules.Analysis;

/// <summary>A priority that a scenario changes.</summary>
/// <param name="Finding">The number of the finding, 1 to 7.</param>
/// <param name="Before">The priority stated, 0 to 1; null when none was.</param>
/// <param name="After">The priority of the scenario, 0 to 1.</param>
public sealed record ScenarioPriority(int Finding, double? Before = null, double? After = null);
