namespace Toolkit.Rules.Analysis;

/// <summary>How settled the first places are: what no answer to an open question, and no finding that one does not apply, can change any more.</summary>
/// <param name="IsSettled">Whether everything asked for stands: the approaches in the first places and, when asked for, their order.</param>
/// <param name="Top">How many places were asked for, 1 or more.</param>
/// <param name="InOrder">Whether their order counts as well.</param>
/// <param name="Members">Ids of the approaches that take those places by the answers given, best first; fewer when fewer are recommended.</param>
/// <param name="Settled">Ids of those of them that keep a place among the first whatever is answered, best first.</param>
/// <param name="Challengers">Ids of the other approaches that could still take one of the places, by id.</param>
/// <param name="Questions">How many questions count for this organisation, answered or not.</param>
/// <param name="Answered">How many of them have an answer or were said not to apply.</param>
/// <param name="CanMatter">How many of the others could still change what was asked for; 0 when it is settled.</param>
/// <param name="Standing">In which share of drawn completions of the open answers the places come out as they stand; null when none were drawn.</param>
public sealed record TopRankStability(
    bool IsSettled,
    int Top,
    bool InOrder,
    IReadOnlyList<string> Members,
    IReadOnlyList<string> Settled,
    IReadOnlyList<string> Challengers,
    int Questions,
    int Answered,
    int CanMatter,
    StabilityEstimate? Standing = null);
