namespace Toolkit.Rules.Analysis;

/// <summary>A step that stands elsewhere in another plan, or that only one of the two has. Immutable.</summary>
/// <param name="Id">The id of the approach; for what is to be fixed first, the key of the indicator that set the brake.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Before">Where it stood; null when it was no step.</param>
/// <param name="After">Where it stands; null when it is no step.</param>
public sealed record PlanStepChange(string Id, PlanStepKind Kind, PlanPlace? Before = null, PlanPlace? After = null);
