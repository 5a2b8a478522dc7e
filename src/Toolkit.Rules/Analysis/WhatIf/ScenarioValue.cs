namespace Toolkit.Rules.Analysis;

/// <summary>What was said to a question.</summary>
/// <param name="Number">
/// The value: a percentage, count, time or amount as such, a maturity level as 0 to 4, yes as 1 and no as 0; null when the question was said
/// not to apply.
/// </param>
/// <param name="Currency">The currency of an amount that states its own; null when it is in the organisation's currency.</param>
/// <param name="NotApplicable">Why the question does not apply; null when there is a value.</param>
public sealed record ScenarioValue(double? Number = null, string? Currency = null, string? NotApplicable = null);
