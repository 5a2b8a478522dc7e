using System.Text.Json.Serialization;

namespace Toolkit.Rules.Analysis;

/// <summary>One step of a plan. Immutable.</summary>
/// <param name="Id">The id of the approach; for what is to be fixed first, the key of the indicator that set the brake.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Phase">How soon it starts.</param>
/// <param name="First">The number of the quarter in which it starts, from 1.</param>
/// <param name="Last">The number of the quarter in which it ends; past the plan's own quarters the capacity of the last one goes on.</param>
/// <param name="FirstQuarter">The label of the quarter in which it starts.</param>
/// <param name="LastQuarter">The label of the quarter in which it ends.</param>
/// <param name="Points">The effort that is left, above 0, spread evenly over its quarters.</param>
/// <param name="WaitsFor">What it waits for, and what the reader should know of the approaches it requires.</param>
/// <param name="Unlocks">The steps that wait for it, and those it helps that have not ended when it begins.</param>
/// <param name="Score">The score, 0 to 100, which for what was postponed is the one it would have; null for a step that the answers do not call for.</param>
/// <param name="Done">The share that is done, 0 to below 1; null for a step that is not under way.</param>
/// <param name="OutOfHorizon">Why it does not start within the plan; null when it does.</param>
/// <param name="QuartersLeft">The quarters of work that were stated to be left; null where the share was stated, or the step is not under way.</param>
/// <param name="Withheld">
/// Who put it off, until when and why; of a step that is stated to be under way all the same, who put it off or suppressed it. Null when
/// nobody did.
/// </param>
public sealed record PlanStep(
    string Id,
    PlanStepKind Kind,
    PlanPhase Phase,
    int First,
    int Last,
    string FirstQuarter,
    string LastQuarter,
    double Points,
    IReadOnlyList<PlanLink> WaitsFor,
    IReadOnlyList<PlanLink> Unlocks,
    decimal? Score = null,
    double? Done = null,
    OutOfHorizonReason? OutOfHorizon = null,
    int? QuartersLeft = null,
    Withholding? Withheld = null)
{
    /// <summary>Whether it was put off, and is not under way all the same.</summary>
    [JsonIgnore]
    public bool IsPostponed => Withheld is not null && Done is null;
}
