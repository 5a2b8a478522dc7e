using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Comparisons;

/// <summary>The change of an approach from one report to another, with its causes. Immutable.</summary>
public sealed record ApproachChange
{
    /// <summary>The id of the approach.</summary>
    public required string Id { get; init; }

    /// <summary>Its title, as the later report has it.</summary>
    public required string Title { get; init; }

    /// <summary>The movement of the approach.</summary>
    public required Movement Movement { get; init; }

    /// <summary>The state in the earlier report; null when its catalogue does not have the approach.</summary>
    public required ApproachState? Before { get; init; }

    /// <summary>The state in the later report; null when its catalogue does not have the approach.</summary>
    public required ApproachState? After { get; init; }

    /// <summary>The causes of another outcome or certainty, the main cause first; empty when both are the same.</summary>
    public required IReadOnlyList<OutcomeCause> OutcomeCauses { get; init; }

    /// <summary>The change of the score, in points; null when it has no score in one of the reports.</summary>
    public required decimal? ScoreChange { get; init; }

    /// <summary>The parts of the change of the score, the largest first; they sum to it.</summary>
    public required IReadOnlyList<ScoreCause> ScoreCauses { get; init; }

    /// <summary>
    /// The change of the need, -1 to 1, in whole billionths; where no evidence applies the need counts as 0. It is 0 when the approach
    /// is missing from one of the reports.
    /// </summary>
    public required double NeedChange { get; init; }

    /// <summary>The evidence that differs, the largest part of the change of the need first; the parts sum to it.</summary>
    public required IReadOnlyList<EvidenceChange> Evidence { get; init; }

    /// <summary>The change of the place, positive when it moved down; null when it has none in one of the reports.</summary>
    public required int? RankChange { get; init; }

    /// <summary>The approaches that moved past it, by id; their places sum to the change of the place.</summary>
    public required IReadOnlyList<RankStep> RankSteps { get; init; }
}
