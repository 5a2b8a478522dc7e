namespace Toolkit.Rules.Comparisons;

/// <summary>How an approach changed from one report to another, and why.</summary>
/// <param name="Id">The id of the approach.</param>
/// <param name="Title">Its title, as the later report has it.</param>
/// <param name="Movement">What became of it.</param>
/// <param name="Before">Where it stood; null when the catalogue of that run did not have it.</param>
/// <param name="After">Where it stands; null when the catalogue of this run does not have it.</param>
/// <param name="OutcomeCauses">Why its outcome or its certainty differs, the main cause first; empty when neither does.</param>
/// <param name="ScoreChange">By how many points its score differs; null when it has none in one of the reports.</param>
/// <param name="ScoreCauses">The parts of that, the largest first; they sum to it.</param>
/// <param name="NeedChange">
/// By how much its need differs, -1 to 1, in whole billionths; a need of which nothing was known is taken for 0. It is 0 when the approach
/// is missing from one of the reports.
/// </param>
/// <param name="Evidence">The evidence that differs, the largest part of the change of the need first; the parts sum to it.</param>
/// <param name="RankChange">By how many places it moved down, negative for up; null when it has no place in one of the reports.</param>
/// <param name="RankSteps">The approaches that moved past it, by id; their places sum to that.</param>
public sealed record ApproachChange(
    string Id,
    string Title,
    Movement Movement,
    ApproachStanding? Before,
    ApproachStanding? After,
    IReadOnlyList<OutcomeCause> OutcomeCauses,
    decimal? ScoreChange,
    IReadOnlyList<ScoreCause> ScoreCauses,
    double NeedChange,
    IReadOnlyList<EvidenceChange> Evidence,
    int? RankChange,
    IReadOnlyList<RankStep> RankSteps);
