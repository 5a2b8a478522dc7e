namespace Toolkit.Rules;

/// <summary>What all scenarios that come from one start have in common.</summary>
/// <param name="Plan">The engine's plan.</param>
/// <param name="Origin">Which catalogue and engine.</param>
/// <param name="Decisions">The decisions that hold; null when none were given.</param>
/// <param name="Start">The scenario without changes.</param>
internal sealed record ScenarioBase(EngineTables Plan, ReportOrigin Origin, HeldDecisions? Decisions, Scenario Start);
