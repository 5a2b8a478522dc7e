namespace Toolkit.Rules.Analysis;

/// <summary>How settled the first places are: what no answer to an open question, and no finding that one does not apply, can change any more.</summary>
public sealed record TopRankStability
{
    /// <summary>Whether everything asked for stands: the approaches in the first places and, when asked for, their order.</summary>
    public required bool IsSettled { get; init; }

    /// <summary>How many places were asked for, 1 or more.</summary>
    public required int Top { get; init; }

    /// <summary>Whether their order counts as well.</summary>
    public required bool InOrder { get; init; }

    /// <summary>Ids of the approaches that take those places by the answers given, best first; fewer when fewer have a place.</summary>
    public required IReadOnlyList<string> Members { get; init; }

    /// <summary>Ids of those of them that keep a place among the first whatever is answered, best first.</summary>
    public required IReadOnlyList<string> Settled { get; init; }

    /// <summary>Ids of the other approaches that could still take one of the places, by id.</summary>
    public required IReadOnlyList<string> Challengers { get; init; }

    /// <summary>How many questions count for this organisation, answered or not.</summary>
    public required int Questions { get; init; }

    /// <summary>How many of them have an answer or were said not to apply.</summary>
    public required int Answered { get; init; }

    /// <summary>How many of the others could still change what was asked for; 0 when it is settled.</summary>
    public required int CanMatter { get; init; }

    /// <summary>In which share of drawn completions of the open answers the places come out as they stand; null when none were drawn.</summary>
    public StabilityEstimate? Standing { get; init; }
}
