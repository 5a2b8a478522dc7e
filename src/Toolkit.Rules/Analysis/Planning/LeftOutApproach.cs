namespace Toolkit.Rules.Analysis;

/// <summary>An approach that the answers call for and the plan does not have. Immutable.</summary>
/// <param name="Id">The id of the approach.</param>
/// <param name="Reason">Why it is left out.</param>
/// <param name="Withheld">Who suppressed it or put it off, until when and why; null when nobody did.</param>
public sealed record LeftOutApproach(string Id, LeftOutReason Reason, Withholding? Withheld = null);
