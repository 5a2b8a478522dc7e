namespace Toolkit.Rules.Analysis;

/// <summary>What a step waits for, or what waits for it. Immutable.</summary>
/// <param name="Id">The id of the other step: of an approach, or of the indicator that is to be fixed first.</param>
/// <param name="Kind">What ties them.</param>
/// <param name="Precondition">The id of the brake within the rule of the waiting approach; null unless a brake ties them.</param>
public sealed record PlanLink(string Id, PlanLinkKind Kind, string? Precondition = null);
