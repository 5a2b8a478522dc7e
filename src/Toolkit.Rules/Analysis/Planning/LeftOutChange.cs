namespace Toolkit.Rules.Analysis;

/// <summary>An approach that one of two plans leaves out and the other does not, or for another reason. Immutable.</summary>
/// <param name="Id">The id of the approach.</param>
/// <param name="Before">Why it was left out; null when it was not.</param>
/// <param name="After">Why it is left out; null when it is not.</param>
public sealed record LeftOutChange(string Id, LeftOutReason? Before = null, LeftOutReason? After = null);
