using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Comparisons;

/// <summary>How an approach changed from one report to another, and why.</summary>
public sealed record ApproachChange
{
    /// <summary>The id of the approach.</summary>
    public required string Id { get; init; }

    /// <summary>Its title, as the later report has it.</summary>
    public required string Title { get; init; }

    /// <summary>What became of it.</summary>
    public required Movement Movement { get; init; }

    /// <summary>Where it stood; null when the catalogue of that run did not have it.</summary>
    public required ApproachState? Before { get; init; }

    /// <summary>Where it stands; null when the catalogue of this run does not have it.</summary>
    public required ApproachState? After { get; init; }

    /// <summary>Why its outcome or its certainty differs, the main cause first; empty when neither does.</summary>
    public required IReadOnlyList<OutcomeCause> OutcomeCauses { get; init; }

    /// <summary>By how many points its score differs; null when it has none in one of the reports.</summary>
    public required decimal? ScoreChange { get; init; }

    /// <summary>The parts of that, the largest first; they sum to it.</summary>
    public required IReadOnlyList<ScoreCause> ScoreCauses { get; init; }

    /// <summary>
    /// By how much its need differs, -1 to 1, in whole billionths; a need of which nothing was known is taken for 0. It is 0 when the approach
    /// is missing from one of the reports.
    /// </summary>
    public required double NeedChange { get; init; }

    /// <summary>The evidence that differs, the largest part of the change of the need first; the parts sum to it.</summary>
    public required IReadOnlyList<EvidenceChange> Evidence { get; init; }

    /// <summary>By how many places it moved down, negative for up; null when it has no place in one of the reports.</summary>
    public required int? RankChange { get; init; }

    /// <summary>The approaches that moved past it, by id; their places sum to that.</summary>
    public required IReadOnlyList<RankStep> RankSteps { get; init; }
}
