using System.Text.Json.Serialization;

namespace Toolkit.Rules.Analysis;

/// <summary>One step of a plan. Immutable.</summary>
public sealed record PlanStep
{
    /// <summary>The id of the approach; for what is to be fixed first, the key of the indicator that set the brake.</summary>
    public required string Id { get; init; }

    /// <summary>The kind of step.</summary>
    public required PlanStepKind Kind { get; init; }

    /// <summary>How soon it starts.</summary>
    public required PlanPhase Phase { get; init; }

    /// <summary>The number of the quarter in which it starts, from 1.</summary>
    public required int First { get; init; }

    /// <summary>The number of the quarter in which it ends; past the plan's own quarters the capacity of the last one goes on.</summary>
    public required int Last { get; init; }

    /// <summary>The label of the quarter in which it starts.</summary>
    public required string FirstQuarter { get; init; }

    /// <summary>The label of the quarter in which it ends.</summary>
    public required string LastQuarter { get; init; }

    /// <summary>The effort that is left, above 0, spread evenly over its quarters.</summary>
    public required double Points { get; init; }

    /// <summary>The steps it waits for, and notes on the approaches it requires.</summary>
    public required IReadOnlyList<PlanLink> WaitsFor { get; init; }

    /// <summary>The steps that wait for it, and those it helps that have not ended when it begins.</summary>
    public required IReadOnlyList<PlanLink> Unlocks { get; init; }

    /// <summary>The score, 0 to 100, which for what was postponed is the one it would have; null for a step under way that is met, does not apply or was suppressed.</summary>
    public decimal? Score { get; init; }

    /// <summary>The share that is done, 0 to below 1; null for a step that is not under way.</summary>
    public double? Done { get; init; }

    /// <summary>Why it does not start within the plan; null when it does.</summary>
    public OutOfHorizonReason? OutOfHorizon { get; init; }

    /// <summary>The quarters of work that were stated to be left; null where the share was stated, or the step is not under way.</summary>
    public int? QuartersLeft { get; init; }

    /// <summary>
    /// Who put it off, until when and why; of a step that is stated to be under way all the same, who put it off or suppressed it. Null when
    /// nobody did.
    /// </summary>
    public Withholding? Withheld { get; init; }

    /// <summary>
    /// The keys of the questions to answer, the weightiest first: the fewest that can decide the approach. Null for a step that does not find out.
    /// </summary>
    public IReadOnlyList<string>? Questions { get; init; }

    /// <summary>Whether it was put off, and is not under way all the same.</summary>
    [JsonIgnore]
    public bool IsPostponed => Withheld is not null && Done is null;
}
