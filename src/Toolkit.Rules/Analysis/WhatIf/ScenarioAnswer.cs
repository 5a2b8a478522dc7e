using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Analysis;

/// <summary>An answer that a scenario changes.</summary>
/// <param name="Indicator">The key of the question.</param>
/// <param name="Kind">What kind of answer it takes.</param>
/// <param name="Before">What was said; null when nothing was.</param>
/// <param name="After">What the scenario says; null when it says nothing.</param>
public sealed record ScenarioAnswer(string Indicator, IndicatorKind Kind, ScenarioValue? Before = null, ScenarioValue? After = null);
