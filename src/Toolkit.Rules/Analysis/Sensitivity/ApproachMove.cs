namespace Toolkit.Rules.Analysis;

/// <summary>Where an answer takes an approach. Immutable.</summary>
/// <param name="Id">The id of the approach.</param>
/// <param name="Need">Its need with that answer, 0 to 1.</param>
/// <param name="From">Its rank now, from 1; null when it is not among the recommendations.</param>
/// <param name="To">Its rank with that answer; null when it is not among the recommendations.</param>
public sealed record ApproachMove(string Id, double Need, int? From = null, int? To = null);
