namespace Toolkit.Rules.Analysis;

/// <summary>One quarter of a plan. Immutable.</summary>
/// <param name="Label">Its name, such as <c>2027 Q1</c>; a year that does not begin in January is called by both of its years, as in <c>2026/27 Q4</c>.</param>
/// <param name="Start">Its first day.</param>
/// <param name="Capacity">How much effort it has room for, in points.</param>
/// <param name="Load">How much effort the steps take in it, in points; at most the capacity.</param>
public sealed record PlanQuarter(string Label, DateTime Start, double Capacity, double Load);
