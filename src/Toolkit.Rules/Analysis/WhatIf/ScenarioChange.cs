namespace Toolkit.Rules.Analysis;

/// <summary>An approach to which the changes of a scenario make a difference.</summary>
/// <param name="Id">The id of the approach.</param>
/// <param name="Before">How it stood.</param>
/// <param name="After">How it stands.</param>
public sealed record ScenarioChange(string Id, ScenarioStanding Before, ScenarioStanding After);
