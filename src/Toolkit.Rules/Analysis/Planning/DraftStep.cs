using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Analysis;

/// <summary>A step before it has a place.</summary>
/// <param name="id">The id of the approach, or the key of the indicator to be fixed first.</param>
/// <param name="approach">The approach; null for what is to be fixed first.</param>
/// <param name="size">The effort and the quarters.</param>
internal sealed class DraftStep(string id, PlanApproach? approach, StepSize size)
{
    internal string Id => id;

    internal PlanApproach? Approach => approach;

    internal StepSize Size => size;

    internal PlanStepKind Kind => approach is null ? PlanStepKind.Precondition
        : approach.RawOutcome == Outcome.Undecided && Done is null ? PlanStepKind.FindOut
        : PlanStepKind.Approach;

    /// <summary>The share that is done; null when it is not under way.</summary>
    internal double? Done { get; init; }

    /// <summary>The quarters that were stated to be left; null when none were.</summary>
    internal int? QuartersLeft { get; init; }

    /// <summary>The first quarter in which it may start, from 0.</summary>
    internal int Release { get; init; }

    /// <summary>The steps that end before it starts, by position; each once.</summary>
    internal SortedSet<int> Before { get; } = [];

    internal List<PlanLink> WaitsFor { get; } = [];

    internal List<PlanLink> Unlocks { get; } = [];

    internal int Hundredths => approach?.Hundredths ?? 0;
}
